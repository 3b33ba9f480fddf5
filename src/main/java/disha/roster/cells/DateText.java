package disha.roster.cells;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The year of a date, in whatever order its parts stand.
final class DateText {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(19[5-9]\\d|20\\d\\d)[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[ T].*)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?:\\d{1,2}[-/. ]){1,2}(19[5-9]\\d|20\\d\\d)|\\p{L}+[-/. ,]+(20\\d\\d)");

  private static final Pattern MONTH_AND_SHORT_YEAR =
      Pattern.compile("(\\p{L}{3,})[-/. ,'’]*(\\d\\d)");

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त"
          + "|सित(?:म्|ं)बर|अक्टूबर|नव(?:म्|ं)बर|दिस(?:म्|ं)बर)(?![\\p{L}\\p{M}])";

  /// "Apr/May 2024", "5th May 2024", "in March"; "MArch" is a degree.
  private static final Pattern MONTHS_BEFORE_YEAR =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{M}\\p{Nd}])(?-iu:(?!MArch))(?:\\d{1,2}(?:st|nd|rd|th)?[-. ])?"
              + "(?:"
              + MONTH
              + "[-/.&,'’ ]*){1,2}(?=(?:19[5-9]|20\\d)\\d(?!\\d))");

  private static final Pattern MONTH_BEHIND_YEAR =
      Pattern.compile("(?iu)(?<=(?:19[5-9]|20\\d)\\d)[-., ]+" + MONTH);
  private static final Pattern DAY_BEFORE_YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{Nd}/.-])\\d{1,2}([-/.])\\d{1,2}\\1(?=(?:19[5-9]|20\\d)\\d(?!\\d))");
  private static final Pattern MARCH =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?:March|(?i:(?<=(?:in|since|of)\\s)march))(?![\\p{L}\\p{M}])");

  /// Short years are those from 1950 to 2049.
  private static final int FIRST_OF_LAST_CENTURY = 50;

  private DateText() {}

  /// A text with the days and months before or behind its years left out, and a march that is no
  /// degree.
  static String withoutMonths(String text) {
    String years = DAY_BEFORE_YEAR.matcher(text).replaceAll(" ");
    String before = MONTHS_BEFORE_YEAR.matcher(years).replaceAll(" ");
    String behind = MONTH_BEHIND_YEAR.matcher(before).replaceAll(" ");
    return MARCH.matcher(behind).replaceAll(" ");
  }

  /// The year that two digits are short for.
  static int ofShort(String digits) {
    int year = Integer.parseInt(digits);
    return year + (year < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
  }

  static Optional<Integer> year(String text) {
    String plain = text.strip();
    Matcher first = YEAR_FIRST.matcher(plain);
    if (first.matches()) {
      return Optional.of(Integer.parseInt(first.group(1)));
    }
    Matcher brief = MONTH_AND_SHORT_YEAR.matcher(plain);
    if (brief.matches() && month(brief.group(1)).isPresent()) {
      return Optional.of(ofShort(brief.group(2)));
    }
    Matcher last = YEAR_LAST.matcher(plain);
    return last.matches()
        ? Optional.of(Integer.parseInt(last.group(1) == null ? last.group(2) : last.group(1)))
        : Optional.empty();
  }

  /// The month that an English name or the beginning of one means: "Jun", "Sept", "June".
  static Optional<Month> month(String word) {
    return Stream.of(Month.values())
        .filter(m -> m.name().startsWith(word.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
