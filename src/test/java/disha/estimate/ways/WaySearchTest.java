package disha.estimate.ways;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Pay;
import disha.estimate.pay.Prices;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.Verdict;
import disha.people.ProfileGenerator;
import disha.profile.Profile;
import disha.property.Generators;
import disha.property.Property;
import disha.rules.Model;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What would change the answer.
class WaySearchTest {
  private static final Model MODEL = TestModel.get();
  private static final Estimator ESTIMATOR = new Estimator(MODEL);

  private static Estimate of(Profile profile) {
    return ESTIMATOR.estimate(profile, Prices.AS_WRITTEN);
  }

  @Test
  void aPathKeepsItsPromise() {
    Property.check(
        1000,
        ProfileGenerator.ANY,
        Generators.SEEDS,
        (profile, seed) -> aPathKeepsItsPromise(profile, new Random(seed)));
  }

  void aPathKeepsItsPromise(Profile profile, Random random) {
    Estimate before = of(profile);
    List<Way> ways = ESTIMATOR.ways(before, Way.MOST_MOVES);
    for (int i = 0; i < Math.min(3, ways.size()); i++) {
      check(before, ways.get(random.nextInt(ways.size())));
    }
  }

  private static void check(Estimate before, Way way) {
    Estimate after = of(ESTIMATOR.after(before, way));
    Set<String> opened = new HashSet<>();
    for (Way.Opening o : way.openings()) {
      opened.add(o.segment());
      assertThat(before.segment(o.segment()).orElseThrow().verdict()).isEqualTo(o.from());
      assertThat(after.segment(o.segment()).orElseThrow().verdict()).isEqualTo(o.to());
    }
    for (Way.Raise r : way.raises()) {
      assertThat(likely(before, r.segment())).contains(r.from());
      assertThat(likely(after, r.segment())).contains(r.to());
    }
    for (SegmentEstimate s : after.segments()) {
      if (!opened.contains(s.segment().id())) {
        assertThat(s.verdict())
            .isGreaterThanOrEqualTo(before.segment(s.segment().id()).orElseThrow().verdict());
      }
    }
  }

  private static Optional<Pay> likely(Estimate estimate, String segment) {
    return estimate.segment(segment).flatMap(SegmentEstimate::pay).map(p -> p.likely().pay());
  }

  @Test
  void aStudentWhoTakesDayShiftsOnlyIsToldThatShiftsOpenBpo() {
    Profile student =
        TestModel.profile(
            """
            {"disha": 1, "education": [{"level": "class-12", "status": "completed"}],
             "professions": [], "certificates": [], "experience": [], "shifts": ["day"],
             "skills": {"communication": "yes"}}
            """);
    List<Way> ways = ESTIMATOR.ways(of(student), 1);
    Way most =
        ways.stream().max(Comparator.comparingInt(way -> way.openings().size())).orElseThrow();
    assertThat(most.moves()).extracting(m -> m.id()).containsExactly("accept-shifts");
    assertThat(most.openings())
        .contains(new Way.Opening("customer-support", Verdict.AFTER_STEP, Verdict.ELIGIBLE));
  }

  @Test
  void aMasterNeedsABachelorFirst() {
    Profile student =
        TestModel.profile(
            """
            {"disha": 1, "education": [{"level": "class-12", "status": "completed"}],
             "professions": [], "certificates": [], "experience": [], "shifts": "any"}
            """);
    assertThat(ESTIMATOR.ways(of(student), Way.MOST_MOVES))
        .filteredOn(p -> p.moves().stream().anyMatch(m -> m.id().equals("award-mcom")))
        .isNotEmpty()
        .allMatch(p -> p.moves().size() > 1);
  }

  @Test
  void fewerMovesAreTheShortestPaths() {
    Property.check(100, ProfileGenerator.ANY, this::fewerMovesAreTheShortestPaths);
  }

  void fewerMovesAreTheShortestPaths(Profile profile) {
    List<Way> all = ESTIMATOR.ways(of(profile), Way.MOST_MOVES);
    for (int most = 1; most <= 3; most++) {
      int limit = most;
      assertThat(ESTIMATOR.ways(of(profile), most))
          .isEqualTo(all.stream().filter(p -> p.moves().size() <= limit).toList());
    }
  }

  @Test
  void anEmptyProfileHasNoPaths() {
    assertThat(ESTIMATOR.ways(of(Profile.EMPTY), Way.MOST_MOVES)).isEmpty();
  }
}
