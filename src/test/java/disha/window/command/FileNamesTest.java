package disha.window.command;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.files.profile.ProfileFile;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.text.Messages;
import disha.window.parts.Ui;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The name that is suggested for a file leads nowhere else and is no trick, whoever it is after.
class FileNamesTest {
  private static final String HARMLESS = "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} -]*\\.disha";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asha",
        "../../etc/passwd",
        "..",
        ".",
        "/",
        "C:\\Windows\\x",
        "-rf",
        "- - x",
        "a\u0000b",
        "\u202egpj.exe",
        "a.exe",
        "<script>",
        "$(id) `id` | ; & > x",
        "%TEMP%",
        "~",
        "CON",
        "nul",
        "com1",
        "\ud800",
        "\u0905\u0936\u093e"
      })
  void aSuggestedNameIsHarmless(String person) {
    ProfileEditor editor = new ProfileEditor();
    editor.setName(person);
    String name =
        FileNames.suggested(
            new Ui(TestModel.get(), Messages.english()), editor, ProfileFile.ENDING);
    assertThat(name).matches(HARMLESS).doesNotMatch("(?i)(con|nul|com1)\\..*");
    assertThat(folder.resolve(name).normalize().getParent()).isEqualTo(folder);
  }

  @Test
  void onPaperOneOfSeveralScenariosIsNamedToo() {
    Ui ui = new Ui(TestModel.get(), Messages.english());
    ProfileEditor editor = new ProfileEditor();
    editor.setName("Asha");
    assertThat(FileNames.ofPaper(ui, editor, ".pdf")).isEqualTo("Asha.pdf");
    Profile asha = editor.profile();
    editor.open(List.of(new Scenario("../After LL.M.", asha), new Scenario("B", asha)), Origin.NEW);
    assertThat(FileNames.ofPaper(ui, editor, ".pdf")).isEqualTo("Asha - After LL M.pdf");
  }
}
