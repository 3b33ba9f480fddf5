package disha.window;

import disha.window.state.ProfileEditor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Undo and redo by key, also while a text field has the focus: its own would know only its own
/// letters.
final class WindowKeys {
  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
  private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");

  private WindowKeys() {}

  static void listen(Scene scene, ProfileEditor editor) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (UNDO.match(e)) {
            editor.undo();
            e.consume();
          } else if (REDO.match(e) || REDO_TOO.match(e)) {
            editor.redo();
            e.consume();
          }
        });
  }
}
