package disha.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Amounts of rupees rounded as people say them.
public final class SpokenAmounts {
  private static final long LARGE = 50_000;
  private static final long SMALL_STEP = 100;
  private static final long LARGE_STEP = 500;
  private static final long LAKH = 1_00_000;
  private static final long CRORE = 1_00_00_000;

  private SpokenAmounts() {}

  /// An amount a month, such as ₹23,900: to the nearest hundred below ₹50,000, and to five hundred
  /// above.
  public static String month(long rupees) {
    return Amounts.rupees(rounded(rupees));
  }

  /// The same as a number of rupees.
  public static long rounded(long rupees) {
    long step = Math.abs(rupees) < LARGE ? SMALL_STEP : LARGE_STEP;
    return BigDecimal.valueOf(rupees)
            .divide(BigDecimal.valueOf(step), 0, RoundingMode.HALF_EVEN)
            .longValueExact()
        * step;
  }

  /// An amount a year, such as ₹2.9 lakh or ₹1.2 crore; below a lakh as for a month.
  public static String year(Messages messages, long rupees) {
    BigDecimal amount = BigDecimal.valueOf(rupees);
    if (in(amount, LAKH).compareTo(BigDecimal.ONE) < 0) {
      return month(rupees);
    }
    // 99.96 lakh are 100 lakh once rounded, which nobody says.
    BigDecimal lakh = in(amount, LAKH);
    return lakh.compareTo(BigDecimal.valueOf(CRORE / LAKH)) < 0
        ? messages.text("amount.lakh", lakh.toPlainString())
        : messages.text("amount.crore", in(amount, CRORE).toPlainString());
  }

  private static BigDecimal in(BigDecimal amount, long unit) {
    BigDecimal out = amount.divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_EVEN);
    return out.stripTrailingZeros().scale() < 0 ? out.setScale(0) : out.stripTrailingZeros();
  }
}
