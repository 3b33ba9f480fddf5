package disha.roster.cells;

import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The year of a date, in whatever order its parts stand.
final class DateText {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(19[5-9]\\d|20\\d\\d)[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[ T].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?:\\d{1,2}[-/. ]){1,2}(19[5-9]\\d|20\\d\\d)|\\p{L}+[-/. ,]+(20\\d\\d)");

  private static final Pattern MONTH_AND_SHORT_YEAR =
      Pattern.compile(
          "(?iu)(?:"
              + Stream.of(Month.values())
                  .map(m -> m.name().substring(0, 3))
                  .collect(Collectors.joining("|"))
              + ")\\p{L}*[-/. ,'’]*(\\d\\d)");
  private static final int CENTURY = 2000;

  private DateText() {}

  static Optional<Integer> year(String text) {
    String plain = text.strip();
    Matcher first = YEAR_FIRST.matcher(plain);
    if (first.matches()) {
      return Optional.of(Integer.parseInt(first.group(1)));
    }
    Matcher brief = MONTH_AND_SHORT_YEAR.matcher(plain);
    if (brief.matches()) {
      return Optional.of(CENTURY + Integer.parseInt(brief.group(1)));
    }
    Matcher last = YEAR_LAST.matcher(plain);
    return last.matches()
        ? Optional.of(Integer.parseInt(last.group(1) == null ? last.group(2) : last.group(1)))
        : Optional.empty();
  }
}
