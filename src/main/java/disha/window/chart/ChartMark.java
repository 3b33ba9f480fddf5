package disha.window.chart;

import disha.window.parts.TextScale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// A mark in a chart that opens what it stands for, by mouse or key.
public final class ChartMark extends Button {
  /// How wide and high a mark is with letters of the usual size; the style sheet sets it.
  private static final double SIZE = 22;

  /// @param key the short name by which a list beside the chart calls it
  /// @param words what it stands for, for a screen reader and a pointer that rests on it
  public ChartMark(String key, String words, String style, Consumer<ChartMark> open) {
    super(key);
    getStyleClass().setAll("chart-mark", style);
    setAccessibleText(words);
    Tooltip tip = new Tooltip(words);
    tip.setWrapText(true);
    tip.setMaxWidth(320);
    setTooltip(tip);
    setOnAction(e -> open.accept(this));
  }

  /// How wide and high a mark is, in pixels.
  static double size() {
    return TextScale.now(SIZE);
  }
}
