package disha.window.parts;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;

/// Arrow keys that go along things of one kind.
public final class ArrowKeys {
  private ArrowKeys() {}

  /// Lets them go from one to the next within a node.
  ///
  /// @param things in their order; each can have the focus
  public static void along(Node within, Supplier<List<? extends Node>> things) {
    within.addEventHandler(KeyEvent.KEY_PRESSED, e -> step(e, things.get()));
  }

  private static void step(KeyEvent e, List<? extends Node> things) {
    int by =
        switch (e.getCode()) {
          case DOWN, RIGHT -> 1;
          case UP, LEFT -> -1;
          default -> 0;
        };
    if (by == 0 || e.isAltDown() || e.isShortcutDown()) {
      return;
    }
    for (int i = 0; i < things.size(); i++) {
      int next = i + by;
      if (things.get(i).isFocused() && next >= 0 && next < things.size()) {
        // The focus is drawn only where it came by a step of the keyboard.
        things
            .get(i)
            .requestFocusTraversal(by > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        if (!things.get(next).isFocused()) {
          things.get(next).requestFocus();
        }
        e.consume();
        return;
      }
    }
  }
}
