package disha.window.command;

import disha.summary.Summary;
import disha.window.dialog.Prompts;
import disha.window.paper.Paper;
import disha.window.paper.PdfExporter;
import disha.window.parts.Ui;
import disha.window.state.Origin;
import disha.window.state.PaperChoice;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Puts the result on paper, while the window stays usable.
public final class PdfCommands {
  private static final String PDF = ".pdf";

  /// What a summary can be written as; a page for a browser is what a screen reader reads best.
  private static final List<String> SUMMARY = List.of(PDF, ".html");

  private final Ui ui;
  private final ProfileEditor editor;
  private final ResultsModel results;
  private final PaperChoice paper;
  private final PdfExporter pdf;
  private final Prompts prompts;
  private final Consumer<Notice> notices;
  private final Threads threads;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  public PdfCommands(
      Ui ui,
      ProfileEditor editor,
      ResultsModel results,
      PaperChoice paper,
      PdfExporter pdf,
      Prompts prompts,
      Consumer<Notice> notices,
      Threads threads) {
    this.ui = ui;
    this.editor = editor;
    this.results = results;
    this.paper = paper;
    this.pdf = pdf;
    this.prompts = prompts;
    this.notices = notices;
    this.threads = threads;
  }

  /// Whether a PDF is being written.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Writes the PDF of the profile to a file that is asked for.
  public void export() {
    notices.accept(Notice.NONE);
    if (isPossible()) {
      ask(FileNames.ofPaper(ui, editor, PDF), SUMMARY, single());
    }
  }

  /// Writes the PDF of profiles side by side to a file that is asked for.
  public void export(Paper.SideBySide compared) {
    notices.accept(Notice.NONE);
    ask(FileNames.ofComparison(ui, editor, PDF), List.of(PDF), compared);
  }

  /// The profile as it goes on paper now.
  Paper.Single single() {
    return new Paper.Single(
        results.estimator(), results.estimate(), paper.options(FileNames.scenario(ui, editor)));
  }

  /// Whether it can go on paper as it is: tells what of it would read otherwise there.
  boolean mayPrint(Paper what) {
    List<String> standIns = pdf.standIns(what, ui.messages());
    return standIns.isEmpty() || prompts.printsOtherwise(standIns);
  }

  private void ask(String suggested, List<String> endings, Paper what) {
    if (!mayPrint(what)) {
      return;
    }
    prompts
        .paperToSave(suggested, endings)
        .flatMap(file -> FileNames.onPaper(file, endings, prompts))
        .ifPresent(file -> export(what, file));
  }

  /// Of an impossible profile there is no PDF; says so.
  boolean isPossible() {
    List<Summary.FieldProblem> errors = results.summary().errors();
    if (!errors.isEmpty()) {
      String all =
          errors.stream().map(Summary.FieldProblem::text).collect(Collectors.joining("\n"));
      prompts.failed(ui.text("pdf.impossible", errors.size()), all);
    }
    return errors.isEmpty();
  }

  private void export(Paper what, Path file) {
    String name = Origin.of(file).name();
    busy.set(true);
    notices.accept(Notice.running(ui.text("pdf.running", name)));
    threads.background().execute(() -> export(what, file, name));
  }

  private void export(Paper what, Path file, String name) {
    try {
      pdf.export(what, ui.messages(), file);
      done(new Notice(ui.text("pdf.done", name), Optional.of(file), false));
    } catch (IOException | RuntimeException e) {
      threads
          .window()
          .execute(() -> prompts.failed(ui.text("pdf.failed", name), Failures.why(ui, e)));
      done(Notice.of(ui.text("pdf.failed", name)));
    }
  }

  private void done(Notice notice) {
    threads
        .window()
        .execute(() -> {
          busy.set(false);
          notices.accept(notice);
        });
  }
}
