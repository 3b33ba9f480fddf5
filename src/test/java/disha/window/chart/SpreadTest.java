package disha.window.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void marksWithRoomStayWhereTheyAre() {
    assertThat(Spread.apart(List.of(10.0, 50.0), 20, 100)).containsExactly(10.0, 50.0);
  }

  @Test
  void marksOfOnePlaceStandAroundIt() {
    assertThat(Spread.apart(List.of(50.0, 50.0, 50.0), 20, 100)).containsExactly(30.0, 50.0, 70.0);
  }

  @Test
  void marksAtTheEndAreMovedBack() {
    assertThat(Spread.apart(List.of(85.0, 95.0, 100.0), 20, 100))
        .containsExactly(60.0, 80.0, 100.0);
  }
}
