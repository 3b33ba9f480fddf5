package disha.window.look;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys of a keyboard without Latin letters. On Linux JavaFX asks only the first layout of the
/// keyboard which key a letter is; of an Indian one it gets no answer, and neither shortcuts nor
/// underlined letters work. The event tells the letter, not the key's place, which differs from
/// layout to layout (InScript, Bolnagri): only digits can be understood.
public final class OtherLetters {
  private OtherLetters() {}

  /// Understands digits of all scripts with Ctrl; what else cannot be understood is told.
  public static void listen(Scene scene, Runnable tell) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          boolean one = e.isShortcutDown() != e.isAltDown();
          if (e.getCode() != KeyCode.UNDEFINED || !one || e.getText().isEmpty()) {
            return;
          }
          int typed = e.getText().codePointAt(0);
          int digit = Character.digit(typed, 10);
          if (digit >= 0) {
            e.consume();
            Event.fireEvent(e.getTarget(), of(e, digit));
          } else if (isOther(typed)) {
            e.consume();
            tell.run();
          }
        });
  }

  private static boolean isOther(int typed) {
    return Character.UnicodeScript.of(typed) != Character.UnicodeScript.LATIN
        && Character.UnicodeScript.of(typed) != Character.UnicodeScript.COMMON;
  }

  private static KeyEvent of(KeyEvent e, int digit) {
    String text = Integer.toString(digit);
    return new KeyEvent(
        e.getEventType(),
        e.getCharacter(),
        text,
        KeyCode.valueOf("DIGIT" + text),
        e.isShiftDown(),
        e.isControlDown(),
        e.isAltDown(),
        e.isMetaDown());
  }
}
