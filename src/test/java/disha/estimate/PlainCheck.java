package disha.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import disha.estimate.pay.Prices;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.ReadingResult;
import disha.logic.Finding;
import disha.logic.Person;
import disha.logic.Truth;
import disha.logic.VocabularyIndex;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.joining.Need;
import disha.rules.joining.Reading;
import disha.rules.joining.Segment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Holds what an estimator comes to against the rules of its model one by one.
final class PlainCheck {
  private final Model model;
  private final Estimator estimator;
  private final VocabularyIndex words;

  /// The rules of each segment, in the order of the model's.
  private final ThreadLocal<List<PlainEngine.SegmentConditions>> rules;

  PlainCheck(Model model) {
    this.model = model;
    estimator = new Estimator(model);
    words = new VocabularyIndex(model, Assumptions.of(model.assumptions()));
    rules =
        ThreadLocal.withInitial(() ->
            model.segments().stream()
                .map(s -> new PlainEngine.SegmentConditions(words, s))
                .toList());
  }

  void theEstimatorComesToTheSame(Profile profile) {
    Estimate estimate = estimator.estimate(profile, Prices.AS_WRITTEN);
    Person person = Person.of(words, profile);
    for (int i = 0; i < model.segments().size(); i++) {
      Segment segment = model.segments().get(i);
      PlainEngine plain = new PlainEngine(rules.get().get(i), person);
      SegmentEstimate found = estimate.segment(segment.id()).orElseThrow();
      List<Reading> readings =
          model.readings().stream().filter(r -> r.sector().equals(segment.sector())).toList();
      List<Need> needs = model.needs().stream().filter(n -> n.concerns(segment)).toList();
      List<Need> hard = needs.stream().filter(n -> n.force() == Need.Force.HARD).toList();
      assertThat(found.possible()).as(segment.id()).isEqualTo(plain.verdicts(readings, hard));
      assertThat(found.fit().sure()).isEqualTo(plain.fit(t -> t == Truth.TRUE));
      assertThat(found.fit().possible()).isEqualTo(plain.fit(Truth::isPossible));
      assertThat(found.fit().weight()).isEqualTo(plain.weight(t -> t == Truth.TRUE));
      assertThat(found.fit().possibleWeight()).isEqualTo(plain.weight(Truth::isPossible));
      assertThat(found.voices())
          .isEqualTo(plain.voices(model, readings, Set.of(Reading.Outcome.ADMITS)::containsAll));
      assertThat(found.voicesAtBest())
          .isEqualTo(plain.voices(model, readings, o -> o.contains(Reading.Outcome.ADMITS)));
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
