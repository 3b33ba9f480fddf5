package disha.text;

import disha.profile.Offer;
import disha.text.Parsed.Flaw;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Amounts of rupees as people in India write them: in digits, or counted in thousands, lakhs or
/// crores, perhaps with what they are paid for, such as "4.2 lakh a year" or "4.2 LPA". Which words
/// and signs stand for those, the language tells.
public final class AmountText {
  /// From it on, an amount is a slip of the hand, as a number of too many digits is.
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  /// Of a rupee; more of them are no amount.
  private static final int PLACES = 4;

  // The full stop of "Rs.5,000" is no decimal point.
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<before>[^\\d]*?)"
              + "(?<number>(?:(?<![\\p{L}\\p{M}])\\.)?\\d(?:[\\d., ]*[\\d.,])?)"
              + "(?<after>.*)");

  /// What may stand between words, and within them.
  private static final String GAP = "[ .()]*";

  /// What each word counts in rupees.
  private final Map<String, BigDecimal> units = new LinkedHashMap<>();

  /// What each ending tells that an amount is paid for.
  private final Map<String, Offer.Period> periods = new LinkedHashMap<>();

  /// The same of words that stand for it only where nothing is beside them.
  private final Map<String, Offer.Period> alone = new HashMap<>();

  private final Pattern before;
  private final Pattern after;

  /// What a text says.
  ///
  /// @param amount in rupees
  /// @param period what it is paid for, if the text says so
  public record Read(BigDecimal amount, Optional<Offer.Period> period) {}

  public AmountText(Messages messages) {
    words(messages, "window.amount.thousand").forEach(w -> units.put(w, BigDecimal.valueOf(1_000)));
    words(messages, "window.amount.lakh").forEach(w -> units.put(w, BigDecimal.valueOf(100_000)));
    words(messages, "window.amount.crore")
        .forEach(w -> units.put(w, BigDecimal.valueOf(10_000_000)));
    words(messages, "window.amount.month").forEach(w -> periods.put(w, Offer.Period.MONTH));
    words(messages, "window.amount.year").forEach(w -> periods.put(w, Offer.Period.YEAR));
    alone.putAll(periods);
    words(messages, "window.amount.month.alone").forEach(w -> alone.put(w, Offer.Period.MONTH));
    words(messages, "window.amount.year.alone").forEach(w -> alone.put(w, Offer.Period.YEAR));
    String rupees = "(?:" + any(words(messages, "window.amount.rupees")) + ")";
    before =
        pattern(
            String.format(
                Locale.ROOT,
                "(?:(?<period>%3$s)(?: |%2$s))?-? ?%1$s?%2$s-? ?",
                rupees,
                GAP,
                any(periods.keySet())));
    after =
        pattern(
            String.format(
                Locale.ROOT,
                "%1$s(?<unit>%2$s)?%1$s(?:%3$s%1$s)*(?<period>%4$s)?%1$s(?:%3$s%1$s)*",
                GAP,
                any(units.keySet()),
                rupees,
                any(periods.keySet())));
  }

  // Many write English words in a Hindi sentence, and what was typed stays when the language
  // changes.
  private static List<String> words(Messages messages, String key) {
    return messages.words(key).map(AmountText::bare).distinct().toList();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  // Longer words come first: one that begins another must not be taken for it.
  private static String any(Iterable<String> words) {
    List<String> all = new ArrayList<>();
    words.forEach(all::add);
    return all.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(AmountText::loosely)
        .collect(Collectors.joining("|"));
  }

  private static String loosely(String word) {
    return word.codePoints()
        .mapToObj(c -> Pattern.quote(Character.toString(c)))
        .collect(Collectors.joining("[ .]*"));
  }

  /// A word without what may stand in it.
  private static String bare(String word) {
    return TypedText.plain(word).toLowerCase(Locale.ROOT).replaceAll("[ .]", "");
  }

  /// What a text beside an amount says that it is paid for, such as "month" or "per annum"; empty
  /// if it says neither.
  public Optional<Offer.Period> period(String text) {
    return Optional.ofNullable(alone.get(bare(text)));
  }

  /// The amount in rupees that a text stands for, exactly; empty if it stands for none.
  public Optional<BigDecimal> parse(String text) {
    return read(text).good().map(Read::amount);
  }

  /// What a text says, or what is wrong with it.
  public Parsed<Read> read(String text) {
    Matcher m = SHAPE.matcher(TypedText.plain(text));
    if (!m.matches()) {
      return new Parsed.Refused<>(Flaw.NOTHING, text.strip());
    }
    String head = m.group("before");
    Matcher begun = before.matcher(head);
    if (!begun.matches()) {
      return new Parsed.Refused<>(Flaw.WORDS, head.strip());
    }
    String tail = m.group("after");
    Matcher said = after.matcher(tail);
    if (!said.matches()) {
      return new Parsed.Refused<>(Flaw.WORDS, unknown(tail));
    }
    BigDecimal unit =
        Optional.ofNullable(said.group("unit")).map(u -> units.get(bare(u))).orElse(BigDecimal.ONE);
    // In Hindi it may come first.
    Optional<Offer.Period> first = period(begun);
    Optional<Offer.Period> period = period(said).or(() -> first);
    if (first.isPresent() && !first.equals(period)) {
      return new Parsed.Refused<>(Flaw.WORDS, head.strip());
    }
    String digits = m.group("number");
    return NumberText.digits(digits)
        .map(unit::multiply)
        .filter(n -> n.compareTo(MOST) < 0 && n.stripTrailingZeros().scale() <= PLACES)
        .map(n -> head.contains("-") ? n.negate() : n)
        .<Parsed<Read>>map(n -> new Parsed.Understood<>(new Read(n, period)))
        .orElseGet(() -> notAnAmount(digits, text));
  }

  private Optional<Offer.Period> period(Matcher said) {
    return Optional.ofNullable(said.group("period")).map(p -> periods.get(bare(p)));
  }

  private static Parsed<Read> notAnAmount(String digits, String text) {
    boolean isNumber = NumberText.digits(digits).isPresent();
    Flaw flaw = isNumber ? Flaw.NOTHING : NumberText.flaw(digits);
    return new Parsed.Refused<>(flaw, flaw == Flaw.GROUPS ? digits : text.strip());
  }

  // From where on it is not understood, back to the beginning of the word.
  private String unknown(String tail) {
    Matcher known = after.matcher(tail);
    int from = known.lookingAt() ? known.end() : 0;
    while (from > 0 && Character.isLetter(tail.charAt(from - 1))) {
      from--;
    }
    return tail.substring(from).strip();
  }
}
