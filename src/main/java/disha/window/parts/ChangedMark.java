package disha.window.parts;

import javafx.animation.FadeTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// Shows that a figure is another than a moment ago: it is in force at once and comes up in a
/// moment. Nothing moves.
public final class ChangedMark {
  private static final Duration MOMENT = Duration.millis(120);
  private static final double PALE = 0.3;

  private final Label label;
  private final FadeTransition fade;

  public ChangedMark(Label label) {
    this.label = label;
    fade = new FadeTransition(MOMENT, label);
    fade.setFromValue(PALE);
    fade.setToValue(1);
  }

  /// Says what is to be read now; the first time, and where it was empty, nothing is marked.
  ///
  /// @return whether it is marked
  public boolean show(String words) {
    String before = label.getText();
    label.setText(words);
    boolean changed = !before.isEmpty() && !before.equals(words);
    if (changed) {
      fade.playFromStart();
    }
    return changed;
  }
}
