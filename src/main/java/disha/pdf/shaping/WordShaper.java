package disha.pdf.shaping;

import disha.pdf.base.Typeface;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/// Sets words in their glyphs by the rules of their fonts, as HarfBuzz inside Java reads them. The
/// last words are remembered, as a text asks for the same ones again and again.
final class WordShaper {
  private static final int MOST_REMEMBERED = 20_000;

  // At this size all lengths are thousandths of the font's.
  private static final float SIZE = 1000;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private static final Map<Typeface, Font> FONTS = new EnumMap<>(Typeface.class);
  private static final Remembered<WordKey, ShapedWord> WORDS = new Remembered<>(MOST_REMEMBERED);

  private record WordKey(Typeface face, String word, boolean leftwards) {}

  private WordShaper() {}

  /// @param leftwards whether it is read from right to left
  static ShapedWord shaped(Typeface face, String word, boolean leftwards) {
    return WORDS.get(new WordKey(face, word, leftwards), WordShaper::shaped);
  }

  private static ShapedWord shaped(WordKey key) {
    char[] letters = key.word.toCharArray();
    GlyphVector glyphs =
        font(key.face)
            .layoutGlyphVector(
                EXACT,
                letters,
                0,
                letters.length,
                key.leftwards ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    return new PlacedWord(key.face, key.word, glyphs).shaped(key.leftwards);
  }

  private static Font font(Typeface face) {
    synchronized (FONTS) {
      return FONTS.computeIfAbsent(face, WordShaper::read);
    }
  }

  private static Font read(Typeface face) {
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
      return font.deriveFont(
          Map.of(
              TextAttribute.SIZE,
              SIZE,
              TextAttribute.KERNING,
              TextAttribute.KERNING_ON,
              TextAttribute.LIGATURES,
              TextAttribute.LIGATURES_ON));
    } catch (FontFormatException e) {
      throw new IllegalStateException("The program's own font is none", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own font cannot be read", e);
    }
  }
}
