package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;

import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.roster.run.Counts;
import disha.roster.run.RunProgress;
import disha.rules.vocabulary.WordList;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One list as LibreOffice and Gnumeric write it: titles, headings over several columns, a hidden
/// and a filtered row, formulas, percentages, dates and amounts. All of them say the same.
class RealSheetsTest {
  private static final Path SHEETS = Path.of("src/test/data/rosters/sheets");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "libreoffice.csv",
        "libreoffice.xlsx",
        "libreoffice.ods",
        "gnumeric.csv",
        "gnumeric.xlsx",
        "gnumeric.ods"
      })
  void everyProgramsSheetSaysTheSame(String name) throws IOException {
    Path file = Files.copy(SHEETS.resolve(name), folder.resolve(name));
    List<Profile> people = ClassFiles.people(file);
    assertThat(people).extracting(p -> p.name().orElse("")).containsExactly("आशा", "Ravi", "Meena");
    assertThat(people)
        .extracting(p -> education(p).award().value().orElseThrow())
        .containsOnly("bcom");
    assertThat(people)
        .extracting(p -> education(p).status().value().orElseThrow())
        .containsExactly(
            Education.Status.COMPLETED, Education.Status.STUDYING, Education.Status.COMPLETED);
    assertThat(people)
        .extracting(p -> education(p).marks().value().orElseThrow().toPlainString())
        .containsExactly("64", "71.5", "64");
    assertThat(people.get(0).experience().value()).contains(List.of());
    assertThat(years(people.get(1))).isEqualByComparingTo("1.5");
    assertThat(years(people.get(2))).isEqualByComparingTo("1");
    assertThat(people.get(2).chosen(WordList.SHIFTS).value().orElseThrow()).hasSize(1);

    Counts counts = ClassFiles.run(file, Optional.empty(), RunProgress.NONE).counts();
    assertThat(counts.told()).isEqualTo(3);
    assertThat(counts.refused()).isEqualTo(1);
    assertThat(counts.blank()).isEqualTo(1);
    List<List<String>> result = ClassFiles.read(ClassFiles.files(file, Optional.empty()).result());
    assertThat(result.get(4).get(6)).as("a phone number").isEqualTo("9876543210");
    assertThat(result.get(4).get(4)).as("a percentage").isIn("64%", "0.64");
    assertThat(result.get(0).getFirst()).startsWith("College");
  }

  private static Education education(Profile p) {
    return p.education().value().orElseThrow().getFirst();
  }

  private static BigDecimal years(Profile p) {
    List<Experience> all = p.experience().value().orElseThrow();
    return all.getFirst().years().value().orElseThrow();
  }
}
