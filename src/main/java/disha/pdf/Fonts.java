package disha.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The two weights of the summary's font, read once.
final class Fonts {
  static final String FAMILY = "Mukta";

  private static final byte[] REGULAR = Resource.bytes("fonts/Mukta_400Regular.ttf");
  private static final byte[] BOLD = Resource.bytes("fonts/Mukta_700Bold.ttf");

  private Fonts() {}

  static TrueTypeFont regular() {
    return parsed(REGULAR);
  }

  static TrueTypeFont bold() {
    return parsed(BOLD);
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
}
