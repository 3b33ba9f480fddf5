package disha.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Amounts stand in Indian grouping.
class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|₹0",
        "7|₹7",
        "999|₹999",
        "1000|₹1,000",
        "99999|₹99,999",
        "100000|₹1,00,000",
        "400000|₹4,00,000",
        "2000000|₹20,00,000",
        "123456789|₹12,34,56,789",
        "-1500|−₹1,500"
      })
  void rupees(long amount, String shown) {
    assertThat(Amounts.rupees(amount)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"9000|₹9,000", "9000.00|₹9,000", "9000.50|₹9,000.5", "123456.05|₹1,23,456.05"})
  void paiseStandWhereThereAreAny(BigDecimal amount, String shown) {
    assertThat(Amounts.rupees(amount)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|+₹0", "250|+₹250", "-250|−₹250"})
  void changes(long amount, String shown) {
    assertThat(Amounts.change(amount)).isEqualTo(shown);
  }
}
