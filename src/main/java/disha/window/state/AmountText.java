package disha.window.state;

import disha.words.Messages;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Amounts of rupees as people in India type them: in digits, or counted in thousands, lakhs or
/// crores, such as "4.2 lakh". Which words and letters stand for those, the language tells.
public final class AmountText {
  /// Above it, an amount is a slip of the hand, as a number of too many digits is.
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  /// What each word counts in rupees; the words in lower case.
  private final Map<String, BigDecimal> units = new LinkedHashMap<>();

  public AmountText(Messages messages) {
    add(messages.text("window.amount.thousand"), BigDecimal.valueOf(1_000));
    add(messages.text("window.amount.lakh"), BigDecimal.valueOf(100_000));
    add(messages.text("window.amount.crore"), BigDecimal.valueOf(10_000_000));
  }

  private void add(String words, BigDecimal unit) {
    Arrays.stream(words.split(",")).forEach(w -> units.put(plain(w), unit));
  }

  private static String plain(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /// The amount in rupees that a text stands for, exactly; empty if it stands for none.
  public Optional<BigDecimal> parse(String text) {
    String plain = plain(text);
    return Stream.concat(NumberText.parse(plain).stream(), counted(plain))
        .filter(amount -> amount.abs().compareTo(MOST) < 0)
        .findFirst();
  }

  private Stream<BigDecimal> counted(String text) {
    return units.entrySet().stream()
        .filter(unit -> text.endsWith(unit.getKey()))
        .flatMap(unit ->
            NumberText.parse(text.substring(0, text.length() - unit.getKey().length()))
                .map(unit.getValue()::multiply)
                .stream());
  }
}
