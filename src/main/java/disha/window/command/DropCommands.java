package disha.window.command;

import disha.files.Loaded;
import disha.files.PathText;
import disha.files.model.ModelSource;
import disha.files.profile.ProfileFile;
import disha.window.dialog.Prompts;
import disha.window.parts.Ui;
import disha.window.state.Origin;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Opens what was dropped on the window: a profile or a class list as the menu would, or the model
/// in a folder. One thing at a time; what else was dropped is told.
public final class DropCommands {
  private final Ui ui;
  private final FileCommands commands;
  private final ModelCommands models;
  private final Prompts prompts;
  private final Consumer<Notice> notices;
  private final Predicate<Path> isList;
  private final Consumer<Path> lists;

  /// @param isList whether a file is a class list, by its name
  /// @param lists opens a class list
  public DropCommands(
      Ui ui,
      FileCommands commands,
      ModelCommands models,
      Prompts prompts,
      Consumer<Notice> notices,
      Predicate<Path> isList,
      Consumer<Path> lists) {
    this.ui = ui;
    this.commands = commands;
    this.models = models;
    this.prompts = prompts;
    this.notices = notices;
    this.isList = isList;
    this.lists = lists;
  }

  /// Tells what would be done with files that are over the window.
  public void over(List<File> dragged) {
    notices.accept(
        Notice.of(
            dragged.size() == 1
                ? ui.text("drop.over", dragged.getFirst().getName())
                : ui.text("drop.over.many", dragged.size())));
  }

  /// They are gone again.
  public void away() {
    notices.accept(Notice.NONE);
  }

  /// Opens the first that can be opened.
  public void drop(List<File> dropped) {
    notices.accept(Notice.NONE);
    List<Path> files = dropped.stream().flatMap(f -> PathText.read(f.getPath()).stream()).toList();
    // A sheet is no profile, however long it takes to see that.
    Optional<Path> profile =
        files.stream().filter(f -> !isList.test(f)).filter(this::isProfile).findFirst();
    Optional<Path> model = files.stream().filter(ModelSource::isModel).findFirst();
    Optional<Path> list = files.stream().filter(isList).filter(Files::isRegularFile).findFirst();
    if (profile.isPresent()) {
      if (commands.openAfterAsking(profile.get()) && dropped.size() > 1) {
        notices.accept(Notice.of(ui.text("drop.first", name(profile.get()), dropped.size() - 1)));
      }
    } else if (model.isPresent()) {
      models.use(model.get());
    } else if (list.isPresent()) {
      lists.accept(list.get());
    } else if (files.isEmpty()) {
      prompts.failed(
          ui.text("file.unreadable", dropped.getFirst().getName()), ui.text("file.unreadable.why"));
    } else {
      prompts.failed(ui.text("drop.failed", name(files.getFirst())), ui.text("drop.what"));
    }
  }

  // What has the ending is meant to be one: then its faults are worth telling.
  private boolean isProfile(Path file) {
    if (Files.isDirectory(file)) {
      return false;
    }
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ProfileFile.ENDING)
        || ProfileFile.readAll(ui.model(), file) instanceof Loaded.Good;
  }

  private static String name(Path file) {
    return Origin.of(file).name();
  }
}
