package disha.window.parts;

import javafx.scene.Node;

/// Shows and hides parts of the window.
public final class Visibility {
  private Visibility() {}

  /// Shows a node when something holds; otherwise it is not seen and takes no room.
  public static void show(Node node, boolean when) {
    node.setVisible(when);
    node.setManaged(when);
  }
}
