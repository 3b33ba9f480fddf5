package disha.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The two weights of the summary's font, read once.
final class Fonts {
  static final String FAMILY = "Mukta";
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private static final byte[] REGULAR = Resource.bytes("fonts/Mukta_400Regular.ttf");
  private static final byte[] BOLD = Resource.bytes("fonts/Mukta_700Bold.ttf");
  private static final Font DRAWN_REGULAR = drawn(REGULAR);
  private static final Font DRAWN_BOLD = drawn(BOLD);

  private Fonts() {}

  static TrueTypeFont regular() {
    return parsed(REGULAR);
  }

  static TrueTypeFont bold() {
    return parsed(BOLD);
  }

  /// A font to draw with; it is found again by its family and its style.
  static Font toDraw(boolean bold, float size) {
    return DRAWN_REGULAR.deriveFont(bold ? Font.BOLD : Font.PLAIN, size);
  }

  /// The width of a text, in the unit of the font's size.
  static double width(String text, boolean bold, float size) {
    Font font = (bold ? DRAWN_BOLD : DRAWN_REGULAR).deriveFont(size);
    return font.getStringBounds(text, UNHINTED).getWidth();
  }

  private static TrueTypeFont parsed(byte[] bytes) {
    try {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      // Substituting glyphs takes nine tenths of the time and gets Devanagari wrong.
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own font cannot be read", e);
    }
  }

  private static Font drawn(byte[] font) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
    } catch (FontFormatException e) {
      throw new IllegalStateException("The program's own font is damaged", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own font cannot be read", e);
    }
  }
}
