package disha.window.parts;

import static org.assertj.core.api.Assertions.assertThat;

import disha.userdata.Settings.TextSize;
import org.junit.jupiter.api.Test;

class TextScaleTest {
  @Test
  void lettersAndTheirPlacesGrowButLinesAndGapsStay() {
    String css =
        ".a { -fx-font-size: 14px; -fx-padding: 3 16 3 8; -fx-min-width: 30px;"
            + " -fx-min-height: 1px; -fx-spacing: 4px; -fx-icon-size: 13px; }";
    assertThat(TextScale.scaled(css, TextSize.LARGEST))
        .isEqualTo(
            ".a { -fx-font-size: 21.00px; -fx-padding: 3 16 3 8; -fx-min-width: 45.00px;"
                + " -fx-min-height: 1px; -fx-spacing: 4px; -fx-icon-size: 19.50px; }");
  }

  @Test
  void theUsualSizeIsTheSheetItself() {
    assertThat(TextScale.sheet("/window/window.css", TextSize.NORMAL)).endsWith("window.css");
    assertThat(TextScale.sheet("/window/window.css", TextSize.LARGE)).startsWith("data:text/css");
  }
}
