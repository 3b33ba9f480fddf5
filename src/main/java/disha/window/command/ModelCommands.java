package disha.window.command;

import disha.estimate.Estimator;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.files.model.ModelSource;
import disha.files.profile.ProfileFile;
import disha.json.Problem;
import disha.profile.Scenario;
import disha.rules.Model;
import disha.rules.vocabulary.Vocabulary;
import disha.window.dialog.Prompts;
import disha.window.parts.Ui;
import disha.window.state.Draft;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ScenarioDraft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Lets the results follow another model. The profile in the window stays if that model knows its
/// words.
public final class ModelCommands {
  private final Ui ui;
  private final UsedModel used;
  private final ProfileEditor editor;
  private final FileCommands files;
  private final Prompts prompts;
  private final Consumer<Notice> notices;
  private final Threads threads;
  private final Consumer<ModelChange> change;
  private boolean loading;

  /// Another model to use.
  ///
  /// @param drafts the profile to show then; empty for a new one
  public record ModelChange(UsedModel to, Optional<List<ScenarioDraft>> drafts) {}

  /// @param change uses another model
  public ModelCommands(
      Ui ui,
      UsedModel used,
      ProfileEditor editor,
      FileCommands files,
      Prompts prompts,
      Consumer<Notice> notices,
      Threads threads,
      Consumer<ModelChange> change) {
    this.ui = ui;
    this.used = used;
    this.editor = editor;
    this.files = files;
    this.prompts = prompts;
    this.notices = notices;
    this.threads = threads;
    this.change = change;
  }

  /// Whether the results follow the model that comes with the program.
  public boolean isBundled() {
    return used.folder().isEmpty();
  }

  /// Uses a model in a folder that is asked for.
  public void choose() {
    prompts.modelFolder().ifPresent(this::use);
  }

  /// Uses the model in a folder, if it has no fault.
  void use(Path folder) {
    load(
        Origin.of(folder).name(),
        Optional.of(folder),
        () -> ModelLoader.load(ModelSource.folder(folder)));
  }

  /// Goes back to the model that comes with the program.
  public void useBundled() {
    load(ui.messages().text("app.name"), Optional.empty(), ModelLoader::loadBundled);
  }

  private void load(String name, Optional<Path> folder, Supplier<Loaded<Model>> loader) {
    if (loading) {
      return;
    }
    loading = true;
    notices.accept(Notice.running(ui.text("model.running", name)));
    threads
        .background()
        .execute(() -> {
          Loaded<Model> loaded = loader.get();
          threads.window().execute(() -> loaded(name, folder, loaded));
        });
  }

  private void loaded(String name, Optional<Path> folder, Loaded<Model> loaded) {
    loading = false;
    notices.accept(Notice.NONE);
    switch (loaded) {
      case Loaded.Good<Model> good ->
          follow(new UsedModel(new Estimator(good.value()), folder), name);
      case Loaded.Bad<Model> bad -> prompts.badModel(name, bad.problems());
    }
  }

  private void follow(UsedModel next, String name) {
    List<Problem> unknown = unknown(next.model());
    if (unknown.isEmpty()) {
      change.accept(new ModelChange(next, Optional.of(editor.drafts())));
    } else if (prompts.mayDropProfile(name, unknown) && files.mayLeave()) {
      change.accept(new ModelChange(next, Optional.empty()));
    }
  }

  /// What in the profile a model has no words for.
  private List<Problem> unknown(Model model) {
    String name = FileNames.of(ui, editor);
    List<Problem> out = new ArrayList<>();
    String text = ProfileFile.format(editor.scenarios());
    if (ProfileFile.parseAll(model, text, name) instanceof Loaded.Bad<List<Scenario>> bad) {
      out.addAll(bad.problems());
    }
    for (ScenarioDraft s : editor.drafts()) {
      out.addAll(unknownHalfOffer(model, s.draft(), name));
    }
    return out;
  }

  private static List<Problem> unknownHalfOffer(Model model, Draft draft, String name) {
    return draft
        .offer()
        .segment()
        .filter(s -> draft.profile().offer().isEmpty())
        .filter(s -> Vocabulary.find(model.segments(), s).isEmpty())
        .map(s ->
            new Problem(
                name,
                "$.offer.segment",
                "problem.id.undeclared",
                List.of("problem.thing.segment", s)))
        .stream()
        .toList();
  }
}
