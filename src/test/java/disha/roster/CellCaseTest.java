package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.roster.cells.CellReading;
import disha.roster.cells.CellReason;
import disha.roster.cells.CellRules;
import disha.roster.cells.ColumnMeaning;
import disha.roster.mapping.HeadingWords;
import disha.roster.words.RosterWords;
import disha.sheet.RowReader;
import disha.sheet.SheetFile;
import disha.sheet.SheetRow;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the cells of a class list are taken for, case by case.
class CellCaseTest {
  private static final Path CASES = Path.of("src/test/data/rosters/cells.csv");

  private final RosterWords words = RosterWords.of(TestModel.get(), Messages.english());
  private final HeadingWords headings = new HeadingWords(words, Messages.english());
  private final CellRules rules = new CellRules(TestModel.get(), words, Messages.english());

  @TestFactory
  Stream<DynamicTest> cells() throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    try (SheetFile file = SheetFile.open(CASES);
        RowReader reader = file.rows(0)) {
      reader.next();
      for (Optional<SheetRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(row.get());
      }
    }
    assertThat(rows).hasSizeGreaterThan(50);
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(row.cell(0) + ": " + row.cell(2), () -> check(row)));
  }

  @Test
  void aCellThatCanBeTwoDegreesNamesThemInTheLanguageOfTheReader() {
    Messages hindi = Messages.in(Locale.of("hi"));
    ColumnMeaning degree = headings.find("Degree").orElseThrow();
    assertThat(rules.of(degree).read("CA"))
        .isInstanceOfSatisfying(
            CellReading.UnreadableCell.class,
            r -> assertThat(r.reason().text(hindi)).contains("C.A. इंटरमीडिएट"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2-3 yrs", "two to three years"})
  void thatTheLowerEndOfALengthIsTakenIsNotedHoweverItIsWritten(String cell) {
    ColumnMeaning experience = headings.find("Experience").orElseThrow();
    assertThat(rules.of(experience).read(cell))
        .isInstanceOfSatisfying(
            CellReading.KnownCell.class,
            k ->
                assertThat(k.notes())
                    .extracting(CellReason::key)
                    .containsExactly("roster.note.lengthRange"));
  }

  private void check(SheetRow row) {
    ColumnMeaning meaning = headings.find(row.cell(1)).orElseThrow();
    assertThat(told(rules.of(meaning).read(row.cell(2)))).isEqualTo(row.cell(3));
  }

  private static String told(CellReading reading) {
    return switch (reading) {
      case CellReading.EmptyCell b -> "";
      case CellReading.KnownCell u -> u.took();
      case CellReading.UnreadableCell r -> "!" + r.reason().key();
    };
  }
}
