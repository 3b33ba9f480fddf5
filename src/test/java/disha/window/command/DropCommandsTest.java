package disha.window.command;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.files.profile.ProfileFile;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.rules.Model;
import disha.text.Messages;
import disha.window.dialog.Prompts;
import disha.window.parts.Ui;
import disha.window.state.ProfileEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is dropped on the window.
class DropCommandsTest {
  private static final Model MODEL = TestModel.get();

  @TempDir private Path folder;
  private final FakePrompts prompts = new FakePrompts();
  private final List<Notice> notices = new ArrayList<>();
  private final List<ModelCommands.ModelChange> changes = new ArrayList<>();
  private final ProfileEditor editor = new ProfileEditor();
  private final DropCommands drops = drops();

  private DropCommands drops() {
    Ui ui = new Ui(MODEL, Messages.english());
    FileCommands files = new FileCommands(ui, editor, prompts, notices::add, file -> {});
    ModelCommands models =
        new ModelCommands(
            ui,
            new UsedModel(new Estimator(MODEL), Optional.empty()),
            editor,
            files,
            prompts,
            notices::add,
            new Threads(Runnable::run, Runnable::run),
            changes::add);
    return new DropCommands(ui, files, models, prompts, notices::add);
  }

  private Path profile(String name) throws IOException {
    Path file = folder.resolve(name);
    ProfileFile.write(Scenario.only(Profile.EMPTY.withName(Optional.of(name))), file);
    return file;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"asha.disha", "ASHA.DISHA", "sent by mail.json", "no ending", "आशा.disha"})
  void aProfileIsOpened(String name) throws IOException {
    drops.drop(List.of(profile(name)));
    assertThat(editor.profile().name()).contains(name);
    assertThat(notices.getLast()).isEqualTo(Notice.NONE);
    assertThat(prompts.failures).isEmpty();
  }

  @Test
  void editsAreNotLostUnasked() throws IOException {
    editor.setName("Asha");
    Path other = profile("other.disha");
    drops.drop(List.of(other));
    assertThat(editor.profile().name()).contains("Asha");
    prompts.unsaved = Prompts.UnsavedChoice.DISCARD;
    drops.drop(List.of(other));
    assertThat(editor.profile().name()).contains("other.disha");
  }

  @Test
  void ofSeveralTheFirstProfileIsOpenedAndTheOthersAreTold() throws IOException {
    Path sheet = Files.writeString(folder.resolve("class.csv"), "Name,Marks\n");
    drops.drop(List.of(sheet, profile("a.disha"), profile("b.disha")));
    assertThat(editor.profile().name()).contains("a.disha");
    assertThat(notices.getLast().text()).contains("a.disha", "2 other files");
  }

  @Test
  void aProfileWithFaultsTellsThem() throws IOException {
    drops.drop(List.of(Files.writeString(folder.resolve("bad.disha"), "{\"disha\": 1, \"x\": 2}")));
    assertThat(prompts.problems).hasSize(1);
    assertThat(editor.profile()).isEqualTo(Profile.EMPTY);
  }

  @Test
  void theModelInAFolderIsUsed() {
    Path model = Path.of("src/test/data/small-model");
    drops.drop(List.of(model));
    assertThat(changes).singleElement().satisfies(c -> assertThat(c.to().folder()).contains(model));
  }

  @Test
  void aModelWithFaultsTellsThem() throws IOException {
    Files.writeString(folder.resolve("model.json"), "{");
    drops.drop(List.of(folder));
    assertThat(changes).isEmpty();
    assertThat(prompts.problems).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"class.csv", "class.xlsx", "summary.pdf", "gone.txt", "folder.disha"})
  void ofWhatCannotBeOpenedItIsSaidWhatCan(String name) throws IOException {
    Path file = folder.resolve(name);
    if (name.startsWith("folder")) {
      Files.createDirectory(file);
    } else if (!name.startsWith("gone")) {
      Files.write(file, new byte[] {'P', 'K', 3, 4, -1});
    }
    drops.drop(List.of(file));
    assertThat(prompts.failures).singleElement().asString().contains("profile", "folder");
    assertThat(editor.profile()).isEqualTo(Profile.EMPTY);
  }

  @Test
  void whileItIsHeldOverTheWindowThatIsTold() {
    drops.over(List.of(folder.resolve("asha.disha")));
    assertThat(notices.getLast().text()).contains("asha.disha");
    drops.over(List.of(folder.resolve("a"), folder.resolve("b")));
    assertThat(notices.getLast().text()).contains("2 files");
    drops.away();
    assertThat(notices.getLast()).isEqualTo(Notice.NONE);
  }
}
