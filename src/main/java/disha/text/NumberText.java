package disha.text;

import disha.text.Parsed.Flaw;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as people type them: in digits of any script, perhaps grouped by commas or spaces, as in
/// India or as in the West.
public final class NumberText {
  private static final Pattern SIGNED =
      Pattern.compile("(?<before>[^-\\d.]*)-? ?(?<number>(?:\\.?\\d[\\d., ]*)?)(?<after>.*)");

  private static final String BY_COMMAS = groups(",");
  private static final String BY_SPACES = groups(" ");
  private static final Pattern NUMBER =
      Pattern.compile("(?<whole>\\d*|" + BY_COMMAS + "|" + BY_SPACES + ")(?:\\.(?<part>\\d*))?");

  /// Longer ones are slips of the hand; what is impossible among the rest, the profile's check
  /// tells.
  private static final int DIGITS = 12;

  private static final int PLACES = 4;

  private NumberText() {}

  // The last group has three digits, those before it all two or all three.
  private static String groups(String by) {
    return String.format(
        Locale.ROOT, "[1-9]\\d{0,2}(?:%1$s\\d{3})+|[1-9]\\d?(?:%1$s\\d{2})*%1$s\\d{3}", by);
  }

  /// The number that a text stands for; empty if it stands for none.
  public static Optional<BigDecimal> parse(String text) {
    return read(text).good();
  }

  /// The number that a text stands for, or what is wrong with it.
  public static Parsed<BigDecimal> read(String text) {
    return signed(TypedText.plain(text), text);
  }

  /// The number of hundredths that a text stands for; empty if it stands for none.
  public static Optional<BigDecimal> parsePercent(String text) {
    return readPercent(text).good();
  }

  /// The number of hundredths that a text stands for, or what is wrong with it; a sign behind it
  /// says no more than that.
  public static Parsed<BigDecimal> readPercent(String text) {
    return signed(TypedText.plain(text).replaceFirst(" ?%$", ""), text);
  }

  private static Parsed<BigDecimal> signed(String plain, String typed) {
    Matcher m = SIGNED.matcher(plain);
    if (!m.matches() || m.group("number").isEmpty()) {
      return new Parsed.Refused<>(Flaw.NOTHING, typed.strip());
    }
    for (String other : new String[] {m.group("before"), m.group("after")}) {
      if (!other.isEmpty()) {
        return new Parsed.Refused<>(Flaw.WORDS, other.strip());
      }
    }
    String digits = m.group("number").strip();
    boolean negative = plain.startsWith("-");
    return digits(digits)
        .filter(n -> n.stripTrailingZeros().scale() <= PLACES)
        .<Parsed<BigDecimal>>map(n -> new Parsed.Understood<>(negative ? n.negate() : n))
        .orElseGet(() -> new Parsed.Refused<>(flaw(digits), digits));
  }

  /// The number that digits, their groups and a point stand for; empty if they stand for none.
  static Optional<BigDecimal> digits(String plain) {
    Matcher m = NUMBER.matcher(plain);
    if (!m.matches()) {
      return Optional.empty();
    }
    String whole = m.group("whole").replaceAll("[, ]", "");
    String part = m.group("part") == null ? "" : m.group("part");
    return whole.length() > DIGITS || part.length() > DIGITS || (whole + part).isEmpty()
        ? Optional.empty()
        : Optional.of(new BigDecimal(part.isEmpty() ? whole : whole + "." + part));
  }

  /// What is wrong with digits that stand for no number.
  static Flaw flaw(String plain) {
    boolean grouped = plain.matches(".*[, ].*|.*\\..*\\..*");
    return grouped ? Flaw.GROUPS : Flaw.NOTHING;
  }

  /// A number as a field first shows it.
  public static String format(BigDecimal number) {
    return number.toPlainString();
  }
}
