package disha.window.command;

import static org.assertj.core.api.Assertions.assertThat;

import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.files.profile.Examples;
import disha.files.profile.ProfileFile;
import disha.profile.Profile;
import disha.rules.Model;
import disha.text.Messages;
import disha.window.dialog.Prompts;
import disha.window.parts.Ui;
import disha.window.state.ProfileEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
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
  private final List<Path> used = new ArrayList<>();
  private final FileCommands files =
      new FileCommands(new Ui(MODEL, Messages.english()), editor, prompts, notices::add, used::add);

  private static Model model() {
    return switch (ModelLoader.loadBundled()) {
      case Loaded.Good<Model> good -> good.value();
      case Loaded.Bad<Model> bad -> throw new AssertionError(bad.problems());
    };
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
    prompts.unsaved = Prompts.UnsavedChoice.DISCARD;
    files.begin();
    assertThat(editor.profile()).isEqualTo(Profile.EMPTY);
    assertThat(files.mayLeave()).isTrue();
    assertThat(prompts.timesAsked).isEqualTo(2);
  }

  @Test
  void editsThatCannotBeSavedAreKept() {
    editor.setName("Asha");
    prompts.unsaved = Prompts.UnsavedChoice.SAVE;
    prompts.file = Optional.of(folder.resolve("no").resolve("such").resolve("asha.disha"));
    assertThat(files.mayLeave()).isFalse();
    assertThat(prompts.failures).hasSize(1);
    assertThat(editor.editedProperty().get()).isTrue();
  }

  @Test
  void aFileThatAnotherProgramChangedIsNotOverwrittenUnasked() throws IOException {
    Path file = saved();
    Files.writeString(file, "{\"disha\": 1, \"name\": \"Somebody else\"}");
    String theirs = Files.readString(file);
    editor.setName("Asha K.");
    assertThat(files.save()).isFalse();
    assertThat(prompts.timesAsked).isEqualTo(1);
    assertThat(file).content().isEqualTo(theirs);
    prompts.changed = Prompts.Changed.SAVE_AS;
    prompts.file = Optional.of(folder.resolve("mine.disha"));
    assertThat(files.save()).isTrue();
    assertThat(file).content().isEqualTo(theirs);
    assertThat(folder.resolve("mine.disha")).content().contains("Asha K.");
  }

  @Test
  void aFileThatOnlyThisProgramWritesIsSavedUnasked() throws IOException {
    Path file = saved();
    for (String name : List.of("A", "B")) {
      editor.setName(name);
      assertThat(files.save()).isTrue();
    }
    files.open(file);
    editor.setName("C");
    assertThat(files.save()).isTrue();
    Files.delete(file);
    editor.setName("D");
    assertThat(files.save()).isTrue();
    assertThat(prompts.timesAsked).isZero();
    assertThat(file).content().contains("\"D\"");
  }

  @Test
  void twoWindowsOnOneFileAskBeforeOneUndoesTheOther() throws IOException {
    Path file = saved();
    ProfileEditor secondEditor = new ProfileEditor();
    FakePrompts second = new FakePrompts();
    FileCommands other =
        new FileCommands(
            new Ui(MODEL, Messages.english()), secondEditor, second, notices::add, used::add);
    other.open(file);
    secondEditor.setName("Second");
    assertThat(other.save()).isTrue();
    assertThat(second.timesAsked).isZero();
    editor.setName("First");
    assertThat(files.save()).isFalse();
    assertThat(prompts.timesAsked).isEqualTo(1);
    assertThat(file).content().contains("Second");
    assertThat(editor.editedProperty().get()).isTrue();
    prompts.changed = Prompts.Changed.OVERWRITE;
    assertThat(files.save()).isTrue();
    assertThat(file).content().contains("First");
    secondEditor.setName("Third");
    assertThat(other.save()).isFalse();
    assertThat(second.timesAsked).isEqualTo(1);
  }

  @Test
  void theClockDoesNotDecideWhetherAFileHasChanged() throws IOException {
    Path file = saved();
    for (String time : List.of("1970-01-02T00:00:00Z", "2099-01-01T00:00:00Z")) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
      editor.setName("Asha " + time);
      assertThat(files.save()).isTrue();
    }
    assertThat(prompts.timesAsked).isZero();
    FileTime before = Files.getLastModifiedTime(file);
    Files.writeString(file, Files.readString(file).replace("Asha", "Usha"));
    Files.setLastModifiedTime(file, before);
    editor.setName("Another");
    assertThat(files.save()).isFalse();
    assertThat(prompts.timesAsked).isEqualTo(1);
    assertThat(file).content().contains("Usha");
  }

  @Test
  void aFolderThatIsRemovedMeanwhileIsToldAndTheEditsStay() throws IOException {
    Path home = Files.createDirectory(folder.resolve("stick"));
    editor.setName("Asha");
    prompts.file = Optional.of(home.resolve("asha.disha"));
    assertThat(files.save()).isTrue();
    Files.delete(home.resolve("asha.disha"));
    Files.delete(home);
    editor.setName("Asha K.");
    assertThat(files.save()).isFalse();
    assertThat(prompts.failures).singleElement().asString().contains("there is no folder " + home);
    assertThat(editor.editedProperty().get()).isTrue();
    assertThat(editor.profile().name()).contains("Asha K.");
    Files.createDirectory(home);
    assertThat(files.save()).isTrue();
  }

  @Test
  void aFileThatTheSystemDidNotAskAboutIsReplacedOnlyAfterAsking() throws IOException {
    Path file = saved();
    String before = Files.readString(file);
    editor.setName("Another");
    prompts.file = Optional.of(folder.resolve("asha"));
    assertThat(files.saveAs()).isFalse();
    assertThat(file).content().isEqualTo(before);
    prompts.mayReplace = true;
    assertThat(files.saveAs()).isTrue();
    assertThat(file).content().contains("Another");
  }

  @Test
  void openedAndSavedFilesAreRememberedButNotBadOnes() throws IOException {
    Path file = saved();
    Path bad = folder.resolve("bad.disha");
    Files.writeString(bad, "{");
    files.open(bad);
    files.open(file);
    assertThat(used).containsExactly(file, file);
  }

  private Path saved() {
    editor.setName("Asha");
    prompts.file = Optional.of(folder.resolve("asha.disha"));
    assertThat(files.save()).isTrue();
    return folder.resolve("asha.disha");
  }
}
