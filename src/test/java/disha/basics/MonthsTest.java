package disha.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {
  @CsvSource({
    "0, 0, 0, 0",
    "2, 24, 24, 24",
    "2.5, 30, 30, 30",
    "0.3, 4, 3, 4",
    "0.2, 2, 2, 3",
    "0.125, 2, 1, 2",
    "0.375, 4, 4, 5",
    "0.0834, 1, 1, 2"
  })
  @ParameterizedTest
  void yearsAreRoundedAsSuitsWhatTheyAre(
      BigDecimal years, int nearest, int completed, int atLeast) {
    assertThat(Months.nearest(years)).isEqualTo(nearest);
    assertThat(Months.completed(years)).isEqualTo(completed);
    assertThat(Months.atLeast(years)).isEqualTo(atLeast);
  }

  @Test
  void monthsAreToldInYears() {
    assertThat(Months.inYears(BigDecimal.valueOf(4), 1, RoundingMode.HALF_EVEN))
        .isEqualByComparingTo("0.3");
    assertThat(Months.inYears(BigDecimal.ONE, 4, RoundingMode.UP)).isEqualByComparingTo("0.0834");
  }
}
