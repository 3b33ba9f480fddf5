package disha.window.detail;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.summary.Citation;
import disha.summary.ProjectionSummary;
import disha.summary.SegmentChoice;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import disha.window.Opened;
import disha.window.chart.ChartMark;
import disha.window.screens.WindowExtension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The chart of pay over the years says what its table and the result object say.
@ExtendWith(WindowExtension.class)
class FanChartTest {
  private Opened window;

  @Start
  void start(Stage stage) {
    window = new Opened(stage, 1366, 768);
  }

  private record ShownChart(Summary summary, ProjectionSummary pay, Region chart) {}

  private ShownChart open(FxRobot robot, String example) throws TimeoutException {
    window.example(robot, example);
    String id = window.selectPaid(robot).id();
    Region chart = (Region) Opened.await(robot, "#fan-chart");
    Summary summary =
        TestInsights.summary(
            window.results().estimate(),
            Messages.english(),
            new SummaryOptions(new SegmentChoice.ChosenSegments(List.of(id)), false, true));
    ProjectionSummary pay = summary.segments().getFirst().projection().orElseThrow();
    return new ShownChart(summary, pay, chart);
  }

  private static List<String> amounts(ProjectionSummary.YearLine r) {
    return List.of(r.low().month(), r.likely().month(), r.high().month());
  }

  @Test
  void theArrowKeysReadEveryYearAsTheTableListsIt(FxRobot robot) throws TimeoutException {
    ShownChart shown = open(robot, "commerce-graduate");
    robot.interact(shown.chart()::requestFocus);
    Label reading = robot.lookup("#fan-reading").queryAs(Label.class);
    List<String> read = new ArrayList<>();
    for (ProjectionSummary.YearLine row : shown.pay().years()) {
      assertThat(reading.getText())
          .contains(amounts(row))
          .contains(row.name(), row.spanLow().month(), row.spanHigh().month());
      assertThat(shown.chart().getAccessibleText()).contains(reading.getText());
      read.addAll(amounts(row));
      robot.push(KeyCode.RIGHT);
    }
    robot.interact(() ->
        robot.lookup("#chart-choice-years .toggle-button").queryAllAs(ToggleButton.class).stream()
            .filter(b -> b.getText().equals(window.ui().text("charts.listed")))
            .forEach(ToggleButton::fire));
    List<String> table =
        Opened.words(robot.lookup(".years").query()).stream()
            .filter(w -> w.startsWith("₹"))
            .toList();
    assertThat(table).isEqualTo(read);
  }

  @Test
  void homeAndEndGoToTheFirstAndTheLastYear(FxRobot robot) throws TimeoutException {
    ShownChart shown = open(robot, "commerce-graduate");
    robot.interact(shown.chart()::requestFocus);
    Label reading = robot.lookup("#fan-reading").queryAs(Label.class);
    robot.push(KeyCode.END);
    assertThat(reading.getText()).contains(shown.pay().years().getLast().name());
    robot.push(KeyCode.HOME);
    assertThat(reading.getText()).contains(shown.pay().years().getFirst().name());
  }

  @Test
  void everyPieceOfEvidenceOpensItsFact(FxRobot robot) throws TimeoutException {
    ShownChart shown = open(robot, "commerce-graduate");
    List<ChartMark> marks =
        robot.lookup("#fan-chart .chart-mark-evidence").queryAllAs(ChartMark.class).stream()
            .toList();
    assertThat(marks).hasSameSizeAs(shown.pay().evidence());
    for (ProjectionSummary.Evidence e : shown.pay().evidence()) {
      ChartMark mark =
          marks.stream()
              .filter(m -> m.getAccessibleText().contains(e.text().text()))
              .findFirst()
              .orElseThrow();
      robot.interact(mark::requestFocus);
      robot.push(KeyCode.SPACE);
      Citation fact = shown.summary().citations().get(e.text().citations().getFirst() - 1);
      assertThat(Opened.popup())
          .contains(fact.document(), fact.says())
          .anyMatch(w -> w.contains(fact.section()) && w.contains(fact.date()));
      robot.push(KeyCode.ESCAPE);
    }
  }

  @Test
  void whatIsListedWithAMarkStandsInTheChartAndTheRestSaysWhyNot(FxRobot robot)
      throws TimeoutException {
    ProjectionSummary pay = open(robot, "lawyer").pay();
    assertThat(pay.behind()).isNotEmpty();
    assertThat(pay.ahead()).isNotEmpty();
    List<String> drawn = texts(robot, "#fan-chart .chart-mark-evidence");
    assertThat(drawn).hasSameSizeAs(pay.ahead()).contains("1");
    List<String> all = texts(robot, "#years .chart-mark-evidence");
    drawn.forEach(all::remove);
    assertThat(all).containsExactlyInAnyOrderElementsOf(drawn);
    saysWhyNot(robot, pay);
  }

  @Test
  void whereAllEvidenceIsForLessExperienceNothingIsMarked(FxRobot robot) throws TimeoutException {
    ProjectionSummary pay = open(robot, "call-centre-team-leader").pay();
    assertThat(pay.ahead()).isEmpty();
    assertThat(texts(robot, "#years .chart-mark-evidence")).isEmpty();
    saysWhyNot(robot, pay);
  }

  private static void saysWhyNot(FxRobot robot, ProjectionSummary pay) {
    assertThat(Opened.words(robot.lookup("#years").query()))
        .anyMatch(w -> w.contains("less experience than yours"));
    List<String> told =
        robot.lookup("#years .cited").queryAll().stream().map(Node::getAccessibleText).toList();
    for (ProjectionSummary.Evidence e : pay.behind()) {
      assertThat(told).anyMatch(w -> w.contains(e.text().text()));
    }
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @Test
  void nothingInItOverlapsOrSticksOutAt320Pixels(FxRobot robot) throws TimeoutException {
    robot.interact(() -> window.results().yearlyProperty().set(true));
    ShownChart shown = open(robot, "commerce-graduate");
    robot.interact(() -> {
      ((Pane) shown.chart().getParent()).getChildren().remove(shown.chart());
      Pane box = new Pane(shown.chart());
      ((Pane) robot.lookup("#years").query()).getChildren().add(box);
      // It stays as large as it is made here, whatever it would like to be.
      shown.chart().setManaged(false);
      shown.chart().resize(320, 340);
      shown.chart().layout();
    });
    Set<Node> words = new HashSet<>(shown.chart().lookupAll(".pay-axis-mark"));
    words.addAll(shown.chart().lookupAll(".chart-mark"));
    words.addAll(shown.chart().lookupAll(".hyperlink"));
    List<Bounds> places =
        words.stream()
            .filter(Node::isVisible)
            .map(n -> shown.chart().sceneToLocal(n.localToScene(n.getLayoutBounds())))
            .toList();
    assertThat(places).hasSizeGreaterThan(10);
    for (int i = 0; i < places.size(); i++) {
      assertThat(places.get(i).getMinX()).isGreaterThanOrEqualTo(0);
      assertThat(places.get(i).getMaxX()).isLessThanOrEqualTo(320);
      assertThat(places.get(i).getMaxY()).isLessThanOrEqualTo(340);
      for (int j = 0; j < i; j++) {
        Bounds a = places.get(i);
        Bounds b = places.get(j);
        boolean apart =
            a.getMinX() >= b.getMaxX() - 1
                || b.getMinX() >= a.getMaxX() - 1
                || a.getMinY() >= b.getMaxY() - 6
                || b.getMinY() >= a.getMaxY() - 6;
        assertThat(apart).as("%s and %s", a, b).isTrue();
      }
    }
  }
}
