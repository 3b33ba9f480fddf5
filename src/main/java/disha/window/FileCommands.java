package disha.window;

import disha.estimate.Estimate;
import disha.files.Examples;
import disha.files.Loaded;
import disha.files.NotWrittenException;
import disha.files.ProfileFile;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.summary.Summary;
import disha.window.parts.Ui;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// New, open, save, export: what a person expects of a program with files. Nothing is lost unasked.
final class FileCommands {
  private static final String PDF = ".pdf";

  private final Ui ui;
  private final ProfileEditor editor;
  private final ResultsModel results;
  private final PdfExporter pdf;
  private final Prompts prompts;
  private final Consumer<Notice> notices;
  private final Threads threads;

  /// Where slow work is done and where what came of it is told.
  record Threads(Executor background, Executor window) {}

  FileCommands(
      Ui ui,
      ProfileEditor editor,
      ResultsModel results,
      PdfExporter pdf,
      Prompts prompts,
      Consumer<Notice> notices,
      Threads threads) {
    this.ui = ui;
    this.editor = editor;
    this.results = results;
    this.pdf = pdf;
    this.prompts = prompts;
    this.notices = notices;
    this.threads = threads;
  }

  /// Begins a new profile.
  void begin() {
    if (mayLeave()) {
      notices.accept(Notice.NONE);
      editor.open(Profile.EMPTY, Origin.NEW);
    }
  }

  void open() {
    if (mayLeave()) {
      prompts.profileToOpen().ifPresent(this::open);
    }
  }

  /// Opens a file that is already chosen; one with a fault changes nothing.
  void open(Path file) {
    show(ProfileFile.readAll(ui.model(), file), Origin.of(file));
  }

  /// Opens a file that was dropped or double-clicked.
  void openAfterAsking(Path file) {
    if (mayLeave()) {
      open(file);
    }
  }

  /// Opens an example.
  void openExample(String file) {
    if (mayLeave()) {
      show(Examples.readAll(ui.model(), file), Origin.example(exampleName(file)));
    }
  }

  /// What to call an example: its file's name in words.
  static String exampleName(String file) {
    String words = file.replace(ProfileFile.ENDING, "").replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private void show(Loaded<List<Scenario>> loaded, Origin origin) {
    notices.accept(Notice.NONE);
    switch (loaded) {
      case Loaded.Good<List<Scenario>> good -> editor.open(good.value(), origin);
      case Loaded.Bad<List<Scenario>> bad -> prompts.badFile(origin.name(), bad.problems());
    }
  }

  /// Saves; gives whether it was done.
  boolean save() {
    return editor.originProperty().get().file().map(this::saveTo).orElseGet(this::saveAs);
  }

  /// Saves to a file that is asked for.
  boolean saveAs() {
    return prompts
        .profileToSave(suggested(ProfileFile.ENDING))
        .map(f -> saveTo(withEnding(f, ProfileFile.ENDING)))
        .orElse(false);
  }

  private boolean saveTo(Path file) {
    Origin origin = Origin.of(file);
    try {
      ProfileFile.write(editor.scenarios(), file);
    } catch (IOException e) {
      prompts.failed(ui.text("save.failed", origin.name()), why(e));
      return false;
    }
    editor.saved(origin);
    notices.accept(new Notice(ui.text("save.done", origin.name()), Optional.empty()));
    return true;
  }

  /// Writes the PDF, while the window stays usable; of an impossible profile there is none.
  void exportPdf() {
    notices.accept(Notice.NONE);
    List<Summary.FieldProblem> errors = results.summary().errors();
    if (!errors.isEmpty()) {
      String all =
          errors.stream().map(Summary.FieldProblem::text).collect(Collectors.joining("\n"));
      prompts.failed(ui.text("pdf.impossible", errors.size()), all);
      return;
    }
    Optional<Path> chosen = prompts.pdfToSave(suggested(PDF)).map(file -> withEnding(file, PDF));
    if (chosen.isEmpty()) {
      return;
    }
    Path file = chosen.get();
    String name = Origin.of(file).name();
    Estimate estimate = results.estimateProperty().get();
    notices.accept(new Notice(ui.text("pdf.running", name), Optional.empty()));
    threads.background().execute(() -> export(estimate, file, name));
  }

  private void export(Estimate estimate, Path file, String name) {
    try {
      pdf.export(estimate, ui.messages(), file);
      tell(() -> new Notice(ui.text("pdf.done", name), Optional.of(file)));
    } catch (IOException | RuntimeException e) {
      tell(() -> {
        prompts.failed(ui.text("pdf.failed", name), why(e));
        return new Notice(ui.text("pdf.failed", name), Optional.empty());
      });
    }
  }

  private void tell(Supplier<Notice> notice) {
    threads.window().execute(() -> notices.accept(notice.get()));
  }

  /// Whether the profile may be left: saved, or given up knowingly.
  boolean mayLeave() {
    if (!editor.editedProperty().get()) {
      return true;
    }
    return switch (prompts.unsaved(name())) {
      case SAVE -> save();
      case DISCARD -> true;
      case CANCEL -> false;
    };
  }

  private String name() {
    String name = editor.originProperty().get().name();
    return name.isEmpty() ? ui.text("untitled") : name;
  }

  private String suggested(String ending) {
    return name().replace(ProfileFile.ENDING, "") + ending;
  }

  private static Path withEnding(Path file, String ending) {
    Path name = file.getFileName();
    return name == null || name.toString().contains(".")
        ? file
        : file.resolveSibling(name + ending);
  }

  private String why(Exception e) {
    return switch (e) {
      case NotWrittenException n -> n.text(ui.messages());
      case FileSystemException f when f.getReason() != null -> f.getReason();
      default -> e.getMessage() == null ? ui.text("why.unknown") : e.getMessage();
    };
  }
}
