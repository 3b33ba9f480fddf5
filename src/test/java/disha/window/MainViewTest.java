package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.window.screens.Fx;
import disha.window.screens.WindowExtension;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// All of the window together.
@ExtendWith(WindowExtension.class)
class MainViewTest {
  private Opened window;

  @Start
  void start(Stage shown) {
    window = new Opened(shown, 1024, 640);
  }

  @Test
  void f6GoesFromTheFormToTheResultsToThePages(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    robot.interact(
        () -> Opened.find(robot, "section-education", ToggleButton.class).requestFocus());
    robot.push(KeyCode.F6);
    Node glance = robot.lookup(".glance").query();
    assertThat(glance.isFocusWithin()).isTrue();
    assertThat(glance.lookupAll("*")).anyMatch(Node::isFocusVisible);
    robot.push(KeyCode.F6);
    assertThat(robot.lookup("#pages").query().isFocusWithin()).isTrue();
    robot.push(KeyCode.F6);
    assertThat(robot.lookup(".form-scroll").query().isFocusWithin()).isTrue();
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    assertThat(glance.isFocusWithin()).isTrue();
  }

  @Test
  void inANarrowWindowThereIsOnePaneAtATimeAndEachKeyBringsItsOwn(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    assertThat(robot.lookup("#panes").query().getParent().isVisible()).isFalse();
    Fx.resize(robot.listTargetWindows().getFirst(), 800);
    assertThat(robot.lookup("#panes").query().getParent().isVisible()).isTrue();
    assertThat(robot.lookup(".form-scroll").tryQuery()).isPresent();
    assertThat(robot.lookup(".glance").tryQuery()).isEmpty();
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(robot.lookup(".form-scroll").tryQuery()).isEmpty();
    assertThat(robot.lookup(".glance").tryQuery()).isPresent();
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(robot.lookup(".form-scroll").query().isFocusWithin()).isTrue();
    assertThat(robot.lookup(".glance").tryQuery()).isEmpty();
    Fx.resize(robot.listTargetWindows().getFirst(), 1024);
    assertThat(robot.lookup(".form-scroll").tryQuery()).isPresent();
    assertThat(robot.lookup(".glance").tryQuery()).isPresent();
  }

  @Test
  void aClickBesideEverythingLeavesTheFocusWhereItIs(FxRobot robot) {
    ToggleButton last = Opened.find(robot, "section-interests", ToggleButton.class);
    robot.interact(last::requestFocus);
    Node form = robot.lookup(".form-scroll").query();
    Bounds at = form.localToScreen(form.getBoundsInLocal());
    robot.clickOn(at.getMinX() + 4, at.getMinY() + 4);
    assertThat(last.isFocused()).isTrue();
  }
}
