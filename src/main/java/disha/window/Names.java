package disha.window;

import disha.files.ProfileFile;
import disha.window.parts.Ui;
import disha.window.state.ProfileEditor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The names of files and profiles.
final class Names {
  private Names() {}

  /// What to call the profile in the window.
  static String of(Ui ui, ProfileEditor editor) {
    String name = editor.originProperty().get().name();
    return name.isEmpty() ? ui.text("untitled") : name;
  }

  /// A name for a file with the profile.
  static String suggested(Ui ui, ProfileEditor editor, String ending) {
    return of(ui, editor).replace(ProfileFile.ENDING, "") + ending;
  }

  /// The file that is meant by a chosen name: without an ending it gets one. The system has asked
  /// about replacing only the file as it was named.
  static Optional<Path> whole(Path chosen, String ending, Prompts prompts) {
    Path name = chosen.getFileName();
    if (name == null || name.toString().contains(".")) {
      return Optional.of(chosen);
    }
    Path file = chosen.resolveSibling(name + ending);
    return Files.notExists(file) || prompts.mayReplace(name + ending)
        ? Optional.of(file)
        : Optional.empty();
  }
}
