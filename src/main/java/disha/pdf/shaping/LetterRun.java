package disha.pdf.shaping;

import disha.pdf.base.Typeface;
import java.util.Arrays;
import java.util.List;

/// A piece of a text in one font.
///
/// @param text its letters, as they are typed
/// @param shaped whether its letters change their shape, or stand from right to left; then it is
///   written by its glyphs
public record LetterRun(Typeface face, String text, boolean shaped, boolean leftwards) {
  /// Its words and the spaces between them, from left to right.
  List<ShapedWord> words() {
    List<ShapedWord> words =
        Arrays.stream(text.splitWithDelimiters("[ \u00a0]", 0))
            .filter(w -> !w.isEmpty())
            .map(w -> WordShaper.shaped(face, w, leftwards))
            .toList();
    return leftwards ? words.reversed() : words;
  }

  /// How wide it is, in thousandths of the font's size.
  public float width() {
    return shaped
        ? (float) words().stream().mapToDouble(ShapedWord::width).sum()
        : (float) text.codePoints().mapToDouble(face::letterAdvance).sum();
  }
}
