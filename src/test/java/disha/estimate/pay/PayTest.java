package disha.estimate.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disha.profile.Offer;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Money is exact to the paisa and rounded once, when it is shown.
class PayTest {
  @ParameterizedTest
  @CsvSource({
    "11000, MONTH, 13200000", "132000, YEAR, 13200000",
    "0.01, MONTH, 12", "0.01, YEAR, 1",
    "100.005, YEAR, 10000", "100.015, YEAR, 10002",
  })
  void anOfferIsTakenToThePaisa(BigDecimal amount, Offer.Period period, long paiseAYear) {
    assertThat(Pay.of(new Offer("any", amount, period))).isEqualTo(new Pay(paiseAYear));
  }

  @ParameterizedTest
  @CsvSource({
    "1200, 1, 12",
    "1800, 2, 18",
    "600, 0, 6",
    "3000, 2, 30",
    "1250, 1, 12",
    "1350, 1, 14",
    "-1200, -1, -12",
  })
  void halvesAreRoundedToEvenWhenShown(long paiseAYear, long month, long year) {
    Pay pay = new Pay(paiseAYear);
    assertThat(pay.rupeesAMonth()).isEqualTo(month);
    assertThat(pay.rupeesAYear()).isEqualTo(year);
  }

  @Test
  void amountsAddUpAndCompare() {
    Pay month = Pay.ofMonth(10);
    Pay year = Pay.ofYear(121);
    assertThat(month).isEqualTo(Pay.ofYear(120)).isLessThan(year);
    assertThat(month.plus(year)).isEqualTo(Pay.ofYear(241));
    assertThat(year.minus(month)).isEqualTo(Pay.ofYear(1));
    assertThat(month.max(year)).isEqualTo(year);
    assertThat(year.max(month)).isEqualTo(year);
    assertThat(Pay.ZERO.plus(month)).isEqualTo(month);
  }

  @Test
  void anAmountTooLargeToCountIsRefused() {
    assertThatThrownBy(() -> Pay.ofMonth(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Pay(Long.MAX_VALUE).plus(new Pay(1)))
        .isInstanceOf(ArithmeticException.class);
  }
}
