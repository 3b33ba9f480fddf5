package disha.window.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import disha.summary.Context;
import disha.window.Opened;
import disha.window.parts.Ui;
import disha.window.state.ResultsModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The pages of results.
@ExtendWith(ApplicationExtension.class)
class ResultsViewTest {
  private Opened window;
  private ResultsModel results;
  private Ui ui;

  @Start
  void start(Stage shown) {
    window = new Opened(shown, 1024, 640);
    results = window.results();
    ui = window.ui();
  }

  @Test
  void theThirdPageTellsTheOtherSide(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    robot.interact(() ->
        robot.lookup("#pages .toggle-button").queryAllAs(ToggleButton.class).stream()
            .filter(b -> b.getText().equals(ui.text("page.background")))
            .forEach(ToggleButton::fire));
    Context background = results.summary().context();
    List<String> told =
        robot.lookup("#background-page .cited").queryAll().stream()
            .map(Node::getAccessibleText)
            .toList();
    assertThat(told)
        .containsAll(background.otherSide().stream().map(n -> n.text().cited()).toList());
  }

  @Test
  void theDetailsCanHaveTheRoomOfTheListAndGiveItBack(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    robot.interact(
        () -> Opened.find(robot, "segments", ListView.class).getSelectionModel().selectFirst());
    double beside = height(robot);

    fire(robot, "button-alone");
    assertThat(robot.lookup("#segments").tryQuery()).isEmpty();
    assertThat(height(robot)).isGreaterThan(beside + 100);
    assertThat(Opened.find(robot, "button-alone", Button.class).getAccessibleText())
        .contains("list");

    fire(robot, "button-alone");
    assertThat(robot.lookup("#segments").tryQuery()).isPresent();
    assertThat(height(robot)).isCloseTo(beside, within(20.0));

    fire(robot, "button-alone");
    robot.interact(() -> Opened.find(robot, "button-alone", Button.class).requestFocus());
    robot.push(KeyCode.ESCAPE);
    assertThat(Opened.find(robot, "segments", ListView.class).isFocused()).isTrue();
    assertThat(robot.lookup(".detail").tryQuery()).isEmpty();
  }

  private void fire(FxRobot robot, String id) {
    robot.interact(() -> Opened.find(robot, id, Button.class).fire());
  }

  private static double height(FxRobot robot) {
    robot.interact(() -> {});
    return robot.lookup(".detail").queryAs(Region.class).getHeight();
  }
}
