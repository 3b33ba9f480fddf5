package disha.window.parts;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;

/// Small windows that point at what they explain; Escape or a click elsewhere closes them.
public final class Popups {
  private static final double LONG_HEIGHT = 340;
  private static final int FEW_CARDS = 3;

  private Popups() {}

  /// Opens one beside a node, as high as what it holds.
  public static void show(Node anchor, Column content) {
    content.getStyleClass().add("popup-content");
    open(anchor, content);
  }

  /// Opens one with cards beside a node, that scrolls if there are many.
  public static void showCards(Node anchor, Column cards) {
    if (cards.getChildren().size() > FEW_CARDS) {
      showLong(anchor, cards);
    } else {
      show(anchor, cards);
    }
  }

  /// Opens one beside a node that scrolls through what it holds.
  public static void showLong(Node anchor, Column content) {
    content.getStyleClass().add("popup-content");
    VerticalScroll scroll = new VerticalScroll(content);
    scroll.setPrefViewportHeight(LONG_HEIGHT);
    open(anchor, scroll);
  }

  private static void open(Node anchor, Node content) {
    Popover popover = new Popover(content);
    popover.setDetachable(false);
    popover.setHeaderAlwaysVisible(false);
    popover.setAnimated(false);
    popover.setAutoHide(true);
    popover.setHideOnEscape(true);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.show(anchor);
  }
}
