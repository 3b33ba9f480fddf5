package disha.text;

import disha.profile.Offer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Amounts of rupees as people in India type them: in digits, or counted in thousands, lakhs or
/// crores, perhaps with what they are paid for, such as "4.2 lakh a year" or "4.2 LPA". Which words
/// and letters stand for those, the language tells.
public final class AmountText {
  /// Above it, an amount is a slip of the hand, as a number of too many digits is.
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  /// What each word counts in rupees; the words in lower case.
  private final Map<String, BigDecimal> units = new LinkedHashMap<>();

  /// What each ending tells that an amount is paid for.
  private final Map<String, Offer.Period> periods = new LinkedHashMap<>();

  /// What stands before or after an amount and says no more than that it is rupees.
  private final List<String> rupees;

  /// What a text says.
  ///
  /// @param amount in rupees
  /// @param period what it is paid for, if the text says so
  public record Read(BigDecimal amount, Optional<Offer.Period> period) {}

  public AmountText(Messages messages) {
    words(messages.text("window.amount.thousand"))
        .forEach(w -> units.put(w, BigDecimal.valueOf(1_000)));
    words(messages.text("window.amount.lakh"))
        .forEach(w -> units.put(w, BigDecimal.valueOf(100_000)));
    words(messages.text("window.amount.crore"))
        .forEach(w -> units.put(w, BigDecimal.valueOf(10_000_000)));
    rupees = words(messages.text("window.amount.rupees")).toList();
    words(messages.text("window.amount.month")).forEach(w -> periods.put(w, Offer.Period.MONTH));
    words(messages.text("window.amount.year")).forEach(w -> periods.put(w, Offer.Period.YEAR));
  }

  private static Stream<String> words(String listed) {
    return Arrays.stream(listed.split(",")).map(AmountText::plain);
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /// The amount in rupees that a text stands for, exactly; empty if it stands for none.
  public Optional<BigDecimal> parse(String text) {
    return read(text).map(Read::amount);
  }

  public Optional<Read> read(String text) {
    String plain = plain(text);
    Stream<Read> paid =
        periods.entrySet().stream()
            .filter(period -> plain.endsWith(period.getKey()))
            .flatMap(period ->
                amount(before(plain, period.getKey()))
                    .map(a -> new Read(a, Optional.of(period.getValue()))));
    return Stream.concat(amount(plain).map(a -> new Read(a, Optional.empty())), paid).findFirst();
  }

  private Stream<BigDecimal> amount(String words) {
    String text = bare(words);
    return Stream.concat(NumberText.parse(text).stream(), counted(text))
        .filter(amount -> amount.abs().compareTo(MOST) < 0)
        .limit(1);
  }

  private Stream<BigDecimal> counted(String text) {
    return units.entrySet().stream()
        .filter(unit -> text.endsWith(unit.getKey()))
        .flatMap(unit ->
            NumberText.parse(before(text, unit.getKey())).map(unit.getValue()::multiply).stream());
  }

  private String bare(String text) {
    for (String word : rupees) {
      if (text.startsWith(word)) {
        return text.substring(word.length()).strip();
      }
      if (text.endsWith(word)) {
        return before(text, word);
      }
    }
    return text;
  }

  private static String before(String text, String end) {
    return text.substring(0, text.length() - end.length()).strip();
  }
}
