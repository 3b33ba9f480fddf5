package disha.pdf.shaping;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/// Writes the glyphs of a word as a page shows them, with the shifts between them. What stands
/// above or below the line is raised for as long as it takes. What the glyphs do not tell by
/// themselves is told beside them (`ActualText`), in the page itself: not all readers look for it
/// elsewhere.
final class GlyphOperators {
  private static final int THOUSAND = 1000;
  private static final char BYTE_ORDER = '\ufeff';

  private final float size;
  private final StringBuilder out;
  private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
  private final StringBuilder shown = new StringBuilder();
  private int rise;

  /// @param size of the letters, in points
  GlyphOperators(float size, StringBuilder out) {
    this.size = size;
    this.out = out;
  }

  void write(GlyphFont.CodedWord coded) {
    ShapedWord word = coded.word();
    if (word.spelt()) {
      out.append("/Span<</ActualText");
      PdfString.append((BYTE_ORDER + word.text()).getBytes(UTF_16BE), out);
      out.append(">>BDC\n");
    }
    for (int i = 0; i < coded.codes().length; i++) {
      PlacedGlyph glyph = word.glyphs().get(i);
      raise(glyph.rise());
      shift(glyph.before());
      int code = coded.codes()[i];
      piece.write(code >> 8);
      piece.write(code);
    }
    raise(0);
    shift(word.after());
    endShown();
    if (word.spelt()) {
      out.append("EMC\n");
    }
  }

  private void raise(int to) {
    if (to != rise) {
      endShown();
      rise = to;
      out.append(String.format(Locale.ROOT, "%.2f Ts\n", to * size / THOUSAND));
    }
  }

  private void shift(int thousandths) {
    if (thousandths != 0) {
      endPiece();
      shown.append(-thousandths);
    }
  }

  private void endPiece() {
    if (piece.size() > 0) {
      PdfString.append(piece.toByteArray(), shown);
      piece.reset();
    }
  }

  private void endShown() {
    endPiece();
    if (!shown.isEmpty()) {
      out.append('[').append(shown).append("]TJ\n");
      shown.setLength(0);
    }
  }
}
