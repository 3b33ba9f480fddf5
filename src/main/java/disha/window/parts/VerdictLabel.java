package disha.window.parts;

import disha.estimate.verdict.Verdict;
import disha.window.measured.RunningWords;
import java.util.EnumMap;
import java.util.Map;
import org.kordamp.ikonli.javafx.FontIcon;

/// A verdict as icon and word, which can become another one.
public final class VerdictLabel extends RunningWords {
  private final Map<Verdict, FontIcon> icons = new EnumMap<>(Verdict.class);

  public VerdictLabel() {
    super("");
    getStyleClass().add("verdict");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
  }

  public void show(Verdict verdict, String word) {
    setText(word);
    setGraphic(icons.computeIfAbsent(verdict, VerdictLook::icon));
  }
}
