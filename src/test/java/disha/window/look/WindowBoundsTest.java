package disha.window.look;

import static org.assertj.core.api.Assertions.assertThat;

import disha.userdata.Settings.WindowPlace;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowBoundsTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
  private static final Rectangle2D DESK = new Rectangle2D(1366, 0, 1920, 1080);

  private static Rectangle2D visible(double x, double y, double width, double height) {
    return WindowBounds.visible(
        new WindowPlace(x, y, width, height, false), List.of(LAPTOP, DESK), LAPTOP);
  }

  @Test
  void aWindowThatFitsIsWhereItWas() {
    assertThat(visible(1500, 50, 1200, 800)).isEqualTo(new Rectangle2D(1500, 50, 1200, 800));
  }

  @Test
  void aWindowOnAScreenThatIsGoneComesBackToTheFirst() {
    Rectangle2D now =
        WindowBounds.visible(new WindowPlace(1500, 50, 1200, 700, false), List.of(LAPTOP), LAPTOP);
    assertThat(LAPTOP.contains(now)).isTrue();
    assertThat(now.getWidth()).isEqualTo(1200);
  }

  @Test
  void aWindowPartlyOutsideIsMovedAndShrunkOntoItsScreen() {
    assertThat(visible(1300, -30, 2500, 2000)).isEqualTo(DESK);
    assertThat(visible(-600, 300, 1100, 700)).isEqualTo(new Rectangle2D(0, 28, 1100, 700));
  }

  @Test
  void nonsenseInTheSettingsStillGivesAUsableWindow() {
    assertThat(LAPTOP.contains(visible(1e9, -1e9, 0, -5))).isTrue();
    assertThat(visible(1e9, -1e9, 0, -5).getWidth()).isGreaterThan(1000);
  }
}
