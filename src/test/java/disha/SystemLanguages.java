package disha;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Languages that the computers of people in India and elsewhere are set to: with digits,
/// calendars, capital letters or an order of letters of their own.
public final class SystemLanguages {
  /// Their tags.
  public static final List<String> TAGS =
      List.of(
          "as-IN",
          "bn-IN",
          "ks-IN",
          "mr-IN",
          "ne-IN",
          "sat-IN",
          "ar-EG",
          "fa-IR",
          "th-TH-u-ca-buddhist-nu-thai",
          "ja-JP-u-ca-japanese",
          "tr-TR");

  private SystemLanguages() {}

  /// What something gives on a computer that is set to a language.
  public static <T> T under(String tag, Supplier<T> asked) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      return asked.get();
    } finally {
      Locale.setDefault(before);
    }
  }
}
