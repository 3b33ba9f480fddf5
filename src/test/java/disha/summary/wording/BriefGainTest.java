package disha.summary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import disha.estimate.pay.Pay;
import disha.estimate.ways.Way;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import org.junit.jupiter.api.Test;

/// A raise in few words leads from one amount to another.
class BriefGainTest {
  private static String raise(long from, long to) {
    return raise(from, to, "");
  }

  private static String raise(long from, long to, String work) {
    return BriefGain.spoken(
        new Way.Raise("any", Pay.ofMonth(from), Pay.ofMonth(to)),
        work,
        Messages.english(),
        p -> SpokenAmounts.month(p.rupeesAMonth()));
  }

  @Test
  void aRaiseIsToldByBothAmountsRounded() {
    assertThat(raise(24_012, 25_880)).isEqualTo("pay rises from ₹24,000 to ₹25,900");
  }

  @Test
  void amountsThatReadAlikeAreToldByWhatLiesBetween() {
    assertThat(raise(24_010, 24_040)).isEqualTo("pay rises by ₹30 a month");
    assertThat(raise(60_010, 60_200)).isEqualTo("pay rises by ₹190 a month");
  }

  @Test
  void workThatDoesNotStandFirstIsNamed() {
    assertThat(raise(24_012, 25_880, "Kite design"))
        .isEqualTo("pay in Kite design rises from ₹24,000 to ₹25,900");
    assertThat(raise(24_010, 24_040, "Kite design"))
        .isEqualTo("pay in Kite design rises by ₹30 a month");
  }

  @Test
  void whatIsNotEvenARupeeIsNotTold() {
    assertThat(raise(24_010, 24_010)).isEmpty();
  }
}
