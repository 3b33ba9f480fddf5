package disha.window.look;

import static org.assertj.core.api.Assertions.assertThat;

import disha.profile.Topic;
import disha.window.screens.Fx;
import disha.window.screens.WindowExtension;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What JavaFX on Linux tells of a keyboard whose first layout has no Latin letters: the letter,
/// and no key.
@ExtendWith(WindowExtension.class)
class OtherLettersTest {
  private final List<KeyEvent> seen = new ArrayList<>();
  private final Region field = new Region();
  private int told;

  @BeforeEach
  void listen() {
    Fx.run(() -> {
      Scene scene = new Scene(field);
      OtherLetters.listen(scene, () -> told++);
      field.addEventFilter(KeyEvent.KEY_PRESSED, seen::add);
    });
  }

  private void press(String text, KeyCode code, boolean control, boolean alt) {
    Fx.run(() ->
        Event.fireEvent(
            field, new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, control, alt, false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"े", "स", "ক", "த", "ਸ", "س", "я"})
  void thatAShortcutIsNotUnderstoodIsTold(String letter) {
    press(letter, KeyCode.UNDEFINED, true, false);
    press(letter, KeyCode.UNDEFINED, false, true);
    assertThat(told).isEqualTo(2);
    assertThat(seen).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"१, EDUCATION", "2, EXPERIENCE", "૩, SHIFTS", "௪, SKILLS"})
  void digitsOfAllScriptsLeadToTheSections(String digit, Topic topic) {
    press(digit, KeyCode.UNDEFINED, true, false);
    assertThat(seen)
        .singleElement()
        .satisfies(e ->
            assertThat(WindowKeys.SECTIONS.entrySet().stream().filter(s -> s.getValue().match(e)))
                .singleElement()
                .satisfies(s -> assertThat(s.getKey()).isEqualTo(topic)));
    assertThat(told).isZero();
  }

  @Test
  void whatIsTypedIsLeftAlone() {
    press("े", KeyCode.UNDEFINED, false, false);
    press("€", KeyCode.UNDEFINED, true, true);
    press("", KeyCode.UNDEFINED, true, false);
    press("\u0013", KeyCode.S, true, false);
    assertThat(seen).hasSize(4);
    assertThat(told).isZero();
  }
}
