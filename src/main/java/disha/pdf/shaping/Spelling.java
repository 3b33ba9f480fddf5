package disha.pdf.shaping;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/// Shares the letters of a word out among its glyphs, so that the glyphs spell the word in the
/// order in which they stand. A reader that knows nothing better goes by that.
final class Spelling {
  /// It belongs to the letter before it and is read as nothing.
  static final String NOTHING = "\u034f";

  private final String word;
  private final int[] begins;
  private final boolean leftwards;
  private final String[] out;

  private Spelling(String word, int[] begins, boolean leftwards) {
    this.word = word;
    this.begins = begins;
    this.leftwards = leftwards;
    this.out = new String[begins.length];
  }

  /// The letters of each glyph; none is without.
  ///
  /// @param begins where the letters begin that each glyph is made of
  /// @param leftwards whether the glyphs stand in the reverse order
  static List<String> of(String word, int[] begins, boolean leftwards) {
    Spelling spelling = new Spelling(word, begins, leftwards);
    int from = 0;
    while (from < begins.length) {
      int to = from + 1;
      while (to < begins.length && !spelling.isWhole(from, to)) {
        to++;
      }
      spelling.share(from, to);
      from = to;
    }
    return List.of(spelling.out);
  }

  private String letters(int from, int to) {
    int begin = Arrays.stream(begins, from, to).min().orElseThrow();
    int last = Arrays.stream(begins, from, to).max().orElseThrow();
    int end = Arrays.stream(begins).filter(b -> b > last).min().orElse(word.length());
    return word.substring(begin, end);
  }

  // Glyphs that come of the same letters stay together, and so do too many of too few letters.
  private boolean isWhole(int from, int to) {
    String letters = taken(from, to);
    return begins[to] != begins[to - 1]
        && (leftwards || letters.codePointCount(0, letters.length()) >= to - from);
  }

  // A letter of two glyphs is often two letters to Unicode as well.
  private String taken(int from, int to) {
    String letters = letters(from, to);
    return letters.codePointCount(0, letters.length()) >= to - from
        ? letters
        : Normalizer.normalize(letters, Normalizer.Form.NFD);
  }

  // One letter for each glyph, and the rest for the last of them.
  private void share(int from, int to) {
    String letters = taken(from, to);
    int at = 0;
    for (int i = from; i < to; i++) {
      int next = at == letters.length() ? at : letters.offsetByCodePoints(at, 1);
      String own = letters.substring(at, i == to - 1 ? letters.length() : next);
      out[i] = own.isEmpty() ? NOTHING : own;
      at = next;
    }
  }
}
