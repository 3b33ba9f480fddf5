package disha.window.parts;

import disha.estimate.Verdict;
import java.util.Optional;
import javafx.scene.control.Label;

/// A verdict as icon and word, which can become another one.
public final class VerdictLabel extends Label {
  private Optional<Verdict> shown = Optional.empty();

  public VerdictLabel() {
    getStyleClass().add("verdict");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
  }

  public void show(Verdict verdict, String word) {
    setText(word);
    if (!shown.equals(Optional.of(verdict))) {
      shown = Optional.of(verdict);
      setGraphic(VerdictLook.icon(verdict));
    }
  }
}
