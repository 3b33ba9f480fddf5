package disha.report;

/// How many columns text takes in a terminal. Terminals go by the width of each character as the
/// system's library knows it: marks above, below or around a letter take none; the vowel signs that
/// stand beside it, as in का, take one like a letter; letters of East Asia take two.
final class DisplayWidth {
  private DisplayWidth() {}

  /// The columns of a text without colours.
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, YI, BOPOMOFO -> true;
      default -> Character.isEmojiPresentation(c) || isFullWidth(c);
    };
  }

  private static boolean isFullWidth(int c) {
    return (c >= 0x3001 && c <= 0x303E) || (c >= 0xFF01 && c <= 0xFF60);
  }
}
