package disha.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as people type them: in digits, perhaps with a rupee sign and grouped by commas.
public final class NumberText {
  /// Longer ones are slips of the hand; what is impossible among the rest, the profile's check
  /// tells.
  private static final Pattern NUMBER =
      Pattern.compile("₹?\\s*(-?(?:\\d{1,12}|\\d{1,3}(?:,\\d{2,3}){1,4})(?:\\.\\d{0,4})?)");

  private NumberText() {}

  /// The number that a text stands for; empty if it stands for none.
  public static Optional<BigDecimal> parse(String text) {
    Matcher m = NUMBER.matcher(text.strip());
    return m.matches()
        ? Optional.of(new BigDecimal(m.group(1).replace(",", "")))
        : Optional.empty();
  }

  /// A number as a field first shows it.
  public static String format(BigDecimal number) {
    return number.toPlainString();
  }
}
