#!/usr/bin/env bash
# Guess: setMinHeight(USE_PREF_SIZE), the advice against words that are cut off, costs nothing.
# Really: a VBox asks what it holds for the least and for the preferred height. Where the first is the second, both questions go down to
# the text, and each box around doubles them; for what wraps, no answer is remembered. Six boxes are not felt, twelve are.
#
# Seen with JavaFX 26.0.2, Temurin JDK 25.0.3, in one layout of one label:
#   depth 1: the label is asked for its height 5 times, with boxes of a least height 5 times
#   depth 4: the label is asked for its height 23 times, with boxes of a least height 68 times
#   depth 8: the label is asked for its height 61 times, with boxes of a least height 1148 times
#   depth 12: the label is asked for its height 115 times, with boxes of a least height 18428 times
#
# Hurts: forms and lists in boxes in boxes that are slow at every change, with nothing in sight that explains it.
# Do: set it on the text alone, or let a box remember its height for a width until requestLayout is called on it.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
javafx
cat >"$work/Nested.java" <<'JAVA'
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

class Nested {
  static int asked;

  public static void main(String[] args) {
    Platform.startup(() -> {
      for (int depth = 1; depth <= 12; depth++) {
        System.out.printf(
            "depth %d: the label is asked for its height %d times, with boxes of a least height %d times%n",
            depth, laidOut(depth, false), laidOut(depth, true));
      }
      System.exit(0);
    });
  }

  static int laidOut(int depth, boolean least) {
    Region inner = new Label("A text that is long enough to need several lines in a narrow column of a window") {
      @Override
      protected double computePrefHeight(double width) {
        asked++;
        return super.computePrefHeight(width);
      }
    };
    ((Label) inner).setWrapText(true);
    inner.setMinHeight(Region.USE_PREF_SIZE);
    for (int i = 0; i < depth; i++) {
      inner = new VBox(inner);
      if (least) {
        inner.setMinHeight(Region.USE_PREF_SIZE);
      }
    }
    new Scene(inner, 200, 400);
    inner.applyCss();
    asked = 0;
    inner.layout();
    return asked;
  }
}
JAVA
fx "$work/Nested.java" | tee "$work/seen"
awk '{plain = $10; set = $(NF - 1)} /^depth (9|1.):/ && set < 1.9 * before {less = 1} {before = set}
  END {exit !(!less && plain < 200 && set > 50 * plain)}' "$work/seen" ||
  changed 'the work does not double any more at each level'
holds
