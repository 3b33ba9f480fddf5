package disha.roster.cells;

import disha.text.NumberText;
import disha.text.Parsed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads marks: "64", "64%", "0.64" as a sheet keeps 64%, "450/600". Points out of ten and words
/// such as "first class" are marks of another kind, which nothing is made of.
sealed interface MarksText {
  /// Marks in percent.
  ///
  /// @param lower whether they are the lower end of a range
  record Percent(BigDecimal marks, boolean lower) implements MarksText {}

  /// Grade points or a class.
  record Other() implements MarksText {}

  /// It cannot be told which.
  record Unclear(CellReason reason) implements MarksText {}

  Pattern RANGE =
      Pattern.compile(
          "(\\p{Nd}{2}(?:\\.\\p{Nd}+)?)\\s*(?:-|–|to)\\s*(\\p{Nd}{2}(?:\\.\\p{Nd}+)?)\\s*%?");
  Pattern CLASS =
      Pattern.compile("(?iu).*\\b(?:class|div|division|grade|distinction|dist|rank)\\b.*");
  Pattern WORD =
      Pattern.compile("(?iu)\\s*(?:percent|per cent|pct|pc|percentage|प्रतिशत)\\.?\\s*$");
  Pattern AGGREGATE =
      Pattern.compile(
          "(?iu)^\\s*(?:agg|aggregate|overall)\\b[.:]?\\s*|\\s*\\(?\\b(?:agg|aggregate|overall)\\.?\\)?\\s*$");
  Pattern PART = Pattern.compile("(.+)/(.+)");
  Pattern DIGIT = Pattern.compile("\\p{Nd}");
  Pattern POINTS = Pattern.compile("(?i).*(?:gpa|[cs]pi\\b|points?).*");

  /// A grade as boards of schools and universities write it: "A1", "B2", "O+".
  Pattern LETTER = Pattern.compile("(?i)\\s*[a-eo]\\s*[12+]*\\s*");

  /// A percentage among other words.
  Pattern SIGNED = Pattern.compile("(?<![\\p{Nd}.])(\\p{Nd}{2,3}(?:\\.\\p{Nd}+)?)\\s*[%％]");

  BigDecimal HUNDRED = BigDecimal.valueOf(100);
  BigDecimal MOST_POINTS = BigDecimal.TEN;

  static MarksText read(String written) {
    String text = WORD.matcher(AGGREGATE.matcher(written).replaceAll("")).replaceFirst("%");
    Optional<BigDecimal> signed = signed(text);
    if (signed.isPresent()) {
      return number(signed.get(), true, text);
    }
    if (!DIGIT.matcher(text).find()
        || POINTS.matcher(text).matches()
        || CLASS.matcher(text).matches()
        || LETTER.matcher(text).matches()) {
      return new Other();
    }
    Matcher range = RANGE.matcher(text.strip());
    if (range.matches()) {
      return range(range, text);
    }
    Matcher part = PART.matcher(text);
    if (part.matches()) {
      return partOf(text, part);
    }
    return switch (NumberText.readPercent(text)) {
      case Parsed.Understood<BigDecimal> u ->
          number(u.value(), text.strip().endsWith("%") || text.strip().endsWith("％"), text);
      case Parsed.Refused<BigDecimal> r ->
          new Unclear(CellReason.of("roster.reason.marks", text.strip()));
    };
  }

  // "8.2 CGPA (77.9%)" tells the percentage itself; two of them do not say which.
  private static Optional<BigDecimal> signed(String text) {
    List<String> all = SIGNED.matcher(text).results().map(m -> m.group(1)).toList();
    boolean more = text.codePoints().anyMatch(Character::isLetter);
    return all.size() == 1 && more ? NumberText.parse(all.getFirst()) : Optional.empty();
  }

  private static MarksText range(Matcher range, String text) {
    Optional<BigDecimal> from = NumberText.parse(range.group(1));
    Optional<BigDecimal> to = NumberText.parse(range.group(2));
    return from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) < 0
        ? new Percent(plain(from.get()), true)
        : new Unclear(CellReason.of("roster.reason.marks", text.strip()));
  }

  private static MarksText partOf(String text, Matcher part) {
    Optional<BigDecimal> got = NumberText.parse(part.group(1));
    Optional<BigDecimal> of = NumberText.parse(part.group(2));
    if (got.isEmpty()
        || of.isEmpty()
        || of.get().signum() <= 0
        || got.get().compareTo(of.get()) > 0) {
      return new Unclear(CellReason.of("roster.reason.marks", text.strip()));
    }
    return of.get().compareTo(HUNDRED) < 0
        ? new Other()
        : new Percent(
            got.get()
                .multiply(HUNDRED)
                .divide(of.get(), 2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros(),
            false);
  }

  private static MarksText number(BigDecimal n, boolean signed, String text) {
    if (n.signum() < 0 || n.compareTo(HUNDRED) > 0) {
      return new Unclear(CellReason.of("error.marks", n.toPlainString()));
    }
    if (signed || n.signum() == 0 || n.compareTo(MOST_POINTS) > 0) {
      return new Percent(plain(n), false);
    }
    if (n.compareTo(BigDecimal.ONE) == 0) {
      return new Unclear(CellReason.of("roster.reason.one", text.strip()));
    }
    return n.compareTo(BigDecimal.ONE) < 0
        ? new Percent(plain(n.multiply(HUNDRED)), false)
        : new Other();
  }

  private static BigDecimal plain(BigDecimal n) {
    BigDecimal out = n.stripTrailingZeros();
    return out.scale() < 0 ? out.setScale(0) : out;
  }
}
