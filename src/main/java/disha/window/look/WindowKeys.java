package disha.window.look;

import disha.profile.Topic;
import disha.window.state.FormOrder;
import disha.window.state.ProfileEditor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Undo and redo by key, also while a text field has the focus: its own would know only its own
/// letters. And the size of the letters.
public final class WindowKeys {
  /// Takes the last edit back.
  public static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

  /// Does again what was taken back.
  public static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");

  private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");

  // Where the plus sign is on a keyboard, and whether it needs Shift, differs from land to land.
  private static final Set<KeyCode> LARGER = Set.of(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
  private static final Set<KeyCode> SMALLER = Set.of(KeyCode.MINUS, KeyCode.SUBTRACT);

  /// The keys that lead to the sections of the form, by their order there; 0 is the tenth.
  public static final Map<Topic, KeyCombination> SECTIONS = sections();

  private WindowKeys() {}

  private static Map<Topic, KeyCombination> sections() {
    Map<Topic, KeyCombination> out = new LinkedHashMap<>();
    for (Topic topic : FormOrder.ALL) {
      out.put(topic, KeyCombination.valueOf("Shortcut+" + (out.size() + 1) % 10));
    }
    return Collections.unmodifiableMap(out);
  }

  /// Larger and smaller letters by key.
  public static void listen(Scene scene, WindowSettings settings) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.isShortcutDown() && LARGER.contains(e.getCode())) {
            settings.stepTextSize(1);
            e.consume();
          } else if (e.isShortcutDown() && SMALLER.contains(e.getCode())) {
            settings.stepTextSize(-1);
            e.consume();
          }
        });
  }

  /// Undo and redo by key.
  public static void listen(Scene scene, ProfileEditor editor) {
    listen(scene, editor, () -> true);
  }

  /// Undo and redo by key.
  ///
  /// @param seen whether the profile is seen; one that is not is not changed
  public static void listen(Scene scene, ProfileEditor editor, BooleanSupplier seen) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (!seen.getAsBoolean()) {
            return;
          }
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
