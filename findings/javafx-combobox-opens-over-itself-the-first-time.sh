#!/usr/bin/env bash
# Guess: a list that has no room below its box opens above it.
# Really: the first time it is placed for a height that it then does not have, and its end lies over the box: the choice made so far and
# the words being typed are covered. From the second time on it is right.
#
# Seen with JavaFX 26.0.2 (headless platform; the same on X11), Temurin JDK 25.0.3:
#   opening 1: the list ends 21 pixels below the upper edge of the box
#   opening 2: the list ends 1 pixels below the upper edge of the box
#   opening 3: the list ends 1 pixels below the upper edge of the box
#
# Hurts: whoever opens a box near the lower edge of the screen; a test that opens it twice does not see it.
# Do: once it is shown, compare the end of the list with the upper edge of the box, and move the list's window up by what is too much.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
javafx
cat >"$work/Opens.java" <<'JAVA'
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

public class Opens extends Application {
  private final ComboBox<String> box = new ComboBox<>();
  private int step;

  @Override
  public void start(Stage stage) {
    for (int i = 1; i <= 20; i++) {
      box.getItems().add("Answer " + i);
    }
    stage.setScene(new Scene(new VBox(box), 300, 60));
    stage.setX(100);
    // So near the lower edge that the list has no room below the box.
    stage.setY(Screen.getPrimary().getVisualBounds().getMaxY() - 120);
    stage.show();
    Timeline time = new Timeline(new KeyFrame(Duration.millis(400), e -> next()));
    time.setCycleCount(6);
    time.setOnFinished(e -> Platform.exit());
    time.play();
  }

  private void next() {
    step++;
    if (step % 2 == 1) {
      box.show();
      return;
    }
    Bounds at = onScreen(box);
    Bounds list = onScreen(((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent());
    System.out.printf(
        "opening %d: the list ends %.0f pixels below the upper edge of the box%n", step / 2, list.getMaxY() - at.getMinY());
    box.hide();
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  public static void main(String[] args) {
    launch(args);
  }
}
JAVA
fx "$work/Opens.java" | tee "$work/seen"
awk '/opening 1/ && $6 > 5 {over = 1} /opening [23]/ && $6 < 3 {right++} END {exit !(over && right == 2)}' "$work/seen" ||
  changed 'the first list does not cover the box, or later ones do'
holds
