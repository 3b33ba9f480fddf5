package disha.roster.cells;

import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The time that a stretch of work took, by its dates: "2022-2024", "Jun 2021 to Mar 2023", "since
/// June 2023".
///
/// @param start where it begins in its text
/// @param end where it ends in its text
/// @param from its first month; of a year alone the last, so that it is not counted too long
/// @param to its last month; empty where it goes on
record WorkSpan(int start, int end, YearMonth from, Optional<YearMonth> to) {
  private static final String NOW = "(?:till\\s+)?(?:date|now|today|present|current)|अब\\s*तक";
  private static final Pattern CLOSED =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{Nd}])(?:from\\s+)?"
              + date(1)
              + "\\s*(?:-|–|—|to|till|से)\\s*(?:"
              + date(2)
              + "|(?<now>"
              + NOW
              + "))(?![\\p{L}\\p{Nd}])");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{Nd}])since\\s+"
              + date(1)
              + "(?![\\p{L}\\p{Nd}])|"
              + year(3)
              + "\\s*से(?![\\p{L}\\p{M}])");

  /// A year, before which a month may stand by its name or as a number with its day, or the name of
  /// a month with a short year: "Jun 2023", "01-06-2023", "Jul'21".
  private static String date(int number) {
    String named = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*";
    return "(?:(?:(?<m"
        + number
        + ">"
        + named
        + "[-.,'’]?\\s*|(?:\\d{1,2}[-/.])?(?<n"
        + number
        + ">0?[1-9]|1[0-2])[-/.])?"
        + year(number)
        + "|(?<s"
        + number
        + ">"
        + named
        + "['’-](?<z"
        + number
        + ">\\d\\d))";
  }

  private static String year(int number) {
    return "(?<y" + number + ">(?:19[5-9]|20)\\d\\d)";
  }

  /// The first in a text.
  static Optional<WorkSpan> find(String text) {
    Matcher closed = CLOSED.matcher(text);
    if (closed.find()) {
      boolean goesOn = closed.group("now") != null;
      Month first = goesOn ? Month.DECEMBER : Month.JANUARY;
      return Optional.of(
          new WorkSpan(
              closed.start(),
              closed.end(),
              month(closed, 1, first),
              goesOn ? Optional.empty() : Optional.of(month(closed, 2, Month.JANUARY))));
    }
    Matcher open = OPEN.matcher(text);
    return open.find()
        ? Optional.of(
            new WorkSpan(
                open.start(),
                open.end(),
                open.group("y3") == null
                    ? month(open, 1, Month.DECEMBER)
                    : YearMonth.of(Integer.parseInt(open.group("y3")), Month.DECEMBER),
                Optional.empty()))
        : Optional.empty();
  }

  private static YearMonth month(Matcher dates, int number, Month without) {
    String brief = dates.group("z" + number);
    int year =
        brief == null ? Integer.parseInt(dates.group("y" + number)) : DateText.ofShort(brief);
    String figure = dates.group("n" + number);
    if (figure != null) {
      return YearMonth.of(year, Integer.parseInt(figure));
    }
    String name = dates.group(brief == null ? "m" + number : "s" + number);
    return YearMonth.of(year, Optional.ofNullable(name).flatMap(DateText::month).orElse(without));
  }

  /// How many months it took; of one that goes on as many as are over when a year begins.
  long months(int year) {
    return ChronoUnit.MONTHS.between(from, to.orElse(YearMonth.of(year, Month.JANUARY)));
  }
}
