package disha.window.look;

import java.text.BreakIterator;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys in a field with letters of India. JavaFX ends a word at the first vowel sign, which it
/// takes for no letter, so that Ctrl and Right stops in the midst of it and Ctrl and Delete leaves
/// half of it; and its Backspace takes a sign away and leaves the letter that it belongs to.
public final class ClusterKeys {
  private ClusterKeys() {}

  /// Mends these keys in all fields of a scene; where nothing is combined JavaFX does it.
  public static void listen(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getTarget() instanceof TextInputControl field
              && !e.isAltDown()
              && !e.isMetaDown()
              && isCombined(field.getText())) {
            press(field, e);
          }
        });
  }

  private static void press(TextInputControl field, KeyEvent e) {
    int caret = field.getCaretPosition();
    boolean selected = field.getSelection().getLength() > 0;
    switch (e.getCode()) {
      case KeyCode.BACK_SPACE -> {
        if (!e.isControlDown() && !selected && caret > 0 && field.isEditable()) {
          field.deleteText(before(field.getText(), caret), caret);
          e.consume();
        }
      }
      case KeyCode.DELETE -> {
        if (e.isControlDown() && !e.isShiftDown() && !selected && field.isEditable()) {
          field.deleteText(caret, wordEnd(field.getText(), caret));
          e.consume();
        }
      }
      case KeyCode.RIGHT -> {
        if (e.isControlDown()) {
          int to = wordEnd(field.getText(), caret);
          field.selectRange(e.isShiftDown() ? field.getAnchor() : to, to);
          e.consume();
        }
      }
      default -> {}
    }
  }

  private static boolean isCombined(String text) {
    return text != null && text.codePoints().anyMatch(ClusterKeys::isMark);
  }

  /// Where the cluster before a place begins: a letter with all signs on it.
  static int before(String text, int place) {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    return Math.max(0, clusters.preceding(place));
  }

  /// Where the word at a place, or the next one, ends.
  static int wordEnd(String text, int place) {
    int at = place;
    while (at < text.length() && !isOfWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    while (at < text.length() && isOfWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) || isMark(c) || c == 0x200C || c == 0x200D;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
