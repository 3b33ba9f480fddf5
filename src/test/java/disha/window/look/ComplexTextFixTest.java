package disha.window.look;

import static org.assertj.core.api.Assertions.assertThat;

import disha.window.screens.Fx;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// Words in whatever letters can be broken into lines, each letter in one of them.
class ComplexTextFixTest {
  /// What the window has for a line, in pixels; a few letters at least.
  private static final int NARROWEST = 40;

  private static final int WIDEST = 240;

  /// A space at the end of a line, and what a letter may be wider there than within.
  private static final int SLACK = 30;

  @BeforeAll
  static void mend() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Fx.run(ComplexTextFix::mend);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Arabic, Urdu, Hebrew, and some of the newest letters from right to left
        "محمد علي محمد علي",
        "محمدعليمحمدعليمحمدعلي",
        "زینب کہتی ہے",
        "שלום עולם   ",
        "\ud83a\udd22\ud83a\udd23\ud83a\udd24 \ud83a\udd25\ud83a\udd26 \ud83a\udd27",
        // beside letters from left to right, digits, pictures, tabs and ends of lines
        "Plan زینب 12 345 ہے 67 and after",
        "Opens שלום עולם in the new plan",
        "\ud83d\ude00 محمد \ud83d\ude00 علي \ud83d\ude00",
        "مح\tمد\nعلي محمد",
        // turned round by characters that cannot be seen
        "\u202eabc def ghi jkl",
        "\u2067abc def\u2069 \u202babc\u202c \u200fabc",
        // Hindi, Malayalam, Tamil, Thai: from left to right, but shaped
        "हिन्दी में एक वाक्य है और एक",
        "Scenario हिन्दी में एक वाक्य opens more",
        "നന്\u200cദ് क्\u200dष தமிழ் தமிழ்",
        "ไทยไทย ไทย"
      })
  void linesBreakInside(String words) {
    for (int width = NARROWEST; width < WIDEST; width += 3) {
      int wide = width;
      Fx.run(() -> breakInside(words, wide));
    }
  }

  private static void breakInside(String words, int width) {
    Text text = new Text(words);
    text.setFont(Font.font(15));
    text.setWrappingWidth(width);
    int end = 0;
    for (var line : text.getLayoutInfo().getTextLines(false)) {
      Rectangle2D at = line.bounds();
      assertThat(at.getWidth()).as("%s within %d", words, width).isLessThan(width + SLACK);
      assertThat(line.start()).isEqualTo(end);
      end = line.end();
    }
    assertThat(end).isEqualTo(words.length());
    TextFlow flow = new TextFlow(new Text("Of "), new Text(words), new Text(" and others"));
    flow.resize(width, flow.prefHeight(width));
    flow.layout();
  }
}
