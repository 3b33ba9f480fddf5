package disha.window.detail;

import static org.assertj.core.api.Assertions.assertThat;

import disha.summary.Context;
import disha.summary.PaySummary;
import disha.summary.SegmentSummary;
import disha.text.Amounts;
import disha.window.Opened;
import disha.window.chart.StepBar;
import disha.window.screens.WindowExtension;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The charts of pay today say what their tables and the result object say.
@ExtendWith(WindowExtension.class)
class PayChartsTest {
  private Opened window;

  @Start
  void start(Stage stage) {
    window = new Opened(stage, 1366, 768);
  }

  private SegmentSummary open(FxRobot robot) {
    window.example(robot, "commerce-graduate");
    String id = window.results().summary().context().offer().orElseThrow().segmentId();
    window.select(robot, id);
    Opened.unfold(robot, "pay");
    return window.results().selectedSegment().orElseThrow();
  }

  private void listed(FxRobot robot) {
    robot.interact(() ->
        robot.lookup("#chart-choice-pay .toggle-button").queryAllAs(ToggleButton.class).stream()
            .filter(b -> b.getText().equals(window.ui().text("charts.listed")))
            .forEach(ToggleButton::fire));
  }

  private static List<String> amounts(FxRobot robot, String query) {
    return Opened.words(robot.lookup(query).query()).stream()
        .filter(w -> w.matches("[+−]?₹[0-9,]+"))
        .toList();
  }

  @Test
  void theWaterfallGoesFromTheMiddleToLikelyStepByStep(FxRobot robot) {
    PaySummary pay = open(robot).pay().orElseThrow();
    List<String> expected = new ArrayList<>(List.of(pay.middle().month()));
    long reached = pay.middle().pay().rupeesAMonth();
    for (PaySummary.DriverLine d : pay.drivers()) {
      assertThat(d.before().pay().rupeesAMonth()).isEqualTo(reached);
      reached = d.after().pay().rupeesAMonth();
      assertThat(d.month()).isEqualTo(Amounts.change(reached - d.before().pay().rupeesAMonth()));
      expected.add(d.month());
    }
    expected.add(pay.likely().month());
    assertThat(reached).isEqualTo(pay.likely().pay().rupeesAMonth());
    assertThat(amounts(robot, "#waterfall")).isEqualTo(expected);
    assertThat(robot.lookup("#waterfall .step-bar").queryAllAs(StepBar.class))
        .hasSize(expected.size())
        .extracting(Node::getAccessibleText)
        .anyMatch(w -> w.contains(pay.likely().month()));
    listed(robot);
    assertThat(amounts(robot, ".drivers")).isEqualTo(expected);
  }

  @Test
  void whereNothingMovesPayASentenceSaysSoAndListsWhatCould(FxRobot robot) {
    window.example(robot, "class-12-day-only");
    SegmentSummary segment =
        window.results().rows().stream()
            .filter(s -> s.pay().stream().anyMatch(p -> !p.isMoved()))
            .findFirst()
            .orElseThrow();
    window.select(robot, segment.id());
    Opened.unfold(robot, "pay");
    PaySummary pay = window.results().selectedSegment().orElseThrow().pay().orElseThrow();
    assertThat(robot.lookup("#waterfall").tryQuery()).isEmpty();
    assertThat(Opened.words(robot.lookup("#unmoved").query()))
        .anyMatch(w -> w.startsWith("Nothing moves it here") && w.contains(pay.likely().month()));
    assertThat(
            robot.lookup("#unmoved .cited").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList())
        .hasSameSizeAs(pay.drivers())
        .anyMatch(w -> w.contains("(not known yet)"));
  }

  @Test
  void everyClaimStandsInTheChartAndInTheTable(FxRobot robot) {
    SegmentSummary segment = open(robot);
    PaySummary pay = segment.pay().orElseThrow();
    Context.OfferNote offer = window.results().summary().context().offer().orElseThrow();
    List<String> chart = Opened.words(robot.lookup("#claims").query());
    assertThat(chart).contains(offer.offered().month());
    assertThat(robot.lookup("#claims .pay-mark").queryAll()).hasSize(pay.bands().size() + 2);
    for (PaySummary.BandLine b : pay.bands()) {
      assertThat(chart)
          .contains(b.voice(), window.ui().text("pay.range", b.low().month(), b.high().month()));
    }
    listed(robot);
    List<String> table = Opened.words(robot.lookup("#claims-table").query());
    assertThat(table).contains(offer.offered().month(), pay.low().month(), pay.high().month());
    for (PaySummary.BandLine b : pay.bands()) {
      assertThat(table).contains(b.voice(), b.low().month(), b.high().month(), b.share());
    }
  }

  @Test
  void anOfferForOtherWorkIsNotMarked(FxRobot robot) {
    String other = open(robot).id();
    window.select(
        robot,
        window.results().rows().stream()
            .filter(s -> !s.id().equals(other) && s.pay().isPresent())
            .findFirst()
            .orElseThrow()
            .id());
    assertThat(robot.lookup("#claims .pay-mark").tryQuery()).isEmpty();
  }

  @Test
  void theOtherSideOfTheSectorStandsBesideThePay(FxRobot robot) {
    SegmentSummary segment = open(robot);
    List<String> shown =
        robot.lookup("#other-side .cited").queryAll().stream()
            .map(Node::getAccessibleText)
            .toList();
    List<String> expected =
        window.results().summary().context().otherSide().stream()
            .filter(n -> n.sectorIds().contains(segment.sectorId()))
            .map(n -> n.text().cited())
            .toList();
    assertThat(expected).isNotEmpty();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
  }
}
