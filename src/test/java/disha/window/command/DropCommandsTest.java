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
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final List<Path> lists = new ArrayList<>();
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
    return new DropCommands(
        ui, files, models, prompts, notices::add, f -> f.toString().endsWith(".csv"), lists::add);
  }

  private void drop(Path... files) {
    drops.drop(Stream.of(files).map(Path::toFile).toList());
  }

  private void over(Path... files) {
    drops.over(Stream.of(files).map(Path::toFile).toList());
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
    drop(profile(name));
    assertThat(editor.profile().name()).contains(name);
    assertThat(notices.getLast()).isEqualTo(Notice.NONE);
    assertThat(prompts.failures).isEmpty();
  }

  @Test
  void editsAreNotLostUnasked() throws IOException {
    editor.setName("Asha");
    Path other = profile("other.disha");
    drop(other);
    assertThat(editor.profile().name()).contains("Asha");
    prompts.unsaved = Prompts.UnsavedChoice.DISCARD;
    drop(other);
    assertThat(editor.profile().name()).contains("other.disha");
  }

  @Test
  void ofSeveralTheFirstProfileIsOpenedAndTheOthersAreTold() throws IOException {
    Path sheet = Files.writeString(folder.resolve("class.csv"), "Name,Marks\n");
    drop(sheet, profile("a.disha"), profile("b.disha"));
    assertThat(editor.profile().name()).contains("a.disha");
    assertThat(notices.getLast().text()).contains("a.disha", "2 other files");
  }

  @Test
  void aProfileWithFaultsTellsThem() throws IOException {
    drop(Files.writeString(folder.resolve("bad.disha"), "{\"disha\": 1, \"x\": 2}"));
    assertThat(prompts.problems).hasSize(1);
    assertThat(editor.profile()).isEqualTo(Profile.EMPTY);
  }

  @Test
  void theModelInAFolderIsUsed() {
    Path model = Path.of("src/test/data/small-model");
    drop(model);
    assertThat(changes).singleElement().satisfies(c -> assertThat(c.to().folder()).contains(model));
  }

  @Test
  void aModelWithFaultsTellsThem() throws IOException {
    Files.writeString(folder.resolve("model.json"), "{");
    drop(folder);
    assertThat(changes).isEmpty();
    assertThat(prompts.problems).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"class.xlsx", "summary.pdf", "gone.txt", "folder.disha"})
  void ofWhatCannotBeOpenedItIsSaidWhatCan(String name) throws IOException {
    Path file = folder.resolve(name);
    if (name.startsWith("folder")) {
      Files.createDirectory(file);
    } else if (!name.startsWith("gone")) {
      Files.write(file, new byte[] {'P', 'K', 3, 4, -1});
    }
    drop(file);
    assertThat(prompts.failures).singleElement().asString().contains("profile", "folder");
    assertThat(editor.profile()).isEqualTo(Profile.EMPTY);
  }

  @Test
  void aClassListIsOpened() throws IOException {
    Path list = folder.resolve("class.csv");
    Files.writeString(list, "{");
    drop(list);
    assertThat(lists).containsExactly(list);
    assertThat(prompts.failures).isEmpty();
  }

  @Test
  void whileItIsHeldOverTheWindowThatIsTold() {
    over(folder.resolve("asha.disha"));
    assertThat(notices.getLast().text()).contains("asha.disha");
    over(folder.resolve("a"), folder.resolve("b"));
    assertThat(notices.getLast().text()).contains("2 files");
    drops.away();
    assertThat(notices.getLast()).isEqualTo(Notice.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800.disha", "a\uD800b.disha", "\uD800/asha.disha", "\uDC01"})
  void aNameThatTheLocaleCannotReadIsTold(String name) {
    editor.setName("Asha");
    List<File> dropped = List.of(new File(name));
    drops.over(dropped);
    assertThat(notices.getLast().text()).contains(new File(name).getName());
    drops.drop(dropped);
    assertThat(prompts.failures).singleElement().asString().contains("locale");
    assertThat(editor.profile().name()).contains("Asha");
  }

  @Test
  void besideANameThatTheLocaleCannotReadTheOthersAreOpened() throws IOException {
    drops.drop(List.of(new File("\uD800.disha"), profile("a.disha").toFile()));
    assertThat(editor.profile().name()).contains("a.disha");
    assertThat(notices.getLast().text()).contains("one other file");
  }
}
