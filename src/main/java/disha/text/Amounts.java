package disha.text;

import java.math.BigDecimal;

/// Amounts and numbers as people in India write them.
public final class Amounts {
  private Amounts() {}

  /// Rupees with Indian grouping, such as ₹4,00,000.
  public static String rupees(long amount) {
    return (amount < 0 ? "−₹" : "₹") + grouped(Math.abs(amount));
  }

  /// Rupees and what there is of paise, such as ₹9,000.5; 0 or more.
  public static String rupees(BigDecimal amount) {
    BigDecimal[] parts = amount.stripTrailingZeros().divideAndRemainder(BigDecimal.ONE);
    String paise = parts[1].signum() == 0 ? "" : parts[1].toPlainString().substring(1);
    return rupees(parts[0].longValueExact()) + paise;
  }

  /// Rupees with their sign, such as +₹1,200; for changes.
  public static String change(long amount) {
    return amount >= 0 ? "+" + rupees(amount) : rupees(amount);
  }

  /// A number with Indian grouping: the last three digits, then pairs. Java's own formats group by
  /// one size only.
  public static String grouped(long number) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      int left = digits.length() - i;
      if (i > 0 && (left == 3 || (left > 3 && left % 2 == 1))) {
        out.append(',');
      }
      out.append(digits.charAt(i));
    }
    return (number < 0 ? "−" : "") + out;
  }
}
