package disha.text;

import java.util.Locale;

/// Characters that cannot be seen but change what is: a terminal obeys them, or they turn the order
/// of the text beside them.
public final class InvisibleCharacters {
  // Joiners choose the form of letters in several scripts of India, in names as well.
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private InvisibleCharacters() {}

  /// Whether a code point is one of them.
  public static boolean matches(int codePoint) {
    return Character.isISOControl(codePoint)
        || (Character.getType(codePoint) == Character.FORMAT
            && codePoint != NON_JOINER
            && codePoint != JOINER);
  }

  private static boolean isAnyIn(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (matches(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// How a code point is called where it cannot be shown, such as `U+202E`.
  public static String codeOf(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /// Text of a person's or a file's, with a mark in place of each of them.
  public static String marked(String text) {
    if (!isAnyIn(text)) {
      return text;
    }
    return text.codePoints()
        .map(c -> matches(c) ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
