package disha.window.command;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.rules.Model;
import disha.text.Messages;
import disha.window.paper.PageMaker;
import disha.window.paper.PdfExporter;
import disha.window.paper.Printers;
import disha.window.parts.Ui;
import disha.window.state.EducationEditor;
import disha.window.state.PaperChoice;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.io.IOException;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintCommandsTest {
  private static final Model MODEL = TestModel.get();
  private static final int PAGES = 3;

  @TempDir private Path folder;
  private final FakePrompts prompts = new FakePrompts();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Path> exported = new ArrayList<>();
  private final ProfileEditor editor = new ProfileEditor();
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final FakeJob job = new FakeJob();

  private PrintCommands commands(Printers printers) {
    Ui ui = new Ui(MODEL, Messages.english());
    ResultsModel results = new ResultsModel(new Estimator(MODEL), Messages.english(), editor);
    PaperChoice choice = new PaperChoice(results);
    Threads threads = new Threads(work::add, Runnable::run);
    PdfExporter pdf = (paper, messages, target) -> exported.add(target);
    return new PrintCommands(
        ui,
        editor,
        new PdfCommands(ui, editor, results, choice, pdf, prompts, notices::add, threads),
        (paper, messages) -> new FakePages(),
        printers,
        prompts,
        notices::add,
        threads);
  }

  private PrintCommands printed() {
    PrintCommands commands = commands(() -> new Printers.Found.Printer(job));
    commands.print();
    doAll();
    return commands;
  }

  private void doAll() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  @Test
  void theWindowTellsThatItIsPrintingUntilAllIsWithThePrinter() {
    PrintCommands commands = commands(() -> new Printers.Found.Printer(job));
    commands.print();
    assertThat(commands.busyProperty().get()).isTrue();
    assertThat(notices.getLast().running()).isTrue();
    doAll();
    assertThat(job.sheets).containsExactly(1, 2, 3);
    assertThat(job.ended).isTrue();
    assertThat(notices).filteredOn(Notice::running).hasSizeGreaterThan(PAGES);
    assertThat(notices.getLast().running()).isFalse();
    assertThat(notices.getLast().text()).contains("3 pages");
    assertThat(commands.busyProperty().get()).isFalse();
  }

  @Test
  void onlyThePagesThatAreWantedArePrinted() {
    job.wanted = List.of(1);
    printed();
    assertThat(job.sheets).containsExactly(2);
  }

  @Test
  void pagesThatAreNotThereAreTold() {
    job.wanted = List.of();
    PrintCommands commands = printed();
    assertThat(prompts.failures).singleElement().asString().contains("only 3 pages");
    assertThat(job.cancelled).isTrue();
    assertThat(commands.busyProperty().get()).isFalse();
  }

  @Test
  void nothingIsPrintedByAPersonWhoChangesTheirMind() {
    job.go = false;
    PrintCommands commands = printed();
    assertThat(job.sheets).isEmpty();
    assertThat(notices.getLast()).isEqualTo(Notice.NONE);
    assertThat(commands.busyProperty().get()).isFalse();
  }

  @Test
  void whereThereIsNoPrinterThePdfIsOffered() {
    prompts.pdfInstead = true;
    prompts.file = Optional.of(folder.resolve("asha.pdf"));
    commands(Printers.Found.NoPrinter::new).print();
    doAll();
    assertThat(prompts.timesAsked).isEqualTo(1);
    assertThat(exported).containsExactly(folder.resolve("asha.pdf"));
  }

  @Test
  void aMissingProgramIsToldBeforeAnythingIsPrinted() {
    commands(() -> new Printers.Found.MissingProgram(Path.of("/x/lpr"), "deb-bsd", "fed-client"))
        .print();
    doAll();
    assertThat(prompts.insteadOf).contains("/x/lpr", "deb-bsd", "fed-client");
    assertThat(job.sheets).isEmpty();
    assertThat(notices.getLast()).isEqualTo(Notice.NONE);
  }

  @Test
  void aPrinterThatFailsIsTold() {
    job.failsAt = 2;
    PrintCommands commands = printed();
    assertThat(prompts.failures).singleElement().asString().contains("The paper is stuck.");
    assertThat(job.cancelled).isTrue();
    assertThat(job.ended).isFalse();
    assertThat(commands.busyProperty().get()).isFalse();
  }

  @Test
  void anImpossibleProfileIsNotPrinted() {
    EducationEditor education = new EducationEditor(editor, MODEL.vocabulary());
    education.add();
    education.typeMarks(0, "140");
    printed();
    assertThat(prompts.failures).singleElement().asString().contains("140");
    assertThat(job.sheets).isEmpty();
  }

  /// Each page is a picture as wide as its number.
  private static final class FakePages implements PageMaker.Pages {
    @Override
    public int count() {
      return PAGES;
    }

    @Override
    public PageMaker.PagePicture picture(int index) {
      return new PageMaker.PagePicture(index + 1, 1, IntBuffer.allocate(index + 1));
    }

    @Override
    public void close() {}
  }

  /// A printer that keeps the widths of what it is given.
  private static final class FakeJob implements Printers.Job {
    private boolean go = true;
    private List<Integer> wanted = IntStream.range(0, PAGES).boxed().toList();
    private int failsAt;
    private final List<Integer> sheets = new ArrayList<>();
    private boolean ended;
    private boolean cancelled;

    @Override
    public boolean ask(String name) {
      return go;
    }

    @Override
    public List<Integer> wanted(int count) {
      return wanted;
    }

    @Override
    public void print(PageMaker.PagePicture page) throws IOException {
      if (page.width() == failsAt) {
        throw new IOException("The paper is stuck.");
      }
      sheets.add(page.width());
    }

    @Override
    public void end() {
      ended = true;
    }

    @Override
    public void cancel() {
      cancelled = true;
    }
  }
}
