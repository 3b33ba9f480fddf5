package disha.window.command;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.rules.Model;
import disha.text.Messages;
import disha.window.Titles;
import disha.window.dialog.Prompts;
import disha.window.parts.Ui;
import disha.window.state.OfferEditor;
import disha.window.state.ProfileEditor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCommandsTest {
  private static final Path BUNDLED = Path.of("resources/model");
  private static final Model MODEL = TestModel.get();

  @TempDir private Path folder;
  private final FakePrompts prompts = new FakePrompts();
  private final List<ModelCommands.ModelChange> changes = new ArrayList<>();
  private final ProfileEditor editor = new ProfileEditor();
  private final Ui ui = new Ui(MODEL, Messages.english());
  private final UsedModel bundled = new UsedModel(new Estimator(MODEL), Optional.empty());
  private final ModelCommands models = commands(bundled);

  private ModelCommands commands(UsedModel used) {
    return new ModelCommands(
        ui,
        used,
        editor,
        new FileCommands(ui, editor, prompts, notice -> {}, file -> {}),
        prompts,
        notice -> {},
        new Threads(Runnable::run, Runnable::run),
        changes::add);
  }

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> parts = Files.list(BUNDLED)) {
      for (Path part : parts.filter(Files::isRegularFile).toList()) {
        Files.copy(part, folder.resolve(part.getFileName()));
      }
    }
    prompts.file = Optional.of(folder);
  }

  /// Renames an id everywhere in the model, so that profiles that use it are not understood.
  private void rename(String id) throws IOException {
    try (Stream<Path> parts = Files.list(folder)) {
      for (Path part : parts.toList()) {
        String text = Files.readString(part).replace("\"" + id + "\"", "\"" + id + "-new\"");
        Files.writeString(part, text);
      }
    }
  }

  @Test
  void theProfileStaysWhereTheOtherModelKnowsItsWords() {
    editor.setName("Asha");
    models.choose();
    ModelCommands.ModelChange change = changes.getFirst();
    assertThat(change.drafts()).contains(editor.drafts());
    assertThat(change.to().folder()).contains(folder);
    assertThat(prompts.timesAsked).isZero();
  }

  @Test
  void theTitleTellsThatItIsNotTheBuiltInModel() {
    models.choose();
    Optional<String> name = changes.getFirst().to().name(ui);
    assertThat(Titles.of(ui, editor.originProperty().get(), false, name))
        .contains("not the built-in model", String.valueOf(folder.getFileName()));
    assertThat(bundled.name(ui)).isEmpty();
  }

  @Test
  void aModelWithFaultsChangesNothingAndTellsThemAll() throws IOException {
    Files.delete(folder.resolve("needs.json"));
    Files.writeString(folder.resolve("moves.json"), "{");
    models.choose();
    assertThat(changes).isEmpty();
    assertThat(prompts.problems)
        .extracting(p -> Path.of(p.file()).getFileName().toString())
        .contains("needs.json", "moves.json");
  }

  @Test
  void whatTheOtherModelDoesNotKnowIsToldAndAsked() throws IOException {
    String segment = MODEL.segments().getFirst().id();
    OfferEditor offer = new OfferEditor(editor, Messages.english());
    offer.setSegment(Optional.of(segment));
    rename(segment);
    models.choose();
    assertThat(prompts.problems).singleElement().asString().contains("offer.segment");
    assertThat(changes).isEmpty();
    prompts.mayDropProfile = true;
    prompts.unsaved = Prompts.UnsavedChoice.CANCEL;
    models.choose();
    assertThat(changes).as("edits are not lost unasked").isEmpty();
    prompts.unsaved = Prompts.UnsavedChoice.DISCARD;
    offer.typeAmount("12000");
    models.choose();
    assertThat(changes).singleElement().satisfies(c -> assertThat(c.drafts()).isEmpty());
  }

  @Test
  void oneCanGoBackToTheBuiltInModel() {
    ModelCommands other = commands(new UsedModel(new Estimator(MODEL), Optional.of(folder)));
    assertThat(other.isBundled()).isFalse();
    assertThat(models.isBundled()).isTrue();
    other.useBundled();
    assertThat(changes.getFirst().to().folder()).isEmpty();
  }
}
