package disha.window.command;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimator;
import disha.export.WindowPdf;
import disha.pdf.ComparisonPdf;
import disha.pdf.SummaryPdf;
import disha.profile.Answer;
import disha.rules.Model;
import disha.rules.vocabulary.WordList;
import disha.text.Messages;
import disha.window.paper.Paper;
import disha.window.paper.PdfExporter;
import disha.window.parts.Ui;
import disha.window.state.ComparisonModel;
import disha.window.state.EducationEditor;
import disha.window.state.PaperChoice;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import disha.window.state.ScenarioEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfCommandsTest {
  private static final Model MODEL = TestModel.get();

  @TempDir private Path folder;
  private final FakePrompts prompts = new FakePrompts();
  private final List<Notice> notices = new ArrayList<>();
  private final ProfileEditor editor = new ProfileEditor();
  private final Deque<Runnable> work = new ArrayDeque<>();

  @BeforeEach
  void choose() {
    prompts.file = Optional.of(folder.resolve("asha"));
  }

  private final ResultsModel results =
      new ResultsModel(new Estimator(MODEL), Messages.english(), editor);

  private PdfCommands commands(PdfExporter pdf) {
    return new PdfCommands(
        new Ui(MODEL, Messages.english()),
        editor,
        results,
        new PaperChoice(results),
        pdf,
        prompts,
        notices::add,
        new Threads(work::add, Runnable::run));
  }

  @Test
  void theWindowTellsThatItIsWritingAndThenOpensThePdf() {
    PdfCommands commands = commands((paper, messages, target) -> {});
    commands.export();
    assertThat(notices.getLast().running()).isTrue();
    assertThat(commands.busyProperty().get()).isTrue();
    work.remove().run();
    assertThat(notices.getLast().running()).isFalse();
    assertThat(notices.getLast().opens()).contains(folder.resolve("asha.pdf"));
    assertThat(commands.busyProperty().get()).isFalse();
  }

  @Test
  void theScenarioThatIsShownGoesIntoThePdf() throws IOException {
    Path target = folder.resolve("asha.pdf");
    editor.setName("Asha");
    editor.choose(WordList.SHIFTS, Answer.of(Set.of("night")));
    new ScenarioEditor(editor).copy("Only by day");
    editor.choose(WordList.SHIFTS, Answer.of(Set.of("day")));
    PdfCommands commands = commands(PdfCommandsTest::write);
    commands.export();
    work.remove().run();
    assertThat(text(target)).contains("Asha", "Scenario: Only by day", "Shifts: Day");

    editor.turnTo(0);
    prompts.mayReplace = true;
    commands.export();
    work.remove().run();
    assertThat(text(target))
        .contains("Scenario: Now", "Shifts: Night")
        .doesNotContain("Only by day");
  }

  private static void write(Paper paper, Messages messages, Path target) throws IOException {
    ZonedDateTime day = ZonedDateTime.of(2031, 2, 3, 9, 30, 0, 0, ZoneId.of("Asia/Kolkata"));
    Files.write(
        target,
        switch (paper) {
          case Paper.Single one ->
              SummaryPdf.render(
                  TestInsights.summary(one.estimate(), messages, one.options()),
                  false,
                  messages,
                  day,
                  "0.1.0");
          case Paper.SideBySide several ->
              ComparisonPdf.render(several.summary(), several.yearly(), messages, day, "0.1.0");
        });
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(read);
    }
  }

  @Test
  void scenariosSideBySideGoIntoAPdfOfTheirOwn() throws IOException {
    editor.setName("Asha");
    editor.choose(WordList.SHIFTS, Answer.of(Set.of("night")));
    new ScenarioEditor(editor).copy("Only by day");
    editor.choose(WordList.SHIFTS, Answer.of(Set.of("day")));
    ComparisonModel comparison = new ComparisonModel(editor, results, Runnable::run, Runnable::run);
    comparison.want(true);
    PdfCommands commands = commands(PdfCommandsTest::write);
    commands.export(
        new Paper.SideBySide(comparison.resultProperty().get().orElseThrow().summary(), true));
    assertThat(prompts.suggested).isEqualTo("Asha - side by side.pdf");
    assertThat(commands.busyProperty().get()).isTrue();
    work.remove().run();
    assertThat(text(folder.resolve("asha.pdf")))
        .contains("A Asha (Now)", "B Asha (Only by day)", "Pay in rupees a year");
    assertThat(notices.getLast().opens()).contains(folder.resolve("asha.pdf"));
  }

  @Test
  void theSummaryCanBeAPageForABrowser() {
    prompts.chosen = Optional.of(".html");
    PdfCommands commands = commands(new WindowPdf());
    commands.export();
    work.remove().run();
    assertThat(notices.getLast().opens()).contains(folder.resolve("asha.html"));
    assertThat(folder.resolve("asha.html")).content().startsWith("<!DOCTYPE html>");
  }

  @Test
  void anotherKindChosenTurnsTheEndingThatWasSuggested() {
    prompts.file = Optional.of(folder.resolve("asha.pdf"));
    prompts.chosen = Optional.of(".html");
    assertThat(written()).isEqualTo(folder.resolve("asha.html"));
  }

  @Test
  void anEndingThatIsTypedCounts() {
    prompts.file = Optional.of(folder.resolve("Asha.HTML"));
    assertThat(written()).isEqualTo(folder.resolve("Asha.HTML"));
  }

  @Test
  void whatIsNoEndingOfPaperIsPartOfTheName() {
    prompts.file = Optional.of(folder.resolve("asha.docx"));
    assertThat(written()).isEqualTo(folder.resolve("asha.docx.pdf"));
    prompts.file = Optional.of(folder.resolve("Dr. Rao"));
    assertThat(written()).isEqualTo(folder.resolve("Dr. Rao.pdf"));
  }

  private Path written() {
    commands((paper, messages, target) -> {}).export();
    work.remove().run();
    return notices.getLast().opens().orElseThrow();
  }

  @Test
  void anotherFileIsReplacedOnlyAfterAsking() throws IOException {
    Files.writeString(folder.resolve("asha.pdf"), "old");
    commands((paper, messages, target) -> {}).export();
    assertThat(prompts.timesAsked).isEqualTo(1);
    assertThat(work).isEmpty();
  }

  @Test
  void whatCannotBePrintedAsItWasTypedIsAskedAboutBeforeAnythingIsWritten() {
    editor.setName("שלום");
    PdfCommands commands = commands(new WindowPdf());
    commands.export();
    assertThat(prompts.printedOtherwise).singleElement().asString().contains("name", "שלום");
    assertThat(work).isEmpty();
    prompts.goesOn = true;
    commands.export();
    work.remove().run();
    assertThat(notices.getLast().opens()).contains(folder.resolve("asha.pdf"));
    prompts.printedOtherwise = List.of();
    editor.setName("आशा Rao");
    prompts.mayReplace = true;
    commands.export();
    assertThat(prompts.printedOtherwise).isEmpty();
    assertThat(work).hasSize(1);
  }

  @Test
  void thereIsNoPdfOfAnImpossibleProfile() {
    EducationEditor education = new EducationEditor(editor, MODEL.vocabulary());
    education.add();
    education.typeMarks(0, "140");
    commands((paper, messages, target) -> {}).export();
    assertThat(prompts.failures).singleElement().asString().contains("140");
    assertThat(notices.getLast()).isEqualTo(Notice.NONE);
    assertThat(work).isEmpty();
  }

  @Test
  void aFailedPdfTellsWhy() {
    PdfCommands failing =
        commands((paper, messages, target) -> {
          throw new IOException("The disk is full.");
        });
    failing.export();
    work.remove().run();
    assertThat(prompts.failures).singleElement().asString().contains("The disk is full.");
    assertThat(failing.busyProperty().get()).isFalse();
  }
}
