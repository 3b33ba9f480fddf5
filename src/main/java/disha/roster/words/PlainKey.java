package disha.roster.words;

import disha.text.SearchText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words of a sheet as they are looked up: in small letters, without stops, brackets and spaces, so
/// that "B.Com", "b com" and "BCOM" are one, and शिफ़्ट is शिफ्ट. Vowel signs and joined letters of
/// Indian scripts stay.
public final class PlainKey {
  /// Signs that are answers of their own.
  private static final String SIGNS = "?×√";

  /// Behind a Hindi letter a nought stands for a full stop: "बी०ए०".
  private static final Pattern NOUGHT_AS_STOP =
      Pattern.compile("(?<=[\\u0900-\\u0963])[०0](?!\\p{Nd})");

  private PlainKey() {}

  /// The key of a whole text; empty where it has nothing but signs.
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String token : tokens(text)) {
      out.append(token);
    }
    return out.toString();
  }

  /// The words of a text, in order, each as a key.
  public static List<String> tokens(String text) {
    List<String> out = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String stopped = NOUGHT_AS_STOP.matcher(text).replaceAll(".");
    SearchText.folded(Normalizer.normalize(stopped, Normalizer.Form.NFKC))
        .codePoints()
        .forEach(c -> {
          if (isPart(c)) {
            word.appendCodePoint(c);
          } else if (!isApostrophe(c)) {
            end(word, out);
          }
        });
    end(word, out);
    return out;
  }

  private static void end(StringBuilder word, List<String> out) {
    if (!word.isEmpty()) {
      out.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.OTHER_SYMBOL
        || SIGNS.indexOf(c) >= 0;
  }

  private static boolean isApostrophe(int c) {
    return c == '’' || c == '\'';
  }
}
