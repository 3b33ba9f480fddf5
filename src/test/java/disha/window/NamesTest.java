package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.files.ProfileFile;
import disha.window.parts.Ui;
import disha.window.state.ProfileEditor;
import disha.words.Messages;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The name that is suggested for a file leads nowhere else and is no trick, whoever it is after.
class NamesTest {
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
        Names.suggested(new Ui(TestModel.get(), Messages.english()), editor, ProfileFile.ENDING);
    assertThat(name).matches(HARMLESS).doesNotMatch("(?i)(con|nul|com1)\\..*");
    assertThat(folder.resolve(name).normalize().getParent()).isEqualTo(folder);
  }
}
