package disha.window;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Says when the window could first be used: for those who measure how long the start takes.
final class FirstFrame {
  /// The system property that asks for it.
  private static final String PROPERTY = "disha.firstFrame";

  private FirstFrame() {}

  /// Prints the time, in milliseconds since 1970, when the first frame stands on the screen; if
  /// that was asked for.
  static void watch(Stage stage) {
    if (Boolean.getBoolean(PROPERTY)) {
      stage.addEventHandler(WindowEvent.WINDOW_SHOWN, e -> new Watch().start());
    }
  }

  private static final class Watch extends AnimationTimer {
    private int frames;

    @Override
    public void handle(long now) {
      frames++;
      // The first is now being made; when the next one is, it stands on the screen.
      if (frames > 1) {
        stop();
        System.out.println("first frame " + System.currentTimeMillis());
      }
    }
  }
}
