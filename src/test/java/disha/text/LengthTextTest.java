package disha.text;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.logic.Person;
import disha.logic.VocabularyIndex;
import disha.logic.WorkHistory;
import disha.profile.Answer;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.joining.Condition.Where;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No month of a length of time is lost.
class LengthTextTest {
  private static final int LONGEST = 60 * 12;

  private final LengthText lengths = new LengthText(Messages.english());

  @Test
  void monthsAreYearsAndHalfYearsFromOneYearOn() {
    assertThat(
            Stream.of("1", "3", "2.5", "12", "13", "18", "39", "66")
                .map(m -> lengths.wordsOfMonths(new BigDecimal(m))))
        .containsExactly(
            "1 month",
            "3 months",
            "2.5 months",
            "1 year",
            "13 months",
            "1.5 years",
            "3 years 3 months",
            "5.5 years");
  }

  @Test
  void everyNumberOfMonthsCountsAsManyAndIsShownSoThatItIsReadAgain() {
    Model model = TestModel.get();
    VocabularyIndex words = new VocabularyIndex(model, Assumptions.of(model.assumptions()));
    WorkHistory work = new WorkHistory(words, model.segments().getFirst());
    for (int months = 0; months <= LONGEST; months++) {
      BigDecimal years = lengths.parse(months + " months").orElseThrow();
      Experience e =
          new Experience(
              Answer.of(new Experience.Workplace.Elsewhere()), Answer.open(), Answer.of(years));
      Person person = Person.of(words, Profile.EMPTY.withExperience(Answer.of(List.of(e))));
      assertThat(work.months(person, Where.ANYWHERE).min()).isEqualTo(months);
      assertThat(lengths.parse(lengths.typed(years))).contains(years);
      assertThat(lengths.parse(lengths.words(years))).contains(years);
    }
  }
}
