package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import disha.roster.run.RunProgress;
import disha.text.SpokenAmounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How the sheet with the answers looks to whoever opens it.
class SheetShapeTest {
  private static final List<String> TITLES =
      List.of("A college with a name that is much longer than the numbers below it");

  @TempDir private Path folder;

  private Path answered(String name) throws IOException {
    Path file = folder.resolve(name);
    ClassFiles.write(file, TITLES, DirtyList.of(20, 3));
    ClassFiles.run(file, Optional.empty(), RunProgress.NONE);
    return ClassFiles.files(file, Optional.empty()).result();
  }

  @Test
  void headingsStayInSightAndCanBeFilteredBy() throws IOException {
    try (ZipFile zip = new ZipFile(answered("list.xlsx").toFile())) {
      String sheet =
          new String(
              zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(sheet).contains("ySplit=\"2\"", "<autoFilter ref=\"A2:");
      // The first column is as wide as its numbers, not as its title.
      assertThat(sheet).containsPattern("<col min=\"1\" max=\"1\" width=\"(?:6|7|8|9)\\.0\"");
    }
  }

  @Test
  void anOpenDocumentHasItsHeadingsInBold() throws IOException {
    Sheet sheet = new SpreadSheet(answered("list.ods").toFile()).getSheet(0);
    assertThat(sheet.getRange(1, 0).getStyle().isBold()).isTrue();
    assertThat(sheet.getRange(2, 0).getStyle().isBold()).isFalse();
    assertThat(sheet.getColumnWidth(0)).isBetween(10.0, 40.0);
  }

  @Test
  void payIsRoundedAsOnPaperAndAColumnTellsWhatToDo() throws IOException {
    List<List<String>> rows = ClassFiles.read(answered("list.csv"));
    List<String> headings = rows.get(1);
    int likely = headings.indexOf("Work 1: pay a month, likely");
    int todo = headings.indexOf("Work 1: what to do");
    assertThat(rows.subList(2, rows.size()))
        .anySatisfy(r -> assertThat(r.get(likely)).isNotEmpty())
        .anySatisfy(r -> assertThat(r.get(todo)).startsWith("apply"))
        .allSatisfy(r -> {
          if (!r.get(likely).isEmpty()) {
            long pay = Long.parseLong(r.get(likely));
            assertThat(SpokenAmounts.rounded(pay)).isEqualTo(pay);
          }
        });
  }
}
