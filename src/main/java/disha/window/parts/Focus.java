package disha.window.parts;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/// Sends the focus somewhere so that it is seen there. JavaFX draws it only where it came by a step
/// of the keyboard.
public final class Focus {
  private Focus() {}

  /// Goes to a node that can be reached by Tab: to the one after it and a step back.
  public static void to(Node node) {
    node.requestFocus();
    if (node.requestFocusTraversal(TraversalDirection.NEXT)) {
      node.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
    }
    if (!node.isFocused()) {
      node.requestFocus();
    }
  }
}
