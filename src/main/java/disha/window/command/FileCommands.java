package disha.window.command;

import disha.files.Fingerprint;
import disha.files.Loaded;
import disha.files.profile.Examples;
import disha.files.profile.ProfileFile;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.window.dialog.Prompts;
import disha.window.parts.Ui;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ScenarioDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// New, open, save: what a person expects of a program with files. Nothing is lost or overwritten
/// unasked.
public final class FileCommands {
  private final Ui ui;
  private final ProfileEditor editor;
  private final Prompts prompts;
  private final Consumer<Notice> notices;
  private final Consumer<Path> used;

  /// The fingerprint of the profile's file when it was read or written last.
  private Optional<String> known = Optional.empty();

  /// Keeps edits elsewhere than in a file, if it can.
  private BooleanSupplier keeper = () -> false;

  /// @param used told of every file that was opened or saved
  public FileCommands(
      Ui ui, ProfileEditor editor, Prompts prompts, Consumer<Notice> notices, Consumer<Path> used) {
    this.ui = ui;
    this.editor = editor;
    this.prompts = prompts;
    this.notices = notices;
    this.used = used;
  }

  /// Knows the file of the profile as those before do, which told it in another language.
  public void goOn(FileCommands before) {
    known = before.known;
  }

  /// Lets something keep edits elsewhere than in a file; it says whether it did.
  public void keepBy(BooleanSupplier other) {
    keeper = other;
  }

  /// Begins a new profile.
  public void begin() {
    if (mayLeave()) {
      notices.accept(Notice.NONE);
      known = Optional.empty();
      editor.open(Profile.EMPTY, Origin.NEW);
    }
  }

  public void open() {
    if (mayLeave()) {
      prompts.profileToOpen().ifPresent(this::open);
    }
  }

  /// Opens a file that is already chosen; one with a fault changes nothing.
  ///
  /// @return whether it stands in the window now
  boolean open(Path file) {
    // Taken first: a change in between is then noticed when the file is saved.
    Optional<String> before = fingerprint(file);
    if (show(ProfileFile.readAll(ui.model(), file), Origin.of(file))) {
      known = before;
      used.accept(file);
      return true;
    }
    return false;
  }

  // A file that cannot be read is told of by those who read or write it.
  private static Optional<String> fingerprint(Path file) {
    try {
      return Fingerprint.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Opens a file that was dropped, double-clicked or used before.
  ///
  /// @return whether it stands in the window now
  public boolean openAfterAsking(Path file) {
    return mayLeave() && open(file);
  }

  /// Opens an example.
  public void openExample(String file) {
    if (mayLeave() && show(example(file), Origin.example(exampleName(ui, file)))) {
      known = Optional.empty();
    }
  }

  // Whoever has a name in it is called what the example is, in the person's language.
  private Loaded<List<Scenario>> example(String file) {
    return switch (Examples.readAll(ui.model(), file)) {
      case Loaded.Good<List<Scenario>> good ->
          new Loaded.Good<>(
              good.value().stream()
                  .map(s -> new Scenario(s.name(), named(s.profile(), exampleName(ui, file))))
                  .toList());
      case Loaded.Bad<List<Scenario>> bad -> bad;
    };
  }

  private Profile named(Profile profile, String example) {
    return profile.withName(profile.name().map(n -> ui.text("example.person", example)));
  }

  /// What to call an example.
  public static String exampleName(Ui ui, String file) {
    return ui.text("example.of." + file.replace(ProfileFile.ENDING, ""));
  }

  private boolean show(Loaded<List<Scenario>> loaded, Origin origin) {
    notices.accept(Notice.NONE);
    return switch (loaded) {
      case Loaded.Good<List<Scenario>> good -> {
        editor.open(good.value(), origin);
        yield true;
      }
      case Loaded.Bad<List<Scenario>> bad -> {
        prompts.badFile(origin.name(), bad.problems());
        yield false;
      }
    };
  }

  /// Shows a profile whose edits are in no file.
  ///
  /// @param before the fingerprint of its file when it was read or written last
  public void resume(List<ScenarioDraft> drafts, Origin origin, Optional<String> before) {
    known = before;
    editor.resume(drafts, origin);
  }

  /// Shows a profile that stands in its file, or in none, as it is.
  ///
  /// @param before the fingerprint of its file when it was read or written last
  public void reopen(List<Scenario> scenarios, Origin origin, Optional<String> before) {
    known = before;
    editor.open(scenarios, origin);
  }

  /// The fingerprint of the profile's file when it was read or written last.
  public Optional<String> known() {
    return known;
  }

  /// Saves; gives whether it was done.
  public boolean save() {
    Optional<Path> file = editor.originProperty().get().file();
    if (file.isEmpty()) {
      return saveAs();
    }
    if (!isChangedElsewhere(file.get())) {
      return saveTo(file.get());
    }
    return switch (prompts.changedElsewhere(Origin.of(file.get()).name())) {
      case OVERWRITE -> saveTo(file.get());
      case SAVE_AS -> saveAs();
      case CANCEL -> false;
    };
  }

  // A file that is gone is nothing that could be lost; one that cannot be read may hold anything.
  private boolean isChangedElsewhere(Path file) {
    Optional<String> now = fingerprint(file);
    return Files.exists(file) && (now.isEmpty() || !now.equals(known));
  }

  /// Saves to a file that is asked for.
  public boolean saveAs() {
    return prompts
        .profileToSave(FileNames.suggested(ui, editor, ProfileFile.ENDING))
        .flatMap(f -> FileNames.whole(f, ProfileFile.ENDING, prompts))
        .map(this::saveTo)
        .orElse(false);
  }

  private boolean saveTo(Path file) {
    Origin origin = Origin.of(file);
    try {
      // What was written, not what is there now: another program may have been quick.
      known = Optional.of(ProfileFile.write(editor.scenarios(), file));
    } catch (IOException e) {
      prompts.failed(ui.text("save.failed", origin.name()), Failures.why(ui, e));
      return false;
    }
    used.accept(file);
    editor.saved(origin);
    notices.accept(Notice.of(ui.text("save.done", origin.name())));
    return true;
  }

  /// Whether the profile may be left: saved, or given up knowingly.
  public boolean mayLeave() {
    if (!editor.editedProperty().get() || keeper.getAsBoolean()) {
      return true;
    }
    return switch (prompts.unsaved(FileNames.of(ui, editor))) {
      case SAVE -> save();
      case DISCARD -> true;
      case CANCEL -> false;
    };
  }
}
