package disha.window.screens;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

/// Work on the JavaFX thread, from another one.
public final class Fx {
  /// More are needed where much else is going on.
  private static final int SECONDS = Integer.getInteger("disha.fx.seconds", 30);

  private Fx() {}

  /// Does something there and waits until it is done.
  public static <T> T get(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Does something there and waits until it is done.
  public static void run(Runnable work) {
    get(() -> {
      work.run();
      return null;
    });
  }

  /// Starts something there that may not return before a dialog is closed.
  public static void begin(Runnable work) {
    Platform.runLater(work);
    run(() -> {});
  }

  /// Whether something only went wrong because the screen that there is without a display measures
  /// 1000 by 1000 and trips over windows that reach beyond it. Pictures are taken without it.
  public static boolean isBeyondTheScreen(Throwable e) {
    return Stream.of(e.getStackTrace())
        .anyMatch(at -> at.getClassName().endsWith("HeadlessWindow"));
  }

  /// Lets what is waiting happen, then lays out all that is open: a pulse, without waiting for it.
  public static void pulse() {
    run(() -> {});
    // A scroll bar that comes or goes changes how lines wrap, which is laid out the next time.
    lay();
    lay();
  }

  /// Waits until so many frames have begun.
  public static void frames(int count) {
    CountDownLatch left = new CountDownLatch(count);
    AnimationTimer timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            left.countDown();
          }
        };
    run(timer::start);
    try {
      if (!left.await(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("no frame has begun in " + SECONDS + " seconds");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      run(timer::stop);
    }
  }

  /// Gives a window another width, which it has from one frame to the next.
  public static void resize(Window window, double width) {
    run(() -> window.setWidth(width));
    frames(2);
    pulse();
  }

  private static void lay() {
    run(() ->
        List.copyOf(Window.getWindows())
            .forEach(w -> {
              w.getScene().getRoot().applyCss();
              w.getScene().getRoot().layout();
            }));
  }
}
