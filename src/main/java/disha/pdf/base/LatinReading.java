package disha.pdf.base;

import disha.text.InvisibleCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Writes letters in Latin ones, by the names that Unicode gives them. How they sound their names
/// do not tell.
final class LatinReading {
  private final List<String> named = new ArrayList<>();
  private final StringBuilder digits = new StringBuilder();

  private LatinReading() {}

  /// What a text is made of; never empty unless the text is.
  static String of(String text) {
    LatinReading reading = new LatinReading();
    text.codePoints().forEach(reading::add);
    reading.endDigits();
    return String.join("-", reading.named);
  }

  private void add(int character) {
    int digit = Character.digit(character, 10);
    if (digit >= 0) {
      digits.append(digit);
    } else {
      endDigits();
      named.add(name(character));
    }
  }

  private void endDigits() {
    if (!digits.isEmpty()) {
      named.add(digits.toString());
      digits.setLength(0);
    }
  }

  private static String name(int character) {
    boolean nameless =
        switch (Character.getType(character)) {
          case Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE -> true;
          default -> false;
        };
    return nameless
        ? InvisibleCharacters.codeOf(character)
        : after(Character.getName(character), " LETTER ").toLowerCase(Locale.ROOT);
  }

  private static String after(String name, String word) {
    int at = name.indexOf(word);
    return at < 0 ? name : name.substring(at + word.length());
  }
}
