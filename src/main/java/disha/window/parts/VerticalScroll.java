package disha.window.parts;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// Scrolls what it holds up and down; from side to side that has to fit.
public class VerticalScroll extends ScrollPane {
  // No skin is there yet, and what makes one asks nothing of those who extend this.
  @SuppressWarnings("this-escape")
  public VerticalScroll() {
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    skinProperty().subscribe(this::paintOnce);
  }

  @SuppressWarnings("this-escape")
  public VerticalScroll(Node content) {
    this();
    setContent(content);
  }

  // JavaFX paints what is in sight into a picture first, all of it whenever a part changes.
  private void paintOnce(Skin<?> skin) {
    if (skin != null) {
      lookupAll(".viewport").stream()
          .filter(v -> equals(v.getParent()))
          .forEach(v -> v.setCache(false));
    }
  }

  /// Scrolls until a part of what it holds stands at the top, as far as there is enough below it.
  public final void toTop(Node part) {
    Node content = getContent();
    double above = content.sceneToLocal(part.localToScene(part.getLayoutBounds())).getMinY();
    double most = content.getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    setVvalue(most <= 0 ? 0 : Math.min(1, above / most));
  }

  /// Not for a click beside everything that can have the focus: what has it would lose its place in
  /// the order.
  @Override
  public void requestFocus() {
    if (isFocusTraversable()) {
      super.requestFocus();
    }
  }
}
