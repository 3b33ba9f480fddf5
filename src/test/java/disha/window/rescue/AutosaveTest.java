package disha.window.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.profile.Profile;
import disha.text.Messages;
import disha.userdata.RescueFolder;
import disha.window.command.FakePrompts;
import disha.window.command.FileCommands;
import disha.window.dialog.Prompts;
import disha.window.parts.Ui;
import disha.window.state.EducationEditor;
import disha.window.state.OfferEditor;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir private Path state;
  private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor();
  private final List<IOException> troubles = new ArrayList<>();
  private final FakePrompts prompts = new FakePrompts();
  private final ProfileEditor editor = new ProfileEditor();
  private final Ui ui = new Ui(TestModel.get(), Messages.english());
  private final FileCommands files =
      new FileCommands(ui, editor, prompts, notice -> {}, file -> {});
  private RescueFolder folder;
  private Autosave autosave;

  @BeforeEach
  void open() throws IOException {
    folder = new RescueFolder(state);
    autosave = new Autosave(folder.keeper(), background, troubles::add);
  }

  @AfterEach
  void close() {
    background.shutdownNow();
  }

  private void note() {
    autosave.note(Rescues.present(editor, Optional.empty(), Optional.empty(), false, NOW));
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.walk(state)) {
      return all.filter(f -> f.toString().endsWith(".rescue.json")).toList();
    }
  }

  private void waitUntilWritten() throws Exception {
    background
        .schedule(() -> {}, Autosave.DELAY_MILLIS + 200, TimeUnit.MILLISECONDS)
        .get(10, TimeUnit.SECONDS);
  }

  /// Leaves what the autosave wrote as a kill would: with no one holding its lock.
  private void kill() throws IOException {
    Path kept = kept().getFirst();
    Files.move(kept, kept.resolveSibling("killed.rescue.json"));
  }

  private List<RescueFolder.Abandoned> offer() throws IOException {
    List<RescueFolder.Abandoned> taken = new ArrayList<>();
    Rescues.offer(
        ui,
        folder.abandoned(AutosaveTest::fail),
        prompts,
        new Rescues.RescueHands(
            files, (edits, safe, undone) -> undone.run(), taken::add, AutosaveTest::fail));
    return taken;
  }

  private static void fail(IOException e) {
    throw new AssertionError(e);
  }

  @Test
  void everyEditIsKeptWithinTwoSeconds() throws Exception {
    for (int i = 0; i < 100; i++) {
      editor.setName("Asha " + i);
      note();
    }
    waitUntilWritten();
    assertThat(kept()).singleElement().satisfies(f -> assertThat(f).content().contains("Asha 99"));
    assertThat(Autosave.DELAY_MILLIS).isLessThan(1500);
    assertThat(troubles).isEmpty();
  }

  @Test
  void nothingStaysOfWhatIsSavedOrEnded() throws Exception {
    editor.setName("Asha");
    note();
    waitUntilWritten();
    editor.saved(Origin.of(Path.of("/tmp/asha.disha")));
    note();
    waitUntilWritten();
    assertThat(kept()).isEmpty();
    editor.setName("Asha K.");
    note();
    autosave.end();
    waitUntilWritten();
    try (Stream<Path> all = Files.walk(state)) {
      assertThat(all.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void afterAKillAllIsThereAgainAlsoWhatIsHalfTyped() throws Exception {
    EducationEditor education = new EducationEditor(editor, ui.model().vocabulary());
    editor.setName("Asha");
    education.add();
    education.typeMarks(0, "64a");
    new OfferEditor(editor, Messages.english()).typeAmount("12,000");
    note();
    waitUntilWritten();
    var before = editor.draft();
    kill();
    editor.open(Profile.EMPTY, Origin.NEW);
    prompts.recover = Prompts.Recover.RECOVER;
    List<RescueFolder.Abandoned> taken = offer();
    assertThat(prompts.offered)
        .singleElement()
        .satisfies(about -> {
          assertThat(about.person()).contains("Asha");
          assertThat(about.at()).isEqualTo(NOW);
        });
    assertThat(editor.draft()).isEqualTo(before);
    assertThat(editor.editedProperty().get()).isTrue();
    autosave.supersede(taken.getFirst());
    note();
    waitUntilWritten();
    assertThat(kept()).singleElement().asString().doesNotContain("killed");
  }

  @Test
  void whatIsNotTakenWaitsAndWhatIsThrownAwayIsGone() throws Exception {
    editor.setName("Asha");
    note();
    waitUntilWritten();
    kill();
    assertThat(offer()).isEmpty();
    prompts.recover = Prompts.Recover.REMOVE;
    assertThat(offer()).isEmpty();
    assertThat(prompts.offered).hasSize(2);
    assertThat(folder.abandoned(AutosaveTest::fail)).isEmpty();
  }

  @Test
  void aFolderThatIsGoneIsToldOnce() throws Exception {
    Path gone = state.resolve("rescue");
    try (Stream<Path> all = Files.list(gone)) {
      for (Path file : all.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(gone);
    for (String name : List.of("A", "B")) {
      editor.setName(name);
      note();
      waitUntilWritten();
    }
    assertThat(troubles).hasSize(1);
  }
}
