package disha.window.command;

import disha.window.dialog.Prompts;
import disha.window.paper.PageMaker;
import disha.window.paper.Paper;
import disha.window.paper.Printers;
import disha.window.parts.Ui;
import disha.window.state.ProfileEditor;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Prints the pages of the PDF, while the window stays usable.
public final class PrintCommands {
  private final Ui ui;
  private final ProfileEditor editor;
  private final PdfCommands pdf;
  private final PageMaker maker;
  private final Printers printers;
  private final Prompts prompts;
  private final Consumer<Notice> notices;
  private final Threads threads;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  public PrintCommands(
      Ui ui,
      ProfileEditor editor,
      PdfCommands pdf,
      PageMaker maker,
      Printers printers,
      Prompts prompts,
      Consumer<Notice> notices,
      Threads threads) {
    this.ui = ui;
    this.editor = editor;
    this.pdf = pdf;
    this.maker = maker;
    this.printers = printers;
    this.prompts = prompts;
    this.notices = notices;
    this.threads = threads;
  }

  /// Whether something is being printed.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Prints the profile on a printer that is asked for; where there is none, offers the PDF.
  public void print() {
    notices.accept(Notice.NONE);
    if (pdf.isPossible()) {
      Paper what = pdf.single();
      if (pdf.mayPrint(what)) {
        print(what);
      }
    }
  }

  private void print(Paper what) {
    busy.set(true);
    notices.accept(Notice.running(ui.text("print.looking")));
    threads.background().execute(() -> find(what));
  }

  private void find(Paper what) {
    try {
      Printers.Found found = printers.find();
      threads.window().execute(() -> found(found, what));
    } catch (RuntimeException e) {
      failed(Failures.why(ui, e));
    }
  }

  private void found(Printers.Found found, Paper what) {
    switch (found) {
      case Printers.Found.Printer ready -> ask(ready.job(), what);
      case Printers.Found.NoPrinter none ->
          offerPdf(ui.text("print.none.title"), ui.text("print.none.about"));
      case Printers.Found.MissingProgram m ->
          offerPdf(
              ui.text("print.noProgram.title"),
              ui.text("print.noProgram.about", m.program().toString(), m.debian(), m.fedora()));
    }
  }

  private void offerPdf(String heading, String about) {
    done(Notice.NONE);
    if (prompts.pdfInstead(heading, about)) {
      pdf.export();
    }
  }

  private void ask(Printers.Job job, Paper what) {
    notices.accept(Notice.NONE);
    try {
      if (job.ask(FileNames.suggested(ui, editor, ""))) {
        threads.background().execute(() -> print(job, what));
      } else {
        done(Notice.NONE);
      }
    } catch (RuntimeException e) {
      failed(Failures.why(ui, e));
    }
  }

  private void print(Printers.Job job, Paper what) {
    tell(Notice.running(ui.text("print.pages")));
    try (PageMaker.Pages pages = maker.pages(what, ui.messages())) {
      List<Integer> wanted = job.wanted(pages.count());
      if (wanted.isEmpty()) {
        job.cancel();
        failed(ui.text("print.noPages", pages.count()));
        return;
      }
      for (int i = 0; i < wanted.size(); i++) {
        tell(Notice.running(ui.text("print.running", i + 1, wanted.size())));
        job.print(pages.picture(wanted.get(i)));
      }
      job.end();
      done(Notice.of(ui.text("print.done", wanted.size())));
    } catch (IOException | RuntimeException e) {
      job.cancel();
      failed(Failures.why(ui, e));
    }
  }

  private void failed(String why) {
    threads.window().execute(() -> prompts.failed(ui.text("print.failed"), why));
    done(Notice.of(ui.text("print.failed")));
  }

  private void done(Notice notice) {
    threads.window().execute(() -> busy.set(false));
    tell(notice);
  }

  private void tell(Notice notice) {
    threads.window().execute(() -> notices.accept(notice));
  }
}
