package disha.pdf.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The two weights of the summary's font, read once.
public final class Fonts {
  public static final String FAMILY = "Mukta";

  private static final byte[] REGULAR = Typeface.MUKTA.bytes();
  private static final byte[] BOLD = Typeface.MUKTA_BOLD.bytes();

  private Fonts() {}

  public static TrueTypeFont regular() {
    return parsed(REGULAR);
  }

  public static TrueTypeFont bold() {
    return parsed(BOLD);
  }

  static TrueTypeFont parsed(byte[] bytes) {
    try {
      TrueTypeFont font = new Parser().parse(new RandomAccessReadBuffer(bytes));
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own font cannot be read", e);
    }
  }

  /// Leaves out how glyphs replace one another: that would take nine tenths of the time, and the
  /// library gets Devanagari wrong.
  private static final class Parser extends TTFParser {
    private static final String SUBSTITUTIONS = "GSUB";

    @Override
    protected TTFTable readTable(String tag) {
      return super.readTable(tag.equals(SUBSTITUTIONS) ? "" : tag);
    }
  }
}
