package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.rules.Model;
import disha.window.parts.Ui;
import disha.window.state.EducationVerbs;
import disha.window.state.PaperChoice;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import disha.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
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
    PdfCommands commands = commands((estimate, scenario, messages, target) -> {});
    commands.export();
    assertThat(notices.getLast().running()).isTrue();
    assertThat(commands.busyProperty().get()).isTrue();
    work.remove().run();
    assertThat(notices.getLast().running()).isFalse();
    assertThat(notices.getLast().opens()).contains(folder.resolve("asha.pdf"));
    assertThat(commands.busyProperty().get()).isFalse();
  }

  @Test
  void anotherFileIsReplacedOnlyAfterAsking() throws IOException {
    Files.writeString(folder.resolve("asha.pdf"), "old");
    commands((estimate, scenario, messages, target) -> {}).export();
    assertThat(prompts.timesAsked).isEqualTo(1);
    assertThat(work).isEmpty();
  }

  @Test
  void thereIsNoPdfOfAnImpossibleProfile() {
    EducationVerbs education = new EducationVerbs(editor, MODEL.vocabulary());
    education.add();
    education.typeMarks(0, "140");
    commands((estimate, scenario, messages, target) -> {}).export();
    assertThat(prompts.failures).singleElement().asString().contains("140");
    assertThat(notices.getLast()).isEqualTo(Notice.NONE);
    assertThat(work).isEmpty();
  }

  @Test
  void aFailedPdfTellsWhy() {
    PdfCommands failing =
        commands((estimate, scenario, messages, target) -> {
          throw new IOException("The disk is full.");
        });
    failing.export();
    work.remove().run();
    assertThat(prompts.failures).singleElement().asString().contains("The disk is full.");
    assertThat(failing.busyProperty().get()).isFalse();
  }
}
