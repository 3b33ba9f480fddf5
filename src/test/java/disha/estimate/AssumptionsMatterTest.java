package disha.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.pay.Prices;
import disha.people.RandomProfiles;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.Assumption;
import disha.rules.grounds.Document;
import disha.rules.grounds.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person is offered to change must change something for somebody.
class AssumptionsMatterTest {
  private static final Model MODEL = TestModel.get();
  private static final int PEOPLE = 400;

  static Stream<Assumption> changeable() {
    return MODEL.assumptions().stream()
        .filter(a -> !(a.value() instanceof Assumption.StatementValue))
        .filter(a -> !datesOnlyADocument(a.id()));
  }

  /// The year of a document that names no pay moves no figure: it is only shown.
  private static boolean datesOnlyADocument(String assumption) {
    Set<String> paying = new HashSet<>();
    for (Fact f : MODEL.facts()) {
      f.money().ifPresent(m -> paying.add(f.document()));
    }
    return MODEL.documents().stream()
        .filter(d -> d.date().assumption().filter(assumption::equals).isPresent())
        .map(Document::id)
        .anyMatch(d -> !paying.contains(d));
  }

  @ParameterizedTest
  @MethodSource("changeable")
  void everyAssumptionThatCanBeChangedMattersToSomebody(Assumption assumption) {
    Estimator estimator = new Estimator(MODEL);
    Random random = new Random(1);
    boolean matters =
        Stream.generate(() -> RandomProfiles.profile(random))
            .limit(PEOPLE)
            .anyMatch(p -> matters(estimator, p, assumption));
    assertThat(matters).isTrue();
  }

  private static boolean matters(Estimator estimator, Profile profile, Assumption assumption) {
    List<Object> before = answer(estimator, profile);
    for (String value : others(assumption.value())) {
      Map<String, String> changed = new HashMap<>(profile.assumptions());
      changed.put(assumption.id(), value);
      if (!answer(estimator, profile.withAssumptions(changed)).equals(before)) {
        return true;
      }
    }
    return false;
  }

  private static List<Object> answer(Estimator estimator, Profile profile) {
    Estimate estimate = estimator.estimate(profile, Prices.TODAY);
    List<Object> out = new ArrayList<>(estimate.segments());
    Insights all = TestInsights.of(estimate);
    out.add(all.projections());
    out.add(all.ways());
    return out;
  }

  private static List<String> others(Assumption.Value value) {
    return switch (value) {
      case Assumption.StatementValue s -> List.of();
      case Assumption.SwitchValue s -> List.of(Boolean.toString(!s.value()));
      case Assumption.NumberValue n ->
          Stream.of(n.min(), n.max())
              .filter(b -> b.compareTo(n.value()) != 0)
              .map(BigDecimal::toPlainString)
              .toList();
      case Assumption.ChoiceValue c -> {
        List<String> out = new ArrayList<>(c.of());
        out.removeIf(w -> List.of(w).equals(c.value()));
        yield out;
      }
    };
  }
}
