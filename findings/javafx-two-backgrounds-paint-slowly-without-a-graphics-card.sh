#!/usr/bin/env bash
# Guess: a line under a row costs the same whether it is a second background, as JavaFX's own style sheet draws it, or a border.
# Really: where JavaFX paints without a graphics card, two backgrounds over each other are kept as a small picture and stretched over
# the region, point by point, at every painting. A table of them takes several times as long to paint as one with borders.
#
# Seen with JavaFX 26.0.2, Temurin JDK 25.0.3, -Dprism.order=sw:
#   a picture of 30 rows: two backgrounds 11.9 ms, one and a border 1.0 ms, ratio 12.1 (5.1 in another run)
#
# Hurts: people on virtual machines, over remote desktops and on old computers, where long tables scroll in jerks: rows of a table
# (-fx-background-color: -fx-table-cell-border-color, ...; -fx-background-insets: 0, 0 0 1 0) fill most of the window. Tests without
# a display paint so too.
# Do: give what is large one background and a border. Small parts, such as buttons, hardly matter.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
javafx
cat >"$work/Rows.java" <<'JAVA'
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

public class Rows extends Application {
  private static final int PICTURES = 60;

  @Override
  public void start(Stage stage) {
    double two = 0;
    double one = 0;
    // The first rounds only warm up.
    for (int round = 0; round < 4; round++) {
      two = milliseconds("-fx-background-color: #d0d7de, white; -fx-background-insets: 0, 0 0 1 0;");
      one = milliseconds("-fx-background-color: white; -fx-border-color: #d0d7de; -fx-border-width: 0 0 1 0;");
    }
    System.out.printf("a picture of 30 rows: two backgrounds %.1f ms, one and a border %.1f ms, ratio %.1f%n", two, one, two / one);
    Platform.exit();
  }

  private static double milliseconds(String style) {
    VBox rows = new VBox();
    for (int i = 0; i < 30; i++) {
      Region row = new Region();
      row.setPrefSize(1366, 25);
      row.setStyle(style);
      rows.getChildren().add(row);
    }
    Scene scene = new Scene(rows);
    scene.snapshot(null);
    long from = System.nanoTime();
    for (int i = 0; i < PICTURES; i++) {
      scene.snapshot(null);
    }
    return (System.nanoTime() - from) / 1e6 / PICTURES;
  }

  public static void main(String[] args) {
    launch(args);
  }
}
JAVA
fx "$work/Rows.java" 2>"$work/err" | tee "$work/out"
[ -s "$work/out" ] || { cat "$work/err" >&2; cannot 'nothing was painted'; }
awk '{exit !($NF > 2)}' "$work/out" || changed 'two backgrounds are painted as quickly as one and a border'
holds
