package disha.window.detail;

import disha.summary.Sentence;
import disha.window.measured.BulletLine;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// The pieces that the panes of the details are made of.
public final class Blocks {
  private Blocks() {}

  /// A heading with sentences under it, each with an icon before it; nothing if there are none.
  public static List<Node> sentences(
      Sources sources, String heading, String icon, List<Sentence> sentences) {
    if (sentences.isEmpty()) {
      return List.of();
    }
    Column box = new Column(Texts.heading(heading));
    sentences.forEach(s -> box.getChildren().add(bullet(icon, sources.brief(s))));
    box.getStyleClass().add("block");
    return List.of(box);
  }

  /// A line with an icon before it.
  public static BulletLine bullet(String icon, Region content) {
    return line(Icons.of(icon), content);
  }

  /// A line with an icon before it and something beside it.
  public static HBox bullet(String icon, TextFlow words, Node beside) {
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(Icons.of(icon), words, beside);
    line.getStyleClass().add("bullet-line");
    return line;
  }

  /// A line with something small before it.
  static BulletLine line(Node before, Region content) {
    if (content instanceof TextFlow flow) {
      flow.setMinWidth(0);
    }
    return new BulletLine(before, content);
  }
}
