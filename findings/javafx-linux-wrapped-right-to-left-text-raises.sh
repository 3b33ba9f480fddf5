#!/usr/bin/env bash
# Guess: a Label that wraps breaks Urdu or Hebrew as it breaks English.
# Really: on Linux an ArrayIndexOutOfBoundsException is raised while the scene is laid out, as soon as such a text is to be broken,
# whatever the width. On one line the same text does no harm.
#
# Seen with JavaFX 26.0.2 (headless platform), Pango 1.50.12, Temurin JDK 25.0.3:
#   Urdu: 34 of 34 widths raise ArrayIndexOutOfBoundsException
#   Hebrew: 44 of 44 widths raise ArrayIndexOutOfBoundsException
#   Hindi: 0 of 43 widths raise nothing
#   English: 0 of 44 widths raise nothing
#
# Hurts: everybody who may have an Urdu, Arabic or Hebrew name or text in a wrapping label, be it typed or read from a file.
# Do: keep such texts on one line, or mend how PangoGlyphLayout, an inner class, remembers pieces of text that are cut at the end of a line.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
javafx
cat >"$work/Wrapped.java" <<'JAVA'
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

class Wrapped {
  public static void main(String[] args) {
    Platform.startup(() -> {
      wrap("Urdu", "کل ماہانہ تنخواہ پندرہ ہزار روپے");
      wrap("Hebrew", "שכר חודשי כולל חמישה עשר אלף רופי");
      wrap("Hindi", "कुल मासिक वेतन पंद्रह हज़ार रुपये");
      wrap("English", "fifteen thousand rupees a month");
      System.exit(0);
    });
  }

  static void wrap(String name, String words) {
    double whole = new Text(words).getLayoutBounds().getWidth();
    int raised = 0;
    int tried = 0;
    String last = "nothing";
    for (int width = 40; width < whole; width += 4) {
      tried++;
      Label label = new Label(words);
      label.setWrapText(true);
      VBox box = new VBox(label);
      new Scene(box, width, 300);
      try {
        box.applyCss();
        box.layout();
      } catch (RuntimeException e) {
        raised++;
        last = e.getClass().getSimpleName();
      }
    }
    System.out.printf("%s: %d of %d widths raise %s%n", name, raised, tried, last);
  }
}
JAVA
fx "$work/Wrapped.java" | tee "$work/seen"
awk '/^(Urdu|Hebrew)/ && $2 == $4 && $4 > 0 {right++} /^(Hindi|English)/ && $2 == 0 {left++} END {exit !(right == 2 && left == 2)}' \
  "$work/seen" ||
  changed 'right-to-left text wraps at some widths, or other text does not'
holds
