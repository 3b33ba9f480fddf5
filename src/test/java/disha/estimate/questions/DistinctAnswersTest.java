package disha.estimate.questions;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.pay.Prices;
import disha.estimate.segment.CompiledModel;
import disha.estimate.verdict.VerdictSearch;
import disha.people.ProfileGenerator;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.profile.QuestionId;
import disha.profile.Topic;
import disha.property.Property;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Answers that no rule tells apart are tried once.
class DistinctAnswersTest {
  private static final Model MODEL = TestModel.get();
  private static final VerdictSearch VERDICTS =
      new CompiledModel(MODEL, Assumptions.of(MODEL.assumptions()), Prices.TODAY).verdicts();
  private static final DistinctAnswers DISTINCT = new DistinctAnswers(VERDICTS::toldApart);
  private static final DistinctAnswers ALL = new DistinctAnswers(all -> all);

  private static final int TRIES = 40;

  @Test
  void whoeverHasNotToldOfStudiesCanComeToTheSameByTheFewAsByAll() {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        p -> assertSame(p.withEducation(Answer.open()), Topic.EDUCATION));
  }

  @Test
  void whoeverHasNotToldOfWorkCanComeToTheSameByTheFewAsByAll() {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        p -> assertSame(p.withExperience(Answer.open()), Topic.EXPERIENCE));
  }

  @Test
  void whoeverHasToldAPartCanComeToTheSameByTheFewAsByAll() {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        p -> {
          assertSame(p, Topic.EDUCATION);
          assertSame(p, Topic.EXPERIENCE);
        });
  }

  private static void assertSame(Profile p, Topic topic) {
    QuestionId question = QuestionId.of(topic);
    List<Profile> few = new PossibleAnswers(MODEL, p, DISTINCT).to(question);
    List<Profile> all = new PossibleAnswers(MODEL, p, ALL).to(question);
    assertThat(few).hasSizeLessThanOrEqualTo(all.size());
    assertThat(verdicts(few)).isEqualTo(verdicts(all));
  }

  private static Set<List<Integer>> verdicts(List<Profile> profiles) {
    return profiles.stream()
        .map(p -> Arrays.stream(VERDICTS.verdicts(p)).boxed().toList())
        .collect(Collectors.toSet());
  }
}
