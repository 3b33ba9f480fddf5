package disha.window;

import disha.estimate.Estimator;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.rules.Model;
import disha.text.Messages;
import disha.userdata.Folders;
import disha.window.dialog.About;
import disha.window.parts.Pressable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

/// How long it takes from a change in the form until the new result is painted in the whole window,
/// with every section of the form and every group of the results open. Painted by the processor, as
/// without a display there is nothing else that could; the wait for the next frame is not in it.
public final class WindowBenchmark {
  /// Milliseconds; a person who types fast is no faster, and what the edit before left to the
  /// background is done by then.
  private static final int BETWEEN_EDITS = 100;

  private static final int WARM_UP = 15;
  private static final int ROUNDS = 40;

  private final Scene scene;
  private final Map<String, IntConsumer> edits = new LinkedHashMap<>();

  private WindowBenchmark(Scene scene) {
    this.scene = scene;
    edits.put("a chip", i -> fire("#shifts-whole"));
    edits.put("yes or no", i -> fire("#skills-" + (i % 2 == 0 ? "teamwork" : "speed")));
    edits.put(
        "a box",
        i -> {
          ComboBox<?> box = (ComboBox<?>) scene.lookup("#education-0-level");
          box.getSelectionModel().select(1 + i % (box.getItems().size() - 1));
        });
    edits.put("a number", i -> text("#education-0-marks", Integer.toString(40 + i % 50)));
    edits.put("an offer", i -> text("#offer-amount", Integer.toString(9000 + i)));
    edits.put("undo", i -> fire("#button-undo"));
    edits.put("redo", i -> fire("#button-redo"));
  }

  /// Edits a profile some hundred times.
  ///
  /// @param args the profile, and the tag of another language than English
  public static void main(String[] args) throws Exception {
    Model model =
        switch (ModelLoader.loadBundled()) {
          case Loaded.Good<Model> g -> g.value();
          case Loaded.Bad<Model> b -> throw new IllegalStateException(b.problems().toString());
        };
    // Not the settings of whoever runs it.
    System.setProperty(Folders.PROPERTY, Files.createTempDirectory("disha").toString());
    DishaWindow.handOver(
        new WindowStart(
            new Estimator(model),
            Optional.empty(),
            args.length > 1 ? Messages.in(Locale.forLanguageTag(args[1])) : Messages.english(),
            true,
            Optional.of(Path.of(args[0])),
            (paper, messages, file) -> {},
            (paper, messages) -> {
              throw new IllegalStateException("nothing is printed here");
            },
            () -> new About("0", List.of(), "")));
    PaintedFrames frames = new PaintedFrames();
    CompletableFuture<Stage> shown = new CompletableFuture<>();
    Platform.startup(() -> {
      Stage stage = new Stage();
      new DishaWindow().start(stage);
      // Nobody looks at the opened profile before the window has had its turn.
      Platform.runLater(() -> Platform.runLater(() -> shown.complete(stage)));
    });
    Scene scene = shown.get().getScene();
    WindowBenchmark benchmark = new WindowBenchmark(scene);
    benchmark.prepare();
    benchmark.run(WARM_UP, (kind, edit) -> edit.run());
    EditingTime before = EditingTime.now();
    benchmark.run(ROUNDS, PaintedFrames::edit);
    before.tellSince(ROUNDS * benchmark.edits.size());
    report(frames.times());
    frames.close();
    Platform.exit();
  }

  private void prepare() throws Exception {
    await(() -> {
      ((ToggleButton) scene.lookup("#more-questions")).setSelected(true);
      scene.getRoot().lookupAll(".section-header").stream()
          .map(ToggleButton.class::cast)
          .forEach(h -> h.setSelected(true));
      scene.getRoot().lookupAll(".fold-head").forEach(h -> ((Pressable) h).fire());
      ((ComboBox<?>) scene.lookup("#offer-segment")).getSelectionModel().select(1);
    });
  }

  private void run(int rounds, BiConsumer<String, Runnable> way) throws Exception {
    for (int i = 0; i < rounds; i++) {
      int round = i;
      for (Map.Entry<String, IntConsumer> e : edits.entrySet()) {
        Thread.sleep(BETWEEN_EDITS);
        await(() -> way.accept(e.getKey(), () -> e.getValue().accept(round)));
      }
    }
    Thread.sleep(BETWEEN_EDITS);
  }

  private static void await(Runnable edit) throws Exception {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      edit.run();
      done.complete(null);
    });
    done.get();
  }

  private void fire(String id) {
    ((ButtonBase) scene.lookup(id)).fire();
  }

  private void text(String id, String text) {
    ((TextField) scene.lookup(id)).setText(text);
  }

  private static void report(Map<String, List<Double>> times) {
    times.forEach((kind, all) -> PaintedFrames.line(kind, "edits", all));
    PaintedFrames.line("all", "edits", times.values().stream().flatMap(List::stream).toList());
  }
}
