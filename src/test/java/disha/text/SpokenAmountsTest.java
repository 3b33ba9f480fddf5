package disha.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Amounts are rounded as people say them.
class SpokenAmountsTest {
  private static final Messages MESSAGES = Messages.english();

  @ParameterizedTest(name = "{0} a month is said as {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "0; ₹0",
        "49; ₹0",
        "51; ₹100",
        "11742; ₹11,700",
        "23949; ₹23,900",
        "23951; ₹24,000",
        "49949; ₹49,900",
        "50000; ₹50,000",
        "50249; ₹50,000",
        "50251; ₹50,500",
        "105657; ₹1,05,500",
        "-11742; −₹11,700"
      })
  void amountsAMonth(long rupees, String said) {
    assertThat(SpokenAmounts.month(rupees)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0} a year is said as {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "84000; ₹84,000", "94999; ₹95,000", "99999; ₹1 lakh", "100000; ₹1 lakh",
        "286800; ₹2.9 lakh", "1000000; ₹10 lakh", "2000000; ₹20 lakh", "9994999; ₹99.9 lakh",
        "9999999; ₹1 crore", "12000000; ₹1.2 crore"
      })
  void amountsAYear(long rupees, String said) {
    assertThat(SpokenAmounts.year(MESSAGES, rupees)).isEqualTo(said);
  }
}
