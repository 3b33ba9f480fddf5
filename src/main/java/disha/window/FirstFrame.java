package disha.window;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Tells when the window could first be used: what it does not show waits until then.
final class FirstFrame {
  /// The system property that asks for the time to be printed, for those who measure the start.
  private static final String PROPERTY = "disha.firstFrame";

  private FirstFrame() {}

  /// Does something once the first frame stands on the screen; prints the time then, in
  /// milliseconds since 1970, if that was asked for. A window that is closed before never has one.
  static void after(Stage stage, Runnable work) {
    stage.addEventHandler(WindowEvent.WINDOW_SHOWN, e -> new Watch(stage, work).start());
  }

  private static final class Watch extends AnimationTimer {
    private final Stage stage;
    private final Runnable work;
    private int frames;

    Watch(Stage stage, Runnable work) {
      this.stage = stage;
      this.work = work;
    }

    @Override
    public void handle(long now) {
      if (!stage.isShowing()) {
        stop();
        return;
      }
      frames++;
      // The first is now being made; when the next one is, it stands on the screen.
      if (frames > 1) {
        stop();
        if (Boolean.getBoolean(PROPERTY)) {
          System.out.println("first frame " + System.currentTimeMillis());
        }
        work.run();
      }
    }
  }
}
