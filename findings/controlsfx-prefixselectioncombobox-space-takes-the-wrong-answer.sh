#!/usr/bin/env bash
# Guess: in a PrefixSelectionComboBox, whose answers are found by their first letters, one types on until the answer is the right one.
# Really: only while the list is closed. In the open list a space takes what is found so far and closes the list, though the typed
# words, space and all, would lead to another answer.
#
# Seen with ControlsFX 11.2.4, JavaFX 26.0.2 (headless platform), Temurin JDK 25.0.3; the answers are "Data analytics" and "Data entry":
#   closed list, typed "data e": Data entry, closed
#   open list, typed "data e": Data analytics, closed
#
# Hurts: whoever opens the list to see what there is and types an answer of two words: another one is chosen, without a sign.
# Do: consume spaces on box and list (pressed and released) for as long as the typing delay after a letter, and seek without spaces.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
javafx
artefacts "$work/lib" org.controlsfx:controlsfx:11.2.4
cat >"$work/Types.java" <<'JAVA'
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.PrefixSelectionComboBox;

public class Types extends Application {
  @Override
  public void start(Stage stage) {
    boolean open = getParameters().getRaw().getFirst().equals("open");
    PrefixSelectionComboBox<String> box = new PrefixSelectionComboBox<>();
    box.getItems().addAll("Data analytics", "Data entry", "Medical coding");
    // So that a slow machine is no slow person.
    box.setTypingDelay(5000);
    stage.setScene(new Scene(new VBox(box, new Button("next")), 300, 200));
    stage.show();
    Robot robot = new Robot();
    Deque<Runnable> steps = new ArrayDeque<>();
    steps.add(box::requestFocus);
    if (open) {
      steps.add(box::show);
    }
    for (KeyCode key : new KeyCode[] {KeyCode.D, KeyCode.A, KeyCode.T, KeyCode.A, KeyCode.SPACE, KeyCode.E}) {
      steps.add(() -> robot.keyType(key));
    }
    steps.add(() -> {
      System.out.printf(
          "%s list, typed \"data e\": %s, %s%n",
          open ? "open" : "closed", box.getValue(), box.isShowing() ? "still open" : "closed");
      Platform.exit();
    });
    Timeline time = new Timeline(new KeyFrame(Duration.millis(200), e -> steps.remove().run()));
    time.setCycleCount(steps.size());
    time.play();
  }

  public static void main(String[] args) {
    launch(args);
  }
}
JAVA
inner=()
for package in base/com.sun.javafx.event controls/com.sun.javafx.scene.control{,.behavior,.inputmap} \
  graphics/com.sun.javafx.scene{,.traversal}; do
  inner+=("--add-exports=javafx.$package=ALL-UNNAMED")
done
for list in closed open; do
  fx "${inner[@]}" -cp "$work/lib/*" "$work/Types.java" "$list" | tee -a "$work/seen"
done
grep -q '^closed .*: Data entry' "$work/seen" && grep -q '^open .*: Data analytics, closed' "$work/seen" ||
  changed 'a space is part of what is typed now'
holds
