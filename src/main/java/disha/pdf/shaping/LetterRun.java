package disha.pdf.shaping;

import disha.pdf.base.Typeface;
import java.util.ArrayList;
import java.util.List;

/// A piece of a text in one font. What is shaped is written by its glyphs.
public final class LetterRun {
  private final Typeface face;
  private final String text;
  private final boolean shaped;
  private final List<ShapedWord> words;
  private final float width;

  /// @param text its letters, as they are typed
  /// @param shaped whether its letters change their shape, or stand from right to left
  LetterRun(Typeface face, String text, boolean shaped, boolean leftwards) {
    this.face = face;
    this.text = text;
    this.shaped = shaped;
    words = shaped ? words(face, text, leftwards) : List.of();
    width = shaped ? width(words) : width(face, text);
  }

  private static List<ShapedWord> words(Typeface face, String text, boolean leftwards) {
    List<ShapedWord> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean ends = i == text.length() || isSpace(text.charAt(i));
      if (ends && begin < i) {
        words.add(WordShaper.shaped(face, text.substring(begin, i), leftwards));
      }
      if (ends && i < text.length()) {
        words.add(WordShaper.shaped(face, text.substring(i, i + 1), leftwards));
      }
      begin = ends ? i + 1 : begin;
    }
    return leftwards ? words.reversed() : words;
  }

  private static boolean isSpace(char letter) {
    return letter == ' ' || letter == '\u00a0';
  }

  private static float width(List<ShapedWord> words) {
    double sum = 0;
    for (ShapedWord word : words) {
      sum += word.width();
    }
    return (float) sum;
  }

  private static float width(Typeface face, String text) {
    double sum = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      sum += face.letterAdvance(text.codePointAt(i));
    }
    return (float) sum;
  }

  public Typeface face() {
    return face;
  }

  public String text() {
    return text;
  }

  public boolean shaped() {
    return shaped;
  }

  /// Its words and the spaces between them, from left to right; none if it is not shaped.
  List<ShapedWord> words() {
    return words;
  }

  /// How wide it is, in thousandths of the font's size.
  public float width() {
    return width;
  }
}
