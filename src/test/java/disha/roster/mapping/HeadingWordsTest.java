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

/// Headings with a stroke in them, as colleges write them.
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
}
