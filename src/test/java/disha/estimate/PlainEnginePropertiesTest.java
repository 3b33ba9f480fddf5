package disha.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.pay.Prices;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.ReadingResult;
import disha.logic.Finding;
import disha.logic.Person;
import disha.logic.Truth;
import disha.logic.VocabularyIndex;
import disha.people.ProfileGenerator;
import disha.profile.Profile;
import disha.property.Property;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.joining.Need;
import disha.rules.joining.Reading;
import disha.rules.joining.Segment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the estimator puts together once and shares comes to the same as the rules one by one.
class PlainEnginePropertiesTest {
  private static final Model MODEL = TestModel.get();
  private static final Estimator ESTIMATOR = new Estimator(MODEL);
  private static final VocabularyIndex WORDS =
      new VocabularyIndex(MODEL, Assumptions.of(MODEL.assumptions()));

  /// The rules of each segment, in the order of the model's.
  private static final ThreadLocal<List<PlainEngine.SegmentConditions>> RULES =
      ThreadLocal.withInitial(() ->
          MODEL.segments().stream().map(s -> new PlainEngine.SegmentConditions(WORDS, s)).toList());

  @Test
  void theEstimatorComesToTheSame() {
    Property.check(300, ProfileGenerator.ANY, this::theEstimatorComesToTheSame);
  }

  void theEstimatorComesToTheSame(Profile profile) {
    Estimate estimate = ESTIMATOR.estimate(profile, Prices.AS_WRITTEN);
    Person person = Person.of(WORDS, profile);
    for (int i = 0; i < MODEL.segments().size(); i++) {
      Segment segment = MODEL.segments().get(i);
      PlainEngine plain = new PlainEngine(RULES.get().get(i), person);
      SegmentEstimate found = estimate.segment(segment.id()).orElseThrow();
      List<Reading> readings =
          MODEL.readings().stream().filter(r -> r.sector().equals(segment.sector())).toList();
      List<Need> needs = MODEL.needs().stream().filter(n -> n.concerns(segment)).toList();
      List<Need> hard = needs.stream().filter(n -> n.force() == Need.Force.HARD).toList();
      assertThat(found.possible()).as(segment.id()).isEqualTo(plain.verdicts(readings, hard));
      assertThat(found.fit().sure()).isEqualTo(plain.fit(t -> t == Truth.TRUE));
      assertThat(found.fit().possible()).isEqualTo(plain.fit(Truth::isPossible));
      assertThat(found.fit().weight()).isEqualTo(plain.weight(t -> t == Truth.TRUE));
      assertThat(found.fit().possibleWeight()).isEqualTo(plain.weight(Truth::isPossible));
      assertThat(found.voices())
          .isEqualTo(plain.voices(MODEL, readings, Set.of(Reading.Outcome.ADMITS)::containsAll));
      assertThat(found.voicesAtBest())
          .isEqualTo(plain.voices(MODEL, readings, o -> o.contains(Reading.Outcome.ADMITS)));
      assertThat(found.needs()).isEqualTo(needs.stream().map(plain::met).toList());
      assertThat(found.readings()).extracting(ReadingResult::reading).isEqualTo(readings);
      found.readings().forEach(r -> checkReading(r, plain));
    }
  }

  private static void checkReading(ReadingResult found, PlainEngine plain) {
    assertThat(found.possible()).isEqualTo(plain.outcomes(found.reading()));
    List<Reading.Rule> open = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Reading.Rule rule : found.reading().rules()) {
      Truth truth = plain.test(rule.when());
      if (truth == Truth.TRUE) {
        assertThat(found.rule()).contains(rule);
        Truth telling = rule.outcome() == Reading.Outcome.ADMITS ? Truth.TRUE : Truth.FALSE;
        assertThat(found.findings())
            .isEqualTo(
                plain.deciding(rule.when()).stream().filter(f -> f.truth() == telling).toList());
        return;
      }
      if (truth == Truth.UNKNOWN) {
        open.add(rule);
        findings.addAll(plain.deciding(rule.when()));
      }
    }
    assertThat(found.rule()).isEmpty();
    assertThat(found.open()).isEqualTo(open);
    assertThat(found.findings()).isEqualTo(List.copyOf(new LinkedHashSet<>(findings)));
  }
}
