package disha.window;

import disha.estimate.Estimator;
import disha.files.Loaded;
import disha.files.profile.Examples;
import disha.files.profile.ProfileFile;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.rules.Model;
import disha.summary.SummaryOptions;
import disha.window.command.FileCommands;
import disha.window.paper.Paper;
import disha.window.parts.Pressable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Uses the window as a person would, then closes it: an example is opened, a field filled, all
/// pages looked at, the profile saved, the PDF written. The build does so once, and Java notes what
/// it needed, to have it ready at every later start.
final class Rehearsal {
  /// Time for what is worked out in the background, and for drawing it.
  private static final Duration PAUSE = Duration.millis(400);

  private final WindowStart start;
  private final Stage stage;
  private final Deque<Runnable> steps = new ArrayDeque<>();

  private Rehearsal(WindowStart start, Stage stage) {
    this.start = start;
    this.stage = stage;
  }

  /// Begins one, if it was asked for.
  static void begin(WindowStart start, Stage stage, FileCommands files) {
    RehearsalFolder.asked().ifPresent(folder -> new Rehearsal(start, stage).run(files, folder));
  }

  private void run(FileCommands files, RehearsalFolder folder) {
    String example = Examples.names().getFirst();
    steps.add(() -> files.openExample(example));
    steps.add(() ->
        scene().getRoot().lookupAll(".text-input").stream()
            .map(TextInputControl.class::cast)
            .findFirst()
            .ifPresent(field -> field.appendText("a")));
    steps.add(() -> ((Pressable) find(".fold-head")).fire());
    steps.add(() -> ((Pressable) find(".card")).fire());
    steps.add(
        () -> find(".detail-page").lookupAll(".fold-head").forEach(h -> ((Pressable) h).fire()));
    steps.add(() -> ((ButtonBase) find("#button-back")).fire());
    steps.add(() -> ((ButtonBase) find("#all-segments")).fire());
    steps.add(this::addPages);
    steps.add(() -> export(example, folder));
    Timeline time = new Timeline(new KeyFrame(PAUSE, e -> next()));
    time.setCycleCount(Animation.INDEFINITE);
    time.play();
  }

  private void next() {
    if (steps.isEmpty()) {
      stage.hide();
    } else {
      steps.remove().run();
    }
  }

  private Scene scene() {
    return stage.getScene();
  }

  private Node find(String what) {
    return Optional.ofNullable(scene().lookup(what))
        .orElseThrow(() -> new IllegalStateException("the window has no " + what));
  }

  // From the last page, which has parts, to the first.
  private void addPages() {
    List<ButtonBase> pages = toggles("#pages");
    pages.subList(0, pages.size() - 1).forEach(p -> steps.addFirst(p::fire));
    steps.addFirst(() -> toggles("#parts").forEach(p -> steps.addFirst(p::fire)));
    steps.addFirst(pages.getLast()::fire);
  }

  private List<ButtonBase> toggles(String group) {
    return find(group).lookupAll(".toggle-button").stream().map(ButtonBase.class::cast).toList();
  }

  private void export(String example, RehearsalFolder folder) {
    Model model = start.model();
    try {
      switch (Examples.read(model, example)) {
        case Loaded.Good<Profile> good -> {
          ProfileFile.write(Scenario.only(good.value()), folder.profile());
          start
              .pdf()
              .export(
                  new Paper.Single(
                      start.estimator(),
                      Estimator.estimate(model, good.value()),
                      SummaryOptions.paper("", List.of())),
                  start.messages(),
                  folder.pdf());
        }
        case Loaded.Bad<Profile> bad -> throw new IllegalStateException(bad.problems().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
