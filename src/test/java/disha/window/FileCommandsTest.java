package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.files.Examples;
import disha.files.Loaded;
import disha.files.ModelLoader;
import disha.files.ProfileFile;
import disha.profile.Profile;
import disha.rules.Model;
import disha.window.parts.Ui;
import disha.window.state.EducationVerbs;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import disha.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCommandsTest {
  private static final Model MODEL = model();

  @TempDir private Path folder;
  private final FakePrompts prompts = new FakePrompts();
  private final List<Notice> notices = new ArrayList<>();
  private final ProfileEditor editor = new ProfileEditor();
  private final FileCommands files = files((estimate, messages, target) -> {});

  private static Model model() {
    return switch (ModelLoader.loadBundled()) {
      case Loaded.Good<Model> good -> good.value();
      case Loaded.Bad<Model> bad -> throw new AssertionError(bad.problems());
    };
  }

  private FileCommands files(PdfExporter pdf) {
    return new FileCommands(
        new Ui(MODEL, Messages.english()),
        editor,
        new ResultsModel(MODEL, Messages.english(), editor),
        pdf,
        prompts,
        notices::add,
        new FileCommands.Threads(Runnable::run, Runnable::run));
  }

  @Test
  void whatIsSavedOpensAgain() {
    files.openExample(Examples.names().getFirst());
    Profile before = editor.profile();
    prompts.file = Optional.of(folder.resolve("asha"));
    assertThat(files.save()).isTrue();
    Path saved = folder.resolve("asha" + ProfileFile.ENDING);
    files.begin();
    files.open(saved);
    assertThat(editor.profile()).isEqualTo(before);
    assertThat(editor.originProperty().get().file()).contains(saved);
  }

  @Test
  void everyExampleOpens() {
    for (String name : Examples.names()) {
      files.openExample(name);
      assertThat(prompts.problems).as(name).isEmpty();
    }
  }

  @Test
  void aBadFileTellsItsProblemsAndChangesNothing() throws IOException {
    editor.setName("Asha");
    Path bad = folder.resolve("bad" + ProfileFile.ENDING);
    Files.writeString(bad, "{\"disha\": 1, \"shifts\": [\"moon\"], \"nonsense\": 2}");
    files.open(bad);
    assertThat(prompts.problems).hasSize(2);
    assertThat(editor.profile().name()).contains("Asha");
    assertThat(editor.originProperty().get().file()).isEmpty();
  }

  @Test
  void editsAreNotLostUnasked() {
    editor.setName("Asha");
    files.begin();
    assertThat(prompts.timesAsked).isEqualTo(1);
    assertThat(editor.profile().name()).contains("Asha");
    prompts.unsaved = Prompts.Unsaved.DISCARD;
    files.begin();
    assertThat(editor.profile()).isEqualTo(Profile.EMPTY);
    assertThat(files.mayLeave()).isTrue();
    assertThat(prompts.timesAsked).isEqualTo(2);
  }

  @Test
  void editsThatCannotBeSavedAreKept() {
    editor.setName("Asha");
    prompts.unsaved = Prompts.Unsaved.SAVE;
    prompts.file = Optional.of(folder.resolve("no").resolve("such").resolve("asha.disha"));
    assertThat(files.mayLeave()).isFalse();
    assertThat(prompts.failures).hasSize(1);
    assertThat(editor.editedProperty().get()).isTrue();
  }

  @Test
  void aWrittenPdfCanBeOpened() {
    prompts.file = Optional.of(folder.resolve("asha"));
    files.exportPdf();
    assertThat(notices.getLast().opens()).contains(folder.resolve("asha.pdf"));
  }

  @Test
  void thereIsNoPdfOfAnImpossibleProfile() {
    prompts.file = Optional.of(folder.resolve("asha.pdf"));
    files.openExample(Examples.names().getFirst());
    new EducationVerbs(editor, MODEL.vocabulary()).typeMarks(0, "140");
    files.exportPdf();
    assertThat(prompts.failures).singleElement().asString().contains("140");
    assertThat(notices.getLast()).isEqualTo(Notice.NONE);
  }

  @Test
  void aNoticeGoesWithTheNextFile() {
    prompts.file = Optional.of(folder.resolve("asha.pdf"));
    files.exportPdf();
    files.begin();
    assertThat(notices.getLast()).isEqualTo(Notice.NONE);
  }

  @Test
  void aFailedPdfTellsWhy() {
    prompts.file = Optional.of(folder.resolve("asha.pdf"));
    FileCommands failing =
        files((estimate, messages, target) -> {
          throw new IOException("The disk is full.");
        });
    failing.exportPdf();
    assertThat(prompts.failures).singleElement().asString().contains("The disk is full.");
  }
}
