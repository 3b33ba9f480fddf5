package disha.window;

import disha.estimate.Estimator;
import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.files.profile.Examples;
import disha.profile.Answer;
import disha.profile.Education;
import disha.rules.Model;
import disha.rules.vocabulary.Level;
import disha.summary.SegmentSummary;
import disha.text.Messages;
import disha.window.look.Theming;
import disha.window.look.WindowKeys;
import disha.window.parts.Fold;
import disha.window.parts.Ui;
import disha.window.screens.Fx;
import disha.window.state.EducationEditor;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A window with the bundled model, for tests of what it shows.
public final class Opened {
  public static final Model MODEL = good(ModelLoader.loadBundled());

  private final ProfileEditor editor = new ProfileEditor();
  private final ResultsModel results =
      new ResultsModel(new Estimator(MODEL), Messages.english(), editor);
  private final Ui ui = new Ui(MODEL, Messages.english());

  /// Shows it on a stage.
  public Opened(Stage stage, double width, double height) {
    Theming.wear(Theming.StyleTheme.LIGHT);
    MainView view = new MainView(ui, editor, results, new Region(), new Region());
    Scene scene = new Scene(view, width, height);
    Theming.dress(scene);
    WindowKeys.listen(scene, editor);
    stage.setScene(scene);
    // All tests share the stage; one before may have given it a size.
    stage.sizeToScene();
    stage.show();
  }

  private static <T> T good(Loaded<T> loaded) {
    return switch (loaded) {
      case Loaded.Good<T> g -> g.value();
      case Loaded.Bad<T> bad -> throw new AssertionError(bad.problems());
    };
  }

  public ResultsModel results() {
    return results;
  }

  public ProfileEditor editor() {
    return editor;
  }

  public Ui ui() {
    return ui;
  }

  /// Opens an example profile; on the thread of JavaFX.
  public void example(String name) {
    editor.open(good(Examples.read(MODEL, name + ".disha")), Origin.NEW);
  }

  /// Opens an example profile.
  public void example(FxRobot robot, String name) {
    robot.interact(() -> example(name));
  }

  /// Selects the best segment that has pay and what is asked for besides.
  public SegmentSummary selectPaid(FxRobot robot) {
    SegmentSummary paid =
        results.rows().stream().filter(s -> s.pay().isPresent()).findFirst().orElseThrow();
    select(robot, paid.id());
    return paid;
  }

  public void select(FxRobot robot, String segment) {
    robot.interact(() -> results.selectedProperty().set(Optional.of(segment)));
  }

  /// Answers that a person has completed the highest level there is.
  public void completeTheHighestLevel(FxRobot robot) {
    Level highest = MODEL.vocabulary().levels().getLast();
    robot.interact(() -> {
      new EducationEditor(editor, MODEL.vocabulary()).add();
      @SuppressWarnings("unchecked")
      ComboBox<Answer<String>> level =
          (ComboBox<Answer<String>>) find(robot, "education-0-level", ComboBox.class);
      level.setValue(Answer.of(highest.id()));
      @SuppressWarnings("unchecked")
      ComboBox<Answer<Education.Status>> status =
          (ComboBox<Answer<Education.Status>>) find(robot, "education-0-status", ComboBox.class);
      status.setValue(Answer.of(Education.Status.COMPLETED));
    });
  }

  /// The part of the window with this id.
  public static <T extends Node> T find(FxRobot robot, String id, Class<T> type) {
    return robot.lookup("#" + id).queryAs(type);
  }

  /// Opens a section of the form, the further questions too if it stands among them.
  public static void openSection(FxRobot robot, String section) {
    robot.interact(() -> {
      if (robot.lookup("#section-" + section).tryQuery().isEmpty()) {
        find(robot, "more-questions", ToggleButton.class).setSelected(true);
      }
      find(robot, "section-" + section, ToggleButton.class).setSelected(true);
    });
  }

  /// The words of all labels that are shown.
  public static List<String> shownWords(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .filter(Node::isVisible)
        .map(Labeled::getText)
        .toList();
  }

  /// Lists all kinds of work.
  public ListView<?> list(FxRobot robot) {
    robot.interact(() -> results.listingProperty().set(true));
    return find(robot, "segments", ListView.class);
  }

  /// Turns to a part of how we know, by the word on its button.
  public void part(FxRobot robot, String word) {
    page(robot, ui.text("page.knowledge"));
    press(robot, "parts", word);
  }

  /// Opens what is folded on the page of a kind of work.
  public static void unfold(FxRobot robot, String id) {
    robot.interact(() -> find(robot, "fold-" + id, Fold.class).turn());
  }

  /// Turns to a page of the results, by the word on its button.
  public void page(FxRobot robot, String word) {
    press(robot, "pages", word);
  }

  private static void press(FxRobot robot, String group, String word) {
    Parent buttons = robot.lookup("#" + group).queryAs(Parent.class);
    robot.interact(() ->
        buttons.getChildrenUnmodifiable().stream()
            .map(ToggleButton.class::cast)
            .filter(b -> b.getText().equals(word))
            .forEach(ToggleButton::fire));
  }

  /// Waits for something that is worked out in the background.
  public static Node await(FxRobot robot, String query) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
    Fx.pulse();
    return robot.lookup(query).query();
  }

  /// All words under a node, as they are shown.
  public static List<String> words(Node node) {
    return node.lookupAll("*").stream()
        .map(n ->
            switch (n) {
              case Labeled l when l.getText() != null -> l.getText();
              // The letters of a label are a text of their own.
              case Text t when !(t.getParent() instanceof Labeled) -> t.getText();
              default -> "";
            })
        .filter(w -> !w.isBlank())
        .toList();
  }

  /// All words of the small window that is open. Windows come and go in JavaFX's thread, which the
  /// test's must not read over its shoulder.
  public static List<String> popup() {
    return Fx.get(() ->
        Window.getWindows().stream()
            .filter(w -> !(w instanceof Stage))
            .map(w -> w.getScene().getRoot())
            .flatMap(r -> words(r).stream())
            .toList());
  }
}
