package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import disha.roster.run.ClassRun;
import disha.roster.run.RunProgress;
import disha.sheet.Books;
import disha.sheet.RowReader;
import disha.sheet.SheetFile;
import disha.sheet.SheetRow;
import disha.text.SpokenAmounts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static String part(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void anOpenDocumentKeepsItsHeadingsInSightAndFiltersByThem() throws Exception {
    Path result = answered("a & b's.ods");
    String content = part(result, "content.xml");
    assertThat(content)
        .contains("table:target-range-address=\"'Students'.A2:'Students'.")
        .contains("table:display-filter-buttons=\"true\"");
    String settings = part(result, "settings.xml");
    assertThat(settings).contains("config:name=\"VerticalSplitPosition\" config:type=\"int\">2<");
    assertThat(part(result, "META-INF/manifest.xml")).contains("settings.xml");
    // Every part is XML, and the library reads it back.
    for (String xml : List.of("content.xml", "settings.xml", "META-INF/manifest.xml")) {
      DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(part(result, xml).getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(ClassFiles.read(result)).hasSizeGreaterThan(20);
  }

  /// As LibreOffice marks rows that a filter keeps back, and those that somebody hid.
  @ParameterizedTest
  @ValueSource(strings = {"filter", "collapse"})
  void rowsThatAnOpenDocumentDoesNotShowAreReadAndToldAndStayHidden(String word)
      throws IOException {
    Path hidden = folder.resolve("hidden.ods");
    Books.write(
        hidden,
        SheetFile.SheetForm.ODS,
        book -> {
          book.sheet("Students");
          book.row(List.of("Name", "Degree", "Status"), false);
          book.row(List.of("Asha", "B.Com", "completed"), false);
          book.row(List.of("Ravi", "B.Com", "completed"), true);
          book.row(List.of("Zoya", "B.Com", "completed"), true);
          book.row(List.of("Meena", "B.Com", "completed"), false);
        });
    Path file = folder.resolve("list.ods");
    try (ZipFile from = new ZipFile(hidden.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(
            part(hidden, entry.getName())
                .replace("\"collapse\"", '"' + word + '"')
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(part(file, "content.xml")).contains("table:visibility=\"" + word + '"');
    ClassRun.RunOutcome outcome = ClassFiles.run(file, Optional.empty(), RunProgress.NONE);
    assertThat(outcome.counts().told()).isEqualTo(4);
    assertThat(outcome.counts().hidden()).isEqualTo(2);
    Path result = ClassFiles.files(file, Optional.empty()).result();
    assertThat(hidden(result)).containsExactly(3L, 4L);
  }

  private static List<Long> hidden(Path file) throws IOException {
    List<Long> out = new ArrayList<>();
    try (SheetFile sheet = SheetFile.open(file);
        RowReader rows = sheet.rows(0)) {
      for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        if (row.get().hidden()) {
          out.add(row.get().number());
        }
      }
    }
    return out;
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
