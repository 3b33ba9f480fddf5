#!/usr/bin/env bash
# Guess: interact() of TestFX's robot does its work on JavaFX's thread and comes back once that is done and nothing waits.
# Really: it comes back some 50 ms later though nothing happens, and each key pressed and released takes as long twice. The same work
# handed over with runLater and waited for takes a tenth of a millisecond.
#
# Seen with TestFX 4.0.18, JavaFX 26.0.2 (headless platform), Temurin JDK 25.0.3:
#   runLater, waited for: 0.10 ms
#   interact: 51.12 ms
#   a key, pressed and released: 102.74 ms
#
# Hurts: whoever has some hundred tests of a window: of five and a half minutes one and a half were these waits.
# Do: give the tests a robot of their own that hands the work over, waits for it and for one pulse of the scene.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
javafx
artefacts "$work/testfx" org.testfx:testfx-core:4.0.18
cat >"$work/Waits.java" <<'JAVA'
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

public class Waits {
  private static final int TIMES = 40;

  interface Work {
    void run() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    given(() -> {
      Stage stage = new Stage();
      stage.setScene(new Scene(new TextField(), 200, 100));
      stage.show();
    });
    FxRobot robot = new FxRobot();
    tell("runLater, waited for", () -> given(() -> {}));
    tell("interact", () -> robot.interact(() -> {}));
    tell("a key, pressed and released", () -> robot.push(KeyCode.RIGHT));
    System.exit(0);
  }

  private static void given(Runnable work) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(() -> {
      work.run();
      done.countDown();
    });
    done.await();
  }

  private static void tell(String what, Work work) throws Exception {
    for (int i = 0; i < TIMES / 2; i++) {
      work.run();
    }
    long begin = System.nanoTime();
    for (int i = 0; i < TIMES; i++) {
      work.run();
    }
    System.out.printf("%s: %.2f ms%n", what, (System.nanoTime() - begin) / 1e6 / TIMES);
  }
}
JAVA
fx --add-opens javafx.graphics/com.sun.javafx.application=ALL-UNNAMED -Dtestfx.robot=glass -Djava.awt.headless=true \
  -cp "$work/testfx/*" "$work/Waits.java" | tee "$work/seen"
awk -F': ' '/^runLater/ {bare = $2 + 0} /^interact/ {robot = $2 + 0} END {exit !(robot > 20 && robot > 10 * bare)}' "$work/seen" ||
  changed 'interact comes back as soon as its work is done'
holds
