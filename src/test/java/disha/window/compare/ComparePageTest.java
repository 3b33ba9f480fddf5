package disha.window.compare;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.files.profile.Examples;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.rules.Model;
import disha.summary.comparison.ComparisonSummary;
import disha.text.Messages;
import disha.window.look.Theming;
import disha.window.parts.Ui;
import disha.window.screens.Fx;
import disha.window.screens.WindowExtension;
import disha.window.state.ComparisonModel;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import disha.window.state.ScenarioEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class ComparePageTest {
  private static final Model MODEL = TestModel.get();

  private final ProfileEditor editor = new ProfileEditor();
  private ResultsModel results;
  private ComparisonModel comparison;
  private final List<List<Object>> exported = new ArrayList<>();
  private final SimpleBooleanProperty busy = new SimpleBooleanProperty();

  @Start
  void start(Stage stage) {
    Ui ui = new Ui(MODEL, Messages.english());
    results = new ResultsModel(new Estimator(MODEL), Messages.english(), editor);
    comparison = new ComparisonModel(editor, results, Runnable::run, Runnable::run);
    Profile now = TestModel.good(Examples.read(MODEL, "commerce-graduate.disha"));
    editor.open(
        List.of(
            new Scenario("", now),
            new Scenario("Days only", now.withShifts(Answer.of(Set.of("day"))))),
        Origin.NEW);
    ComparePage page =
        new ComparePage(
            ui,
            comparison,
            new ScenarioEditor(editor),
            results.yearlyProperty(),
            new ToPaper((what, yearly) -> exported.add(List.of(what, yearly)), busy));
    page.want(true);
    Theming.wear(Theming.StyleTheme.LIGHT);
    Scene scene = new Scene(page, 960, 720);
    Theming.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private static List<String> texts(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  private ComparisonSummary summary() {
    return comparison.resultProperty().get().orElseThrow().summary();
  }

  @Test
  void whatDiffersStandsSideBySideAndIsMarked(FxRobot robot) {
    assertThat(summary().segments()).isNotEmpty();
    assertThat(texts(robot))
        .contains("Now", "Days only")
        .containsAll(summary().headlines())
        .containsAll(
            summary().segments().stream().map(ComparisonSummary.ComparedSegment::name).toList())
        .containsAll(
            summary().segments().stream()
                .flatMap(s -> s.cells().stream().map(c -> c.orElseThrow().standing()))
                .toList())
        .containsAll(
            summary().answers().getFirst().cells().stream()
                .map(ComparisonSummary.ColumnText::text)
                .toList());
    assertThat(robot.lookup(".differs").queryAllAs(Label.class))
        .isNotEmpty()
        .allMatch(n -> !n.getAccessibleText().isBlank() && !n.getText().isBlank());
  }

  @Test
  void whatIsTheSameIsShownOnlyWhenAskedFor(FxRobot robot) {
    String same = summary().alike().getFirst().asks();
    assertThat(texts(robot)).doesNotContain(same);
    robot.interact(() -> robot.lookup("#compare-only").queryAs(CheckBox.class).fire());
    assertThat(texts(robot)).contains(same);
  }

  @Test
  void theNamesOfTheColumnsStayInSightWhenTheTableIsScrolledThrough(FxRobot robot) {
    ScrollPane scroll = robot.lookup(".scroll-pane").queryAs(ScrollPane.class);
    Node name =
        robot.lookup(".heading").queryAllAs(Label.class).stream()
            .filter(l -> l.getText().equals("Days only"))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> scroll.setVvalue(1));
    robot.interact(scroll::layout);
    Bounds view = scroll.localToScene(scroll.getBoundsInLocal());
    assertThat(view.contains(name.localToScene(name.getBoundsInLocal()))).isTrue();
    Node last =
        robot.lookup(".compare .label").queryAllAs(Label.class).stream()
            .reduce((a, b) -> b)
            .orElseThrow();
    assertThat(view.contains(last.localToScene(last.getBoundsInLocal()))).isTrue();
  }

  @Test
  void changesOfPayFollowTheYear(FxRobot robot) {
    ComparisonSummary.Difference change =
        summary().segments().stream()
            .flatMap(s -> s.cells().getLast().stream())
            .flatMap(c -> c.years().stream())
            .flatMap(y -> y.change().stream())
            .filter(c -> c.exact().likely().paiseAYear() != 0)
            .findFirst()
            .orElseThrow()
            .likely();
    assertThat(texts(robot)).contains(change.month());
    robot.interact(() -> results.yearlyProperty().set(true));
    assertThat(texts(robot)).contains(change.year());
  }

  @Test
  void whatIsShownGoesOnPaperByItsKeyWhileThereAreTwo(FxRobot robot) {
    Button pdf = robot.lookup("#compare-pdf").queryButton();
    assertThat(pdf.getAccessibleText()).isNotBlank();
    robot.interact(() -> results.yearlyProperty().set(true));
    robot.press(KeyCode.ALT).press(KeyCode.C).release(KeyCode.C, KeyCode.ALT);
    Fx.pulse();
    assertThat(exported).containsExactly(List.of(summary(), true));
    robot.interact(() -> busy.set(true));
    assertThat(pdf.isDisabled()).isTrue();
    robot.interact(() -> busy.set(false));
    assertThat(pdf.isDisabled()).isFalse();
    robot.interact(() -> editor.open(editor.profile(), Origin.NEW));
    assertThat(pdf.isDisabled()).isTrue();
  }
}
