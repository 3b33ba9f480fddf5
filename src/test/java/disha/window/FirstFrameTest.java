package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.window.screens.Fx;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// What waits for the first frame, and when it waits in vain.
class FirstFrameTest {
  private final AtomicInteger done = new AtomicInteger();

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private Stage shown() {
    Stage stage = new Stage();
    stage.setScene(new Scene(new Group(), 200, 100));
    FirstFrame.after(stage, done::incrementAndGet);
    stage.show();
    return stage;
  }

  @Test
  void whatWaitsIsDoneOnceWhenTheFirstFrameStands() {
    Stage stage = Fx.get(this::shown);
    Fx.frames(4);
    assertThat(done).hasValue(1);
    Fx.run(stage::hide);
  }

  @Test
  void ofAWindowThatIsClosedBeforeNothingIsDone() {
    Fx.run(() -> shown().hide());
    Fx.frames(4);
    assertThat(done).hasValue(0);
  }
}
