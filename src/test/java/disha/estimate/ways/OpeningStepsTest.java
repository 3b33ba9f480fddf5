package disha.estimate.ways;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.batch.BatchEstimator;
import disha.estimate.pay.Prices;
import disha.estimate.segment.CompiledModel;
import disha.people.ProfileGenerator;
import disha.profile.Profile;
import disha.property.Property;
import disha.rules.grounds.Assumptions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The steps that open something to somebody in a list.
public class OpeningStepsTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final WaySearch SEARCH =
      new WaySearch(
          new CompiledModel(
              TestModel.get(), Assumptions.of(TestModel.get().assumptions()), Prices.AS_WRITTEN));

  // One for each thread that tries people.
  private final ThreadLocal<BatchEstimator> batches =
      ThreadLocal.withInitial(() -> ESTIMATOR.batch(Prices.AS_WRITTEN));

  @Test
  void theyAreThoseThatOpenSomethingWhenEachIsTried() {
    Property.check(200, ProfileGenerator.ANY, this::theyAreThoseThatOpenSomethingWhenEachIsTried);
  }

  /// For one profile.
  public void theyAreThoseThatOpenSomethingWhenEachIsTried(Profile profile) {
    Estimate estimate = ESTIMATOR.estimate(profile, Prices.AS_WRITTEN);
    assertThat(ESTIMATOR.openingSteps(estimate, batches.get()))
        .extracting(step -> List.of(step.move().id(), step.opens()))
        .isEqualTo(estimate.errors().isEmpty() && !profile.isEmpty() ? tried(profile) : List.of());
  }

  /// With all reasons, among the ways that can be told.
  private static List<List<Object>> tried(Profile profile) {
    return SEARCH.search(profile, Set.of()).singles().stream()
        .map(RankedWay::way)
        .filter(way -> !way.gains().opened().isEmpty())
        .map(way -> List.<Object>of(way.moves().getFirst().id(), ids(way.gains().opened())))
        .toList();
  }

  private static List<String> ids(List<Way.Opening> opened) {
    List<String> order = TestModel.get().segments().stream().map(s -> s.id()).toList();
    return opened.stream()
        .map(Way.Opening::segment)
        .sorted(Comparator.comparingInt(order::indexOf))
        .toList();
  }
}
