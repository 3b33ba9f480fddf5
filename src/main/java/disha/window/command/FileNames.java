package disha.window.command;

import disha.files.profile.ProfileFile;
import disha.summary.wording.ScenarioWords;
import disha.window.dialog.Prompts;
import disha.window.parts.Ui;
import disha.window.state.ProfileEditor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names of files and profiles.
public final class FileNames {
  /// Whatever could mean something to a file system or a shell, or cannot be seen.
  private static final Pattern NO_FILE_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N} -]+");

  /// Names that stand for devices on Windows, whatever their ending.
  private static final Pattern DEVICE =
      Pattern.compile("(?i)con|prn|aux|nul|(com|lpt)[0-9\u00b9\u00b2\u00b3]");

  /// At the beginning a hyphen would be taken for an option.
  private static final Pattern HYPHENS_FIRST = Pattern.compile("^[ -]+");

  /// Letters; far fewer than any file system takes.
  private static final int MOST = 60;

  private FileNames() {}

  /// What to call the profile in the window.
  static String of(Ui ui, ProfileEditor editor) {
    String name = editor.originProperty().get().name();
    return name.isEmpty() ? ui.text("untitled") : name;
  }

  /// What the scenario in the window is called; empty where there is nothing to tell apart.
  static String scenario(Ui ui, ProfileEditor editor) {
    int shown = editor.tabsProperty().get().shown();
    return ScenarioWords.of(editor.scenarios(), shown, ui.messages());
  }

  /// A name for a file with the profile.
  static String suggested(Ui ui, ProfileEditor editor, String ending) {
    String name = editor.originProperty().get().name();
    String plain = name.isEmpty() ? person(editor).orElse(of(ui, editor)) : name;
    return plain.replace(ProfileFile.ENDING, "") + ending;
  }

  /// A name for a file on paper's way: of several scenarios it names the one that is shown.
  static String ofPaper(Ui ui, ProfileEditor editor, String ending) {
    String scenario = plain(Optional.of(scenario(ui, editor))).map(name -> " - " + name).orElse("");
    return suggested(ui, editor, scenario + ending);
  }

  /// A name for a file with profiles side by side.
  static String ofComparison(Ui ui, ProfileEditor editor, String ending) {
    return suggested(ui, editor, " - " + ui.text("compare.file") + ending);
  }

  /// The person's name as far as a file can have it.
  private static Optional<String> person(ProfileEditor editor) {
    return plain(editor.profile().name());
  }

  private static Optional<String> plain(Optional<String> name) {
    return name.map(n -> NO_FILE_NAME.matcher(n).replaceAll(" ").strip())
        .map(n -> HYPHENS_FIRST.matcher(n).replaceAll(""))
        .map(n ->
            n.substring(
                0, n.offsetByCodePoints(0, Math.min(MOST, n.codePointCount(0, n.length())))))
        .map(String::strip)
        .filter(n -> !n.isEmpty() && !DEVICE.matcher(n).matches());
  }

  /// The file that is meant by a name for something on paper: an ending that is none of those it
  /// can be written as is no ending, and another kind chosen turns that of the suggested name.
  ///
  /// @param endings what it can be written as; the first is that of the suggested name
  public static Optional<Path> onPaper(
      Prompts.PaperFile chosen, List<String> endings, Prompts prompts) {
    String name = Optional.ofNullable(chosen.file().getFileName()).map(Path::toString).orElse("");
    Optional<String> has =
        endings.stream().filter(e -> name.toLowerCase(Locale.ROOT).endsWith(e)).findFirst();
    boolean turned =
        has.equals(Optional.of(endings.getFirst())) && !has.equals(Optional.of(chosen.ending()));
    if (has.isPresent() && !turned) {
      return Optional.of(chosen.file());
    }
    String plain = name.substring(0, name.length() - has.map(String::length).orElse(0));
    return free(chosen.file().resolveSibling(plain + chosen.ending()), prompts);
  }

  /// The file that is meant by a chosen name: without an ending it gets one. The system has asked
  /// about replacing only the file as it was named.
  public static Optional<Path> whole(Path chosen, String ending, Prompts prompts) {
    Path name = chosen.getFileName();
    if (name == null || name.toString().contains(".")) {
      return Optional.of(chosen);
    }
    return free(chosen.resolveSibling(name + ending), prompts);
  }

  private static Optional<Path> free(Path file, Prompts prompts) {
    return Files.notExists(file) || prompts.mayReplace(String.valueOf(file.getFileName()))
        ? Optional.of(file)
        : Optional.empty();
  }
}
