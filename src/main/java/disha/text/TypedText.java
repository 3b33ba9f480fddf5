package disha.text;

import java.text.Normalizer;

/// Typed or pasted text as if it had been typed on a plain keyboard: what cannot be seen is gone,
/// and what looks alike is alike.
final class TypedText {
  /// Longer ones are no answer to anything that is read as a number.
  private static final int LONGEST = 100;

  private TypedText() {}

  /// The text in plain characters: digits of any script as 0 to 9, all kinds of spaces as one, all
  /// kinds of dashes as a hyphen; empty for one that is too long to be a number.
  static String plain(String text) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> !isInvisible(c))
        .map(TypedText::plain)
        .forEach(out::appendCodePoint);
    String plain = out.toString().replaceAll(" {2,}", " ").strip();
    return plain.length() > LONGEST ? "" : plain;
  }

  // Whoever copies from a web page or a chat copies such marks too.
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || (Character.isISOControl(c) && !Character.isWhitespace(c))
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF)
        || c == 0x034F
        // The dot of करोड़ is left out by many.
        || c == 0x093C
        || c == 0x2063;
  }

  private static int plain(int c) {
    int digit = Character.digit(c, 10);
    if (digit >= 0) {
      return '0' + digit;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
      return '-';
    }
    return switch (c) {
      // Forms of East Asia and of Arabic.
      case '\uFF0C', '\u060C', '\u066C' -> ',';
      case '\uFF0E', '\u066B' -> '.';
      case '\uFF05', '\u066A', '\uFE6A' -> '%';
      case '\uFF0F', '\u2044', '\u2215' -> '/';
      default -> c;
    };
  }
}
