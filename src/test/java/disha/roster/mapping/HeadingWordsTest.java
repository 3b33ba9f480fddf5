package disha.roster.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.roster.cells.ColumnMeaning;
import disha.roster.cells.ColumnPart;
import disha.roster.words.RosterWords;
import disha.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Headings with strokes, brackets and questions in them, as colleges write them.
class HeadingWordsTest {
  private final HeadingWords headings =
      new HeadingWords(RosterWords.of(TestModel.get(), Messages.english()), Messages.english());

  @ParameterizedTest
  @CsvSource({
    "Aggregate / Percentage, MARKS",
    "Subject / Specialisation, FIELD",
    "Branch/Stream, FIELD",
    "Marks/Percentage, MARKS",
  })
  void twoWordsForOneThingAreThatThing(String heading, ColumnPart part) {
    assertThat(headings.find(heading)).map(ColumnMeaning::part).hasValue(part);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Marks / Branch", "Offer / Present salary", "Branch / Hostel", "/", ""})
  void twoThingsInOneColumnAreNotGuessedApart(String heading) {
    assertThat(headings.find(heading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Percentage (12th), MARKS, class-12",
    "Year of Passing (XII), YEAR, class-12",
    "Degree (PG), STUDIES, pg",
    "Percentage (Diploma), MARKS, diploma",
    "Total Work Ex (in months), MONTHS, ''",
    "Percentage (10th), KEPT, ''",
    "Salary (expected), KEPT, ''",
    "Qualification (Father), KEPT, ''",
    "English (written), SKILL, ''",
    "Percentage (aggregate), MARKS, main",
    "Name (as per 10th marksheet), NAME, ''",
    "Name (with father's name), NAME, ''",
    "Degree (UG/PG), STUDIES, main",
    "Qualification (10th/12th/Graduation), STUDIES, main",
    "Class (10/12), STUDIES, main",
    "Current Status (Working/Studying), STATUS, main",
    "Year of passing (expected), YEAR, main",
    "Marks % (till last sem), MARKS, main",
    "Experience (last job), EXPERIENCE, ''",
    "Certificates (short term), CERTIFICATES, ''",
    "Ready for night shift (for placement), SHIFT, ''",
    "Experience (Yes/No), EXPERIENCE, ''",
    "What is your full name? (as per Aadhaar), NAME, ''",
    "'Do you have any work experience? If yes, tell us where and how long', EXPERIENCE, ''"
  })
  void whatStandsAsideCountsWhereItTellsOfWhatTheColumnIs(
      String heading, ColumnPart part, String slot) {
    assertThat(headings.find(heading))
        .hasValueSatisfying(m -> assertThat(m.part()).isEqualTo(part))
        .hasValueSatisfying(m -> assertThat(m.slot()).isEqualTo(slot));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Course (additional)",
        "Status (job)",
        "Salary (in thousands)",
        "English (R/W)",
        "Percentage (10th/12th)",
        "Year of passing (10th)"
      })
  void anotherThingAsideIsNotReadAsTheThingBeforeIt(String heading) {
    assertThat(headings.find(heading)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Highest qualification (completed or pursuing)",
        "Highest qualification (pursuing/completed)"
      })
  void highestQualificationThatMayGoOnIsNotTakenAsCompleted(String heading) {
    assertThat(headings.find(heading))
        .hasValueSatisfying(m -> assertThat(m.part()).isEqualTo(ColumnPart.STUDIES))
        .hasValueSatisfying(m -> assertThat(m.usual()).isNull());
  }
}
