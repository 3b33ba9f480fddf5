package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// All of the window together.
@ExtendWith(ApplicationExtension.class)
class MainViewTest {
  private Opened window;

  @Start
  void start(Stage shown) {
    window = new Opened(shown, 1024, 640);
  }

  @Test
  void f6GoesFromTheFormToTheListToTheDetailsToThePages(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    robot.interact(
        () -> Opened.find(robot, "segments", ListView.class).getSelectionModel().selectFirst());
    robot.interact(
        () -> Opened.find(robot, "section-education", ToggleButton.class).requestFocus());
    robot.push(KeyCode.F6);
    assertThat(Opened.find(robot, "segments", ListView.class).isFocused()).isTrue();
    robot.push(KeyCode.F6);
    Node detail = robot.lookup(".detail").query();
    assertThat(detail.isFocusWithin()).isTrue();
    assertThat(detail.lookupAll("*")).anyMatch(Node::isFocusVisible);
    robot.push(KeyCode.F6);
    assertThat(robot.lookup("#pages").query().isFocusWithin()).isTrue();
    robot.push(KeyCode.F6);
    assertThat(Opened.find(robot, "section-name", ToggleButton.class).isFocused()).isTrue();
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    assertThat(detail.isFocusWithin()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(Opened.find(robot, "segments", ListView.class).isFocused()).isTrue();
  }

  @Test
  void aClickBesideEverythingLeavesTheFocusWhereItIs(FxRobot robot) {
    ToggleButton last = Opened.find(robot, "section-offer", ToggleButton.class);
    robot.interact(last::requestFocus);
    Node form = robot.lookup(".form-scroll").query();
    Bounds at = form.localToScreen(form.getBoundsInLocal());
    robot.clickOn(at.getMinX() + 4, at.getMinY() + 4);
    assertThat(last.isFocused()).isTrue();
  }
}
