package disha.window.parts;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Several lines that are pressed as one: by the mouse, by Enter or Space, by a screen reader. A
/// button would not ask its lines how high they are once they are wrapped.
public class Pressable extends Column {
  private final Runnable press;

  // What is asked here asks nothing of those who extend this.
  @SuppressWarnings("this-escape")
  public Pressable(Runnable press, Node... lines) {
    super(lines);
    this.press = press;
    setAccessibleRole(AccessibleRole.BUTTON);
    setFocusTraversable(true);
    getStyleClass().add("pressable");
    setOnMouseClicked(this::click);
    setOnKeyPressed(this::key);
  }

  /// Presses it.
  public void fire() {
    press.run();
  }

  private void click(MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
      requestFocus();
      fire();
      e.consume();
    }
  }

  private void key(KeyEvent e) {
    boolean plain = !e.isAltDown() && !e.isControlDown() && !e.isMetaDown() && !e.isShiftDown();
    if (plain && (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE)) {
      fire();
      e.consume();
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      fire();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
