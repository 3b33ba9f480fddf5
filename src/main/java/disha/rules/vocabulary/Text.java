package disha.rules.vocabulary;

import disha.basics.Digits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A sentence or name of the model in every language that the model holds.
///
/// @param byLanguage the text by language tag; always has `en`
public record Text(Map<String, String> byLanguage) {
  /// The language that every model must have.
  public static final String BASE_LANGUAGE = "en";

  public Text {
    byLanguage = Map.copyOf(byLanguage);
  }

  /// What is the same in every language: a number, or what a person wrote.
  public static Text same(String text) {
    return new Text(Map.of(BASE_LANGUAGE, text));
  }

  /// The texts one after the other, in every language that one of them has.
  public static Text joined(List<Text> texts, String between) {
    Set<String> languages = new HashSet<>(Set.of(BASE_LANGUAGE));
    texts.forEach(t -> languages.addAll(t.byLanguage.keySet()));
    Map<String, String> out = new HashMap<>();
    for (String language : languages) {
      out.put(
          language, texts.stream().map(t -> t.in(language)).collect(Collectors.joining(between)));
    }
    return new Text(out);
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
