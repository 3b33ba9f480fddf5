package disha.pdf.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Makes of any text one that the summary's font can print.
///
/// What the font lacks becomes a question mark, so that a reader sees that something stood there.
/// What has no shape of its own is left out.
public final class PrintableText {
  static final char STAND_IN = '?';
  private static final CmapLookup GLYPHS = glyphs();

  private PrintableText() {}

  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(character -> append(out, character));
    return out.toString();
  }

  private static void append(StringBuilder out, int character) {
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      out.append(character == '\u00a0' ? '\u00a0' : ' ');
    } else if (isJoiner(character) ? !followsDevanagari(out) : hasNoShape(character)) {
      return;
    } else if (character == '\u2010' || character == '\u2011') {
      out.append('-');
    } else if (GLYPHS.getGlyphId(character) == 0) {
      out.append(STAND_IN);
    } else {
      out.appendCodePoint(character);
    }
  }

  // In Devanagari the two joiners choose how letters are written; elsewhere they join what is
  // lacking.
  private static boolean isJoiner(int character) {
    return character == '\u200c' || character == '\u200d';
  }

  private static boolean followsDevanagari(CharSequence out) {
    return !out.isEmpty()
        && Character.UnicodeScript.of(out.charAt(out.length() - 1))
            == Character.UnicodeScript.DEVANAGARI;
  }

  private static boolean hasNoShape(int character) {
    int type = Character.getType(character);
    boolean choosesALook = character >= '\ufe00' && character <= '\ufe0f';
    return type == Character.CONTROL || type == Character.FORMAT || choosesALook;
  }

  private static CmapLookup glyphs() {
    try (TrueTypeFont font = Fonts.regular()) {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own font cannot be read", e);
    }
  }
}
