package disha.basics;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The digits of a script, instead of 0 to 9.
///
/// @param system their name as tags of languages have it (BCP 47), such as `deva`
/// @param zero the first of them
public record Digits(String system, char zero) {
  private static final Map<String, Character> ZEROS =
      Map.of(
          "deva", '०', "beng", '০', "guru", '੦', "gujr", '૦', "orya", '୦', "tamldec", '௦', "telu",
          '౦', "knda", '೦', "mlym", '൦');

  /// How a tag of a language begins to name its digits.
  private static final String EXTENSION = "-u-nu-";

  private static final Pattern WORD = Pattern.compile("\\S*[0-9]\\S*");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

  /// Those of a name; empty for 0 to 9 and for what is not known.
  public static Optional<Digits> named(String system) {
    return Optional.ofNullable(system).map(ZEROS::get).map(zero -> new Digits(system, zero));
  }

  /// Those that the tag of a language asks for.
  public static Optional<Digits> ofTag(String tag) {
    int at = tag.indexOf(EXTENSION);
    return at < 0 ? Optional.empty() : named(tag.substring(at + EXTENSION.length()));
  }

  /// The tag of a language with these digits.
  public String tag(String language) {
    return language + EXTENSION + system;
  }

  /// The tag of a language without any.
  public static String untagged(String tag) {
    int at = tag.indexOf(EXTENSION);
    return at < 0 ? tag : tag.substring(0, at);
  }

  /// A text in the digits 0 to 9, of whatever script its own are.
  public static String latin(String text) {
    return text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// A text in these digits. Words with Latin letters keep theirs: titles, and names of files.
  public String in(String text) {
    return WORD.matcher(text).replaceAll(m -> Matcher.quoteReplacement(word(m)));
  }

  private String word(MatchResult found) {
    String word = found.group();
    if (LATIN.matcher(word).find()) {
      return word;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      out.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
    }
    return out.toString();
  }
}
