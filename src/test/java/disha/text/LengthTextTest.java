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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lengths of time are understood as people write them, and no month of them is lost.
class LengthTextTest {
  private static final int LONGEST = 60 * 12;

  private final LengthText lengths = new LengthText(Messages.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2.5                  | 2.5
          4                    | 4
          -1                   | -1
          2 years 6 months     | 2.5
          2 Years, 6 Months    | 2.5
          1 year and 3 months  | 1.25
          2y 6m                | 2.5
          2y6m                 | 2.5
          2 yrs. 9 mths.       | 2.75
          2 years 6            | 2.5
          2 yrs                | 2
          2.5 years            | 2.5
          30 months            | 2.5
          6 months             | 0.5
          120 months           | 10
          7 mos                | 0.5834
          2½                   | 2.5
          ½ year               | 0.5
          1 ½ years            | 1.5
          two                  |
          2 6                  |
          2.5 years 6 months   |
          6 months 2 years     |
          1.5 months           |
          2 lakh               |
          years                |
          1e3                  |
          """)
  void readsLengthsAsPeopleTypeThem(String typed, BigDecimal years) {
    assertThat(lengths.parse(typed)).isEqualTo(Optional.ofNullable(years));
  }

  @Test
  void monthsAreYearsAndHalfYearsFromOneYearOn() {
    assertThat(
            Stream.of("1", "3", "2.5", "12", "13", "18", "66")
                .map(m -> lengths.wordsOfMonths(new BigDecimal(m))))
        .containsExactly(
            "1 month", "3 months", "2.5 months", "1 year", "13 months", "1.5 years", "5.5 years");
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
