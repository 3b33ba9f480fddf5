package disha.text;

import disha.basics.Digits;
import java.math.BigDecimal;
import java.util.Optional;

/// Amounts and numbers as people in India write them.
public final class Amounts {
  /// The digits that amounts are written in, which the program settles with its language, as Java
  /// does; empty for 0 to 9.
  private static volatile Optional<Digits> digits = Optional.empty();

  private Amounts() {}

  /// Says which digits amounts are written in from now on.
  static void settle(Optional<Digits> now) {
    digits = now;
  }

  /// The digits that amounts are written in.
  static Optional<Digits> settled() {
    return digits;
  }

  /// Rupees with Indian grouping, such as ₹4,00,000.
  public static String rupees(long amount) {
    return (amount < 0 ? "−₹" : "₹") + grouped(Math.abs(amount));
  }

  /// Rupees and what there is of paise, such as ₹9,000.5; 0 or more.
  public static String rupees(BigDecimal amount) {
    BigDecimal[] parts = amount.stripTrailingZeros().divideAndRemainder(BigDecimal.ONE);
    String paise = parts[1].signum() == 0 ? "" : parts[1].toPlainString().substring(1);
    return rupees(parts[0].longValueExact()) + digits.map(d -> d.in(paise)).orElse(paise);
  }

  /// Rupees with their sign, such as +₹1,200; for changes.
  public static String change(long amount) {
    return amount >= 0 ? "+" + rupees(amount) : rupees(amount);
  }

  /// A number with Indian grouping: the last three digits, then pairs. Java's own formats group by
  /// one size only.
  public static String grouped(long number) {
    String plain = Long.toString(Math.abs(number));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      int left = plain.length() - i;
      if (i > 0 && (left == 3 || (left > 3 && left % 2 == 1))) {
        out.append(',');
      }
      out.append(plain.charAt(i));
    }
    String written = digits.map(d -> d.in(out.toString())).orElseGet(out::toString);
    return (number < 0 ? "−" : "") + written;
  }
}
