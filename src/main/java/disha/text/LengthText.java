package disha.text;

import disha.basics.Months;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Lengths of time, kept in years, as people write them: "2.5", "2 years 6 months", "2y 6m", "30
/// months", in digits of any script. Which words stand for years and months, the language tells; a
/// word not yet typed to its end stands for the same.
public final class LengthText {
  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(Months.A_YEAR);
  private static final BigDecimal MONTHS_OF_HALF_A_YEAR = BigDecimal.valueOf(6);

  /// So many places after the point tell every month from the next.
  private static final int PLACES = 4;

  /// More of them stand for months, not for what a person typed.
  private static final int TYPED_PLACES = 2;

  private static final String NUMBER = "(-?(?:\\d{1,12}(?:\\.\\d{0,4})?|\\.\\d{1,4}))";
  private static final String WORD = "([\\p{L}\\p{M}]+)\\.?";
  private static final Pattern ONE = Pattern.compile(NUMBER + "(?: ?" + WORD + ")?");
  private static final Pattern TWO =
      Pattern.compile("(\\d{1,4}) ?" + WORD + " ?(\\d{1,4})(?: ?" + WORD + ")?");

  private static final Pattern GROUPED = Pattern.compile("\\d[\\d.]*,[\\d.,]*\\d");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

  /// Parts of a whole, and their decimals.
  private static final Map<String, String> PARTS = Map.of("½", ".5", "¼", ".25", "¾", ".75");

  private final Messages messages;

  public LengthText(Messages messages) {
    this.messages = messages;
  }

  /// The years that a text stands for; empty if it stands for none. Months that are no decimal are
  /// rounded up, so that as many whole months come back.
  public Optional<BigDecimal> parse(String text) {
    String plain = plain(text);
    Matcher one = ONE.matcher(plain);
    if (one.matches()) {
      BigDecimal number = new BigDecimal(one.group(1));
      return one.group(2) == null || isYears(one.group(2))
          ? Optional.of(number)
          : months(one.group(2), number);
    }
    Matcher two = TWO.matcher(plain);
    if (two.matches() && isYears(two.group(2))) {
      BigDecimal years = new BigDecimal(two.group(1));
      return months(two.group(4), new BigDecimal(two.group(3))).map(years::add);
    }
    return Optional.empty();
  }

  /// The same, or what is wrong with the text.
  public Parsed<BigDecimal> read(String text) {
    return parse(text)
        .<Parsed<BigDecimal>>map(Parsed.Understood::new)
        .orElseGet(() -> refused(text));
  }

  private Parsed<BigDecimal> refused(String text) {
    String plain = TypedText.plain(text);
    Matcher grouped = GROUPED.matcher(plain);
    if (grouped.find() && NumberText.digits(grouped.group()).isEmpty()) {
      return new Parsed.Refused<>(Parsed.Flaw.GROUPS, grouped.group());
    }
    return LETTERS
        .matcher(plain)
        .results()
        .map(MatchResult::group)
        .filter(w -> plain.matches(".*\\d.*") && !isKnown(w.toLowerCase(Locale.ROOT)))
        .findFirst()
        .<Parsed<BigDecimal>>map(w -> new Parsed.Refused<>(Parsed.Flaw.WORDS, w))
        .orElseGet(() -> new Parsed.Refused<>(Parsed.Flaw.NOTHING, text.strip()));
  }

  private boolean isKnown(String word) {
    return isYears(word) || is(word, "length.months") || words("length.and").anyMatch(word::equals);
  }

  private String plain(String text) {
    String plain = TypedText.plain(text).toLowerCase(Locale.ROOT);
    for (String and : words("length.and").toList()) {
      plain = plain.replace(" " + and + " ", " ");
    }
    plain = plain.replaceAll("(?<![\\d/.])1/2(?![\\d/.])", "½");
    for (Map.Entry<String, String> part : PARTS.entrySet()) {
      plain =
          plain
              .replaceAll("(?<![\\d/.])(\\d{1,3}) ?" + part.getKey(), "$1" + part.getValue())
              .replaceAll("(?<![\\d/.])" + part.getKey(), "0" + part.getValue());
    }
    // One inside a number groups its digits.
    return plain.replaceAll("(?<!\\d),|,(?!\\d)", " ").replaceAll(" +", " ").strip();
  }

  // What follows the years without a word is months too.
  private Optional<BigDecimal> months(String word, BigDecimal number) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return whole && (word == null || is(word, "length.months"))
        ? Optional.of(years(number))
        : Optional.empty();
  }

  private boolean isYears(String word) {
    return is(word, "length.years");
  }

  private boolean is(String word, String key) {
    return words(key).anyMatch(w -> w.startsWith(word));
  }

  private Stream<String> words(String key) {
    return messages.words(key);
  }

  private static BigDecimal years(BigDecimal months) {
    return shortest(Months.inYears(months, PLACES, RoundingMode.UP));
  }

  private static BigDecimal shortest(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /// Years as a field first shows them: a number, or years and months where that is plainer.
  public String typed(BigDecimal years) {
    return inMonths(years).orElseGet(years::toPlainString);
  }

  /// Years in words.
  public String words(BigDecimal years) {
    return inMonths(years).orElseGet(() -> yearsWord(shortest(years).toPlainString()));
  }

  /// Months in words: years and half years from one year on, years and months from two.
  public String wordsOfMonths(BigDecimal months) {
    BigDecimal[] halves = months.divideAndRemainder(MONTHS_OF_HALF_A_YEAR);
    if (months.compareTo(MONTHS_OF_A_YEAR) >= 0 && halves[1].signum() == 0) {
      return yearsWord(number(halves[0].divide(BigDecimal.TWO)));
    }
    BigDecimal[] years = months.divideAndRemainder(MONTHS_OF_A_YEAR);
    return years[0].compareTo(BigDecimal.TWO) < 0
        ? monthsWord(number(months))
        : messages.text("length.both", yearsWord(number(years[0])), monthsWord(number(years[1])));
  }

  private static String number(BigDecimal n) {
    return n.stripTrailingZeros().toPlainString();
  }

  private Optional<String> inMonths(BigDecimal years) {
    if (shortest(years).scale() <= TYPED_PLACES) {
      return Optional.empty();
    }
    BigDecimal[] parts = years.divideAndRemainder(BigDecimal.ONE);
    BigDecimal months = BigDecimal.valueOf(Months.completed(parts[1]));
    if (years(months).compareTo(parts[1]) != 0) {
      return Optional.empty();
    }
    String rest = monthsWord(months.toPlainString());
    return Optional.of(
        parts[0].signum() == 0
            ? rest
            : messages.text("length.both", yearsWord(parts[0].setScale(0).toPlainString()), rest));
  }

  private String yearsWord(String number) {
    return messages.text(number.equals("1") ? "years.one" : "years.many", number);
  }

  private String monthsWord(String number) {
    return messages.text(number.equals("1") ? "months.one" : "months.many", number);
  }
}
