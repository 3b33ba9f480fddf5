package disha.rules.vocabulary;

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
  public String in(String language) {
    return byLanguage.getOrDefault(language, byLanguage.getOrDefault(BASE_LANGUAGE, ""));
  }
}
