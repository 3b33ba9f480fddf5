package disha.window.parts;

import disha.window.measured.RunningWords;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Labels in the few styles that the window has.
public final class Texts {
  private Texts() {}

  /// Running text that wraps and is never cut off.
  public static Label wrapped(String text, String... styles) {
    Label label = new RunningWords(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// One line that keeps its width.
  public static Label line(String text, String... styles) {
    Label label = new RunningWords(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /// A heading inside a pane.
  public static Label heading(String text) {
    return wrapped(text, "heading");
  }

  /// Words and links in one paragraph.
  public static TextFlow paragraph(Node... parts) {
    TextFlow flow = new TextFlow();
    for (Node part : parts) {
      if (!flow.getChildren().isEmpty()) {
        flow.getChildren().add(words(" "));
      }
      flow.getChildren().add(part);
    }
    flow.getStyleClass().add("cited");
    flow.setMinWidth(0);
    return flow;
  }

  /// Words of a paragraph.
  public static Text words(String text, String... styles) {
    Text words = new Text(text);
    words.getStyleClass().add("cited-text");
    words.getStyleClass().addAll(styles);
    return words;
  }
}
