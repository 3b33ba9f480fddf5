#!/usr/bin/env bash
# Guess: how high a paragraph is costs time when its words change, in Hindi as in English.
# Really: on Linux words that need shaping go through Pango again whenever a box asks, though nothing has changed: JavaFX remembers
# glyphs only of letters that need none. A TextFlow sets the width that is asked about and sets its own back, so that its base line,
# asked next, breaks and shapes everything once more; a wrapping Label is measured by a layout of its own at each ask. One layout of a
# box with one paragraph asks for heights and base lines some times over.
#
# Seen with JavaFX 26.0.2 (headless platform), Pango 1.50.12, Temurin JDK 25.0.3; microseconds waver:
#   TextFlow: English 71 us, Hindi 57074 us an ask
#   Label: English 23 us, Hindi 573 us an ask
#   TOP_LEFT: one layout asks for 1 heights, 0 base lines
#   BASELINE_LEFT: one layout asks for 4 heights, 8 base lines
#
# Hurts: windows in Hindi or another Indian or Arabic script with running text: an edit that lays out a page of it anew took 140 ms
# in place of 20.
# Do: remember the height for a width in a subclass (computePrefHeight) until requestLayout, and line up base lines in a pane of
# your own that asks once.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
javafx
cat >"$work/Asked.java" <<'JAVA'
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

class Asked {
  static final String ENGLISH = "What the work pays and what it asks for is told here in one sentence. ".repeat(3);
  static final String HINDI = "काम में क्या मिलता है और क्या चाहिए, यह यहाँ एक वाक्य में बताया गया है। ".repeat(3);
  static int heights;
  static int bases;

  public static void main(String[] args) {
    Platform.startup(() -> {
      System.out.printf("TextFlow: English %d us, Hindi %d us an ask%n", flow(ENGLISH), flow(HINDI));
      System.out.printf("Label: English %d us, Hindi %d us an ask%n", label(ENGLISH), label(HINDI));
      for (Pos pos : new Pos[] {Pos.TOP_LEFT, Pos.BASELINE_LEFT}) {
        heights = bases = 0;
        Region part = new Region() {
          @Override public Orientation getContentBias() { return Orientation.HORIZONTAL; }
          @Override protected double computePrefHeight(double width) { heights++; return 20; }
          @Override public double getBaselineOffset() { bases++; return 10; }
        };
        HBox box = new HBox(part);
        box.setAlignment(pos);
        VBox page = new VBox(box);
        new Scene(page, 300, 300);
        page.applyCss();
        page.layout();
        System.out.printf("%s: one layout asks for %d heights, %d base lines%n", pos, heights, bases);
      }
      System.exit(0);
    });
  }

  static long flow(String words) {
    TextFlow flow = new TextFlow(new Text(words));
    new Scene(new VBox(flow), 300, 300);
    return median(() -> {
      flow.prefHeight(250);
      flow.getBaselineOffset();
    });
  }

  static long label(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    VBox box = new VBox(label);
    new Scene(box, 300, 300);
    box.applyCss();
    return median(() -> label.prefHeight(250));
  }

  static long median(Runnable ask) {
    long[] took = new long[600];
    for (int i = 0; i < took.length; i++) {
      long start = System.nanoTime();
      ask.run();
      took[i] = (System.nanoTime() - start) / 1000;
    }
    return java.util.Arrays.stream(took).skip(300).sorted().skip(150).findFirst().getAsLong();
  }
}
JAVA
fx "$work/Asked.java" | tee "$work/seen"
awk '/ an ask$/ && $6 > 3 * $3 {slow++} /^BASELINE_LEFT/ && $8 > 1 {more++} END {exit !(slow == 2 && more == 1)}' "$work/seen" ||
  changed 'Hindi is measured about as fast as English, or a base line is asked for once'
holds
