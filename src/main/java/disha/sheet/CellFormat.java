package disha.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/// What the format of a cell says of its number.
final class CellFormat {
  // Colours, conditions and currencies in brackets, texts in quotes and escaped letters say
  // nothing.
  private static final Pattern ASIDE = Pattern.compile("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.|_.|\\*.");
  private static final Pattern DATE = Pattern.compile("[dyhs]|m");

  private CellFormat() {}

  static boolean isDate(String format) {
    if (format == null || format.equalsIgnoreCase("general")) {
      return false;
    }
    String bare = ASIDE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    return DATE.matcher(bare.replace("general", "")).find()
        && bare.indexOf('0') < 0
        && bare.indexOf('#') < 0;
  }

  static boolean isPercent(String format) {
    return format != null && ASIDE.matcher(format).replaceAll("").indexOf('%') >= 0;
  }
}
