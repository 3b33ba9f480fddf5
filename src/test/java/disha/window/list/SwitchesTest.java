package disha.window.list;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.pay.Prices;
import disha.rules.Model;
import disha.summary.Context;
import disha.summary.Glance.PayInBrief;
import disha.summary.PaySummary;
import disha.text.LineStart;
import disha.window.Opened;
import disha.window.screens.Fx;
import disha.window.screens.WindowExtension;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class SwitchesTest {
  private static final Model MODEL = TestModel.get();

  private ResultsModel results;

  @Start
  void start(Stage stage) {
    Opened window = new Opened(stage, 1366, 768);
    window.example("commerce-graduate");
    results = window.results();
  }

  private void press(FxRobot robot, String group, String side) {
    robot.interact(
        () -> ((ToggleButton) robot.lookup("#" + group + " ." + side + "-pill").query()).fire());
  }

  private List<String> texts(FxRobot robot, String selector) {
    return robot.lookup(selector).queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  @Test
  void everyFigureFollowsTheSwitches(FxRobot robot) {
    assertThat(results.pricesProperty().get()).isEqualTo(Prices.TODAY);
    press(robot, "prices", "right");
    assertThat(results.pricesProperty().get()).isEqualTo(Prices.AS_WRITTEN);
    assertThat(texts(robot, ".card-pay")).isEqualTo(cards(PayInBrief::likely));
    press(robot, "prices", "left");
    assertThat(texts(robot, ".card-pay")).isEqualTo(cards(PayInBrief::likely));
    press(robot, "period", "right");
    assertThat(texts(robot, ".card-pay")).isEqualTo(cards(PayInBrief::year));

    robot.interact(() -> results.listingProperty().set(true));
    PaySummary pay = results.rows().getFirst().pay().orElseThrow();
    assertThat(texts(robot, ".row-likely")).contains(pay.likely().year());
    press(robot, "period", "left");
    assertThat(texts(robot, ".row-likely")).contains(pay.likely().month());

    robot.interact(
        () -> results.selectedProperty().set(Optional.of(results.rows().getFirst().id())));
    Opened.unfold(robot, "pay");
    assertThat(texts(robot, ".figure-big")).containsExactly(pay.likely().month());
    robot.interact(() -> results.yearlyProperty().set(true));
    assertThat(texts(robot, ".figure-big")).containsExactly(pay.likely().year());
  }

  private List<String> cards(Function<PayInBrief, String> words) {
    return results.summary().glance().cards().stream()
        .flatMap(c -> c.pay().stream())
        .map(words)
        .map(LineStart::of)
        .toList();
  }

  @Test
  void theYearsOfTheDocumentsCanBeAskedFor(FxRobot robot) {
    robot.interact(() -> robot.lookup("#prices-years").queryAs(Hyperlink.class).fire());
    List<String> told =
        robot.listTargetWindows().stream()
            .flatMap(w -> w.getScene().getRoot().lookupAll(".popup-content .label").stream())
            .map(n -> ((Label) n).getText())
            .toList();
    assertThat(MODEL.documents())
        .allSatisfy(d -> assertThat(told).anyMatch(t -> t.startsWith(d.name().in("en"))));
  }

  @Test
  void theOfferAndTheWaysFollowTheYear(FxRobot robot) throws TimeoutException {
    press(robot, "prices", "right");
    robot.interact(() -> robot.lookup("#offer-claims-link").queryAs(Hyperlink.class).fire());
    press(robot, "period", "right");
    Context.OfferNote offer = results.summary().context().offer().orElseThrow();
    assertThat(offer.claimsYear()).isNotEqualTo(offer.claims());
    assertThat(
            robot.lookup("#offer-claims .cited").queryAll().stream().map(Node::getAccessibleText))
        .containsExactlyElementsOf(offer.claimsYear().stream().map(c -> c.cited()).toList());
    robot.interact(
        () -> results.selectedProperty().set(Optional.of(results.rows().getFirst().id())));
    Fx.pulse();
    assertThat(waitForGains(robot)).isNotEmpty().allMatch(t -> t.contains("a year"));
  }

  private List<String> waitForGains(FxRobot robot) throws TimeoutException {
    Opened.await(robot, ".way-gain");
    return texts(robot, ".way-gain").stream().filter(t -> t.startsWith("Pay rises")).toList();
  }
}
