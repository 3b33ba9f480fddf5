package disha.roster.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Marks among other words of a cell: "B.Com 2024 - 71.5%", "BMS 6.8/10".
public final class InlineMarks {
  private static final Pattern PERCENT =
      Pattern.compile(
          "(?iu)(?<![\\p{Nd}.])([1-9]\\d)(?:\\.(\\d{1,3}))?\\s*(?:[%％]|percent\\b|per"
              + " cent\\b|प्रतिशत)");

  /// Points are of another kind than marks, and nothing is made of them.
  private static final Pattern POINTS =
      Pattern.compile(
          "(?iu)(?<![\\p{Nd}.])(?:\\d{1,2}(?:\\.\\d+)?\\s*(?:[cs]\\.?)?g\\.?p\\.?a\\b\\.?"
              + "|\\d(?:\\.\\d+)?\\s*/\\s*10(?![\\p{Nd}/.]))"
              + "|\\b[cs]?gpa\\s*[:=-]?\\s*\\d{1,2}(?:\\.\\d+)?(?!\\p{Nd})");

  /// A percentage as one word: "71p5percent".
  private static final Pattern WORD = Pattern.compile("(\\d\\d)(?:p(\\d+))?percent");

  private InlineMarks() {}

  /// A text with each percentage as one word, and without points.
  ///
  /// @param leftOut takes up the points
  public static String asWords(String text, List<String> leftOut) {
    String plain =
        POINTS
            .matcher(text)
            .replaceAll(m -> {
              leftOut.add(m.group().strip());
              return " ";
            });
    return PERCENT
        .matcher(plain)
        .replaceAll(
            m -> " " + m.group(1) + (m.group(2) == null ? "" : "p" + m.group(2)) + "percent ");
  }

  /// The percentage that a word is, if it is one.
  public static Optional<BigDecimal> ofWord(String word) {
    Matcher m = WORD.matcher(word);
    if (!m.matches()) {
      return Optional.empty();
    }
    String behindPoint = m.group(2) == null ? "0" : m.group(2);
    BigDecimal marks = new BigDecimal(m.group(1) + "." + behindPoint).stripTrailingZeros();
    return Optional.of(marks.scale() < 0 ? marks.setScale(0) : marks);
  }
}
