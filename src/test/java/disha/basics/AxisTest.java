package disha.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
  @CsvSource({
    "0, 0, 4, 0, 1, 1",
    "0, 4, 4, 0, 1, 4",
    "0, 5, 4, 0, 2, 6",
    "0, 21000, 4, 0, 10000, 30000",
    "0, 21000, 6, 0, 5000, 25000",
    "7200, 9100, 6, 7000, 500, 9500"
  })
  @ParameterizedTest
  void aStepIsRoundAndTheSmallestThereIsRoomFor(
      long least, long greatest, int mostSteps, long start, long step, long end) {
    assertThat(Axis.between(least, greatest, mostSteps)).isEqualTo(new Axis(start, step, end));
  }

  @Test
  void marksAndPlacesGoFromEndToEnd() {
    Axis axis = Axis.upTo(35, 4);
    assertThat(axis.marks()).containsExactly(0L, 10L, 20L, 30L, 40L);
    assertThat(axis.place(0)).isZero();
    assertThat(axis.place(10)).isEqualTo(0.25);
    assertThat(axis.place(40)).isEqualTo(1);
  }
}
