package disha.window.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// A node that a person can see, or can scroll to.
///
/// @param at where it is in its scene
/// @param reach the part of the scene that can be seen there, after scrolling
/// @param shown the part of the scene that is seen there now
public record Seen(Node node, Bounds at, Bounds reach, Bounds shown) {
  private static final double FAR = 1e6;

  /// Everything that can be seen in a scene.
  public static List<Seen> in(Scene scene) {
    List<Seen> out = new ArrayList<>();
    Bounds whole = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    collect(scene.getRoot(), whole, whole, out);
    return out;
  }

  private static void collect(Node node, Bounds reach, Bounds shown, List<Seen> out) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    Bounds at = node.localToScene(node.getLayoutBounds());
    out.add(new Seen(node, at, reach, shown));
    if (!(node instanceof Parent parent) || node instanceof TextInputControl) {
      return;
    }
    Bounds inner = reach;
    Bounds now = shown;
    if (node.getClip() != null) {
      Bounds clip = node.localToScene(node.getClip().getBoundsInParent());
      inner = common(reach, clip);
      now = common(shown, clip);
    }
    if (node.getStyleClass().contains("viewport") && node.getParent() instanceof ScrollPane pane) {
      inner = scrolled(pane, node.localToScene(node.getLayoutBounds()));
    } else if (node.getStyleClass().contains("clipped-container")) {
      inner = new BoundingBox(inner.getMinX(), -FAR, inner.getWidth(), 2 * FAR);
    }
    for (Node child : parent.getChildrenUnmodifiable()) {
      // The list of a box is seen in a window of its own.
      if (!(node instanceof ComboBoxBase && child instanceof ListView)) {
        collect(child, inner, now, out);
      }
    }
  }

  // A scroll pane brings all of its content into sight, along each axis that it scrolls.
  private static Bounds scrolled(ScrollPane pane, Bounds view) {
    Node content = pane.getContent();
    Bounds all = content == null ? view : content.localToScene(content.getLayoutBounds());
    boolean across = pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
    boolean down = pane.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
    return new BoundingBox(
        across ? Math.min(view.getMinX(), all.getMinX()) : view.getMinX(),
        down ? Math.min(view.getMinY(), all.getMinY()) : view.getMinY(),
        across ? Math.max(view.getWidth(), all.getWidth()) : view.getWidth(),
        down ? Math.max(view.getHeight(), all.getHeight()) : view.getHeight());
  }

  private static Bounds common(Bounds a, Bounds b) {
    double x = Math.max(a.getMinX(), b.getMinX());
    double y = Math.max(a.getMinY(), b.getMinY());
    double wide = Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x);
    double high = Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y);
    return new BoundingBox(x, y, wide, high);
  }

  /// The part that is seen now; empty bounds if it is scrolled away.
  Bounds seenNow() {
    return common(at, shown);
  }

  boolean isWords() {
    return node instanceof Text text && !(node instanceof FontIcon) && !text.getText().isBlank();
  }

  /// The nearest node around this one, or itself, that is so.
  Optional<Node> around(Predicate<Node> wanted) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (wanted.test(n)) {
        return Optional.of(n);
      }
    }
    return Optional.empty();
  }
}
