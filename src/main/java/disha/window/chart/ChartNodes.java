package disha.window.chart;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The pieces that charts are drawn of. The chart places them itself.
final class ChartNodes {
  private ChartNodes() {}

  /// A rectangle that looks as its style says.
  static Region rectangle(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setManaged(false);
    region.setMouseTransparent(true);
    return region;
  }

  /// A word at an axis.
  static Label axisMark(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("pay-axis-mark");
    return label;
  }
}
