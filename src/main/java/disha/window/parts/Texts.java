package disha.window.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels in the few styles that the window has.
public final class Texts {
  private Texts() {}

  /// Running text that wraps and is never cut off.
  public static Label wrapped(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// One line that keeps its width.
  public static Label line(String text, String... styles) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A heading inside a pane.
  public static Label heading(String text) {
    return wrapped(text, "heading");
  }
}
