package disha.window.look;

import static org.assertj.core.api.Assertions.assertThat;

import disha.window.screens.Fx;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/// Keys in a field with Hindi take and pass whole letters and whole words. A bar is the caret.
class ClusterKeysTest {
  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "BACK_SPACE, दिशा|, दि|",
    "BACK_SPACE, क्षत्रि|य, क्ष|य",
    "BACK_SPACE, फ़|ाइल, |ाइल",
    "BACK_SPACE, |काम, |काम",
    "CTRL DELETE, |दिशा शर्मा, | शर्मा",
    "CTRL DELETE, दिशा| शर्मा, दिशा|",
    "CTRL RIGHT, |दिशा शर्मा, दिशा| शर्मा",
    "CTRL RIGHT, दिशा| शर्मा।, दिशा शर्मा|।",
    "CTRL RIGHT, दिशा शर्मा|, दिशा शर्मा|"
  })
  void aKeyDoesWhatItDoesInAnyLanguage(String key, String before, String after) {
    String got =
        Fx.get(() -> {
          TextField field = new TextField(before.replace("|", ""));
          Scene scene = new Scene(field);
          ClusterKeys.listen(scene);
          field.selectRange(before.indexOf('|'), before.indexOf('|'));
          String[] parts = key.split(" ", -1);
          KeyCode code = KeyCode.valueOf(parts[parts.length - 1]);
          boolean ctrl = parts.length > 1;
          field.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false));
          StringBuilder text = new StringBuilder(field.getText());
          return text.insert(field.getCaretPosition(), '|').toString();
        });
    assertThat(got).isEqualTo(after);
  }
}
