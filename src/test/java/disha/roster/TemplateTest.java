package disha.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.roster.mapping.HeadingWords;
import disha.roster.mapping.MappedColumn;
import disha.roster.run.ClassList;
import disha.roster.run.Counts;
import disha.roster.run.RunProgress;
import disha.roster.template.ClassTemplate;
import disha.roster.words.RosterWords;
import disha.sheet.SheetFile.SheetForm;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The empty class list.
class TemplateTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(SheetForm.class)
  void readBackItGivesItsExample(SheetForm form) throws IOException {
    Messages messages = Messages.english();
    HeadingWords headings = new HeadingWords(RosterWords.of(TestModel.get(), messages), messages);
    Path file = folder.resolve("list" + form.ending());
    Files.write(file, ClassTemplate.of(TestModel.get(), headings, messages).bytes(form));
    try (ClassList list = ClassFiles.open(file)) {
      assertThat(list.mapping().columns()).hasSizeGreaterThan(30).allMatch(MappedColumn::isRead);
    }
    Counts counts = ClassFiles.run(file, Optional.empty(), RunProgress.NONE).counts();
    assertThat(counts.told()).isEqualTo(1);
    assertThat(counts.read()).isEqualTo(1);
    assertThat(counts.leftOut()).isEmpty();
    if (form == SheetForm.XLSX) {
      try (ZipFile zip = new ZipFile(file.toFile())) {
        String sheet =
            new String(
                zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
        assertThat(sheet).contains("dataValidation").contains("Words");
      }
    }
  }
}
