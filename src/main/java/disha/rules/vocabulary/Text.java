package disha.rules.vocabulary;

import disha.basics.Digits;
import java.util.Map;

/// A sentence or name of the model in every language that the model holds.
///
/// @param byLanguage the text by language tag; always has `en`
public record Text(Map<String, String> byLanguage) {
  /// The language that every model must have.
  public static final String BASE_LANGUAGE = "en";

  public Text {
    byLanguage = Map.copyOf(byLanguage);
  }

  /// The text in a language, or in English where the model has no translation.
  ///
  /// @param language its tag, perhaps with the digits to write, such as `hi-u-nu-deva`
  public String in(String language) {
    String text =
        byLanguage.getOrDefault(
            Digits.untagged(language), byLanguage.getOrDefault(BASE_LANGUAGE, ""));
    return Digits.ofTag(language).map(d -> d.in(text)).orElse(text);
  }
}
