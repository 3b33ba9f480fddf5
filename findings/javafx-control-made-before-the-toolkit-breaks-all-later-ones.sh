#!/usr/bin/env bash
# Guess: a control that is made before the toolkit runs raises an exception, and once the toolkit runs all is well.
# Really: the class that they share fails to be set up, and Java never tries again: every control made afterwards, by whomever and
# on whichever thread, ends in NoClassDefFoundError for as long as that Java lives. The cause that is named is the first mistake,
# which lies elsewhere and long ago.
#
# Seen with JavaFX 26.0.2 (headless platform), Temurin JDK 25.0.3:
#   before the toolkit: ExceptionInInitializerError
#   after it, on its own thread, of another kind: NoClassDefFoundError: Could not initialize class javafx.scene.control.Labeled
#
# Hurts: one test whose field is `new Label()` fails all tests of windows that share its Java after it; a program with a splash screen that
# prepares controls too early has no window at all.
# Do: make controls on the toolkit's thread only, in tests in the method that is given the stage; look for the first failure.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
javafx
cat >"$work/Early.java" <<'JAVA'
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

public class Early {
  private static String made(Supplier<Labeled> control) {
    try {
      return control.get().getText();
    } catch (Throwable t) {
      String why = String.valueOf(t.getMessage());
      return t.getClass().getSimpleName() + (why.equals("null") ? "" : ": " + why);
    }
  }

  public static void main(String[] args) throws Exception {
    boolean early = args[0].equals("early");
    System.out.println("before the toolkit: " + (early ? made(() -> new Label("made")) : "nothing is made"));
    CountDownLatch done = new CountDownLatch(1);
    Platform.startup(() -> {
      System.out.println("after it, on its own thread, of another kind: " + made(() -> new Button("made")));
      done.countDown();
    });
    done.await();
    Platform.exit();
  }
}
JAVA
"$JDK/bin/javac" -d "$work" --module-path "$work/javafx" --add-modules javafx.controls "$work/Early.java"
fx -cp "$work" Early early >"$work/early" 2>/dev/null
fx -cp "$work" Early late >"$work/late" 2>/dev/null
cat "$work/early"
grep -q '^after it, on its own thread, of another kind: made$' "$work/late" || changed 'a control made after the start fails too'
grep -q '^before the toolkit: ExceptionInInitializerError$' "$work/early" || changed 'a control made before the start is refused otherwise'
grep -q 'NoClassDefFoundError: Could not initialize class javafx.scene.control.Labeled$' "$work/early" ||
  changed 'a control made after a failed one works'
holds
