package disha.window.parts;

import static org.assertj.core.api.Assertions.assertThat;

import disha.window.look.Theming;
import disha.window.screens.WindowExtension;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A figure that changes is marked, and as clear as before a moment later.
@ExtendWith(WindowExtension.class)
class ChangedMarkTest {
  private Label label;
  private ChangedMark mark;

  @Start
  void start(Stage stage) {
    // The first text of a Java decides how all that comes after it is laid out.
    Theming.mend();
    // A control that is made before there is a toolkit spoils all that come after it.
    label = new Label();
    mark = new ChangedMark(label);
    stage.setScene(new Scene(new StackPane(label), 200, 100));
    stage.show();
  }

  private boolean show(FxRobot robot, String words) {
    boolean[] marked = new boolean[1];
    robot.interact(() -> marked[0] = mark.show(words));
    return marked[0];
  }

  @Test
  void onlyAChangeIsMarkedAndNotForLong(FxRobot robot) throws TimeoutException {
    assertThat(show(robot, "₹24,000")).isFalse();
    assertThat(show(robot, "₹24,000")).isFalse();
    assertThat(show(robot, "₹25,900")).isTrue();
    assertThat(label.getText()).isEqualTo("₹25,900");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> label.getOpacity() == 1);
  }
}
