package disha.pdf.shaping;

import disha.pdf.base.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/// A font of one document of which the glyphs are written, and not the letters.
///
/// Each word gets a number, and while the document is made a text is the numbers of its words;
/// [#write] turns them into what stands on a page at last. What the glyphs do not tell by
/// themselves is told beside them (`ActualText`), word by word, as readers agree on that alone.
public final class GlyphFont extends PDFont {
  // The numbers are written as letters that no text has, and then as bytes that no text is.
  private static final int FIRST_WORD = 0xf0000;
  private static final int HIGH = 0x80;
  private static final int BYTES = 3;

  private final PDDocument document;
  private final Typeface face;
  // A word that was forgotten and shaped again gets another number, and is written alike.
  private final IdentityHashMap<ShapedWord, Integer> numbers = new IdentityHashMap<>();
  private final List<CodedWord> words = new ArrayList<>();
  private final LinkedHashMap<CodedGlyph, Integer> codes = new LinkedHashMap<>();

  /// A glyph that stands for certain letters.
  record CodedGlyph(int id, String letters) {}

  /// A word with what its glyphs are called in the document.
  @SuppressWarnings("ArrayRecordComponent")
  record CodedWord(ShapedWord word, int[] codes) {}

  /// @param document what it is written into
  public GlyphFont(PDDocument document, Typeface face) {
    super(dictionary(face));
    this.document = document;
    this.face = face;
    PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
    descriptor.setFontBoundingBox(new PDRectangle());
    setFontDescriptor(descriptor);
  }

  private static COSDictionary dictionary(Typeface face) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, face.name());
    return font;
  }

  /// A text of it as the library is to write it.
  public String numbered(LetterRun run) {
    StringBuilder out = new StringBuilder();
    run.words().forEach(word -> out.appendCodePoint(FIRST_WORD + number(word)));
    return out.toString();
  }

  private int number(ShapedWord word) {
    return numbers.computeIfAbsent(
        word,
        w -> {
          words.add(new CodedWord(w, w.glyphs().stream().mapToInt(this::code).toArray()));
          return words.size() - 1;
        });
  }

  /// Writes what stands on the page for a text as the library wrote it.
  ///
  /// @param text the bytes of [#numbered]
  /// @param size of the letters, in points
  public void write(byte[] text, float size, StringBuilder out) {
    GlyphOperators operators = new GlyphOperators(size, out);
    for (int i = 0; i < text.length; i += BYTES) {
      int number =
          ((text[i] & (HIGH - 1)) << 16) | ((text[i + 1] & 0xff) << 8) | (text[i + 2] & 0xff);
      operators.write(words.get(number));
    }
  }

  private int code(PlacedGlyph glyph) {
    return codes.computeIfAbsent(
        new CodedGlyph(glyph.id(), glyph.letters()), g -> codes.size() + 1);
  }

  @Override
  protected byte[] encode(int letter) {
    int number = letter - FIRST_WORD;
    return new byte[] {(byte) (HIGH | number >> 16), (byte) (number >> 8), (byte) number};
  }

  @Override
  public boolean willBeSubset() {
    return true;
  }

  @Override
  public void addToSubset(int letter) {
    // Its words are known already.
  }

  @Override
  public void subset() throws IOException {
    new GlyphSubset(document, face, codes.sequencedKeySet()).into(dict);
  }

  @Override
  public String getName() {
    return dict.getNameAsString(COSName.BASE_FONT);
  }

  @Override
  public float getWidth(int code) {
    throw new UnsupportedOperationException("Words are measured, see LetterRun");
  }

  @Override
  public int readCode(InputStream in) {
    throw new UnsupportedOperationException("It is only written");
  }

  @Override
  public BoundingBox getBoundingBox() {
    return new BoundingBox();
  }

  @Override
  public boolean isVertical() {
    return false;
  }

  @Override
  public boolean isEmbedded() {
    return true;
  }

  @Override
  public boolean isDamaged() {
    return false;
  }

  @Override
  @SuppressWarnings("deprecation")
  public float getHeight(int code) {
    throw new UnsupportedOperationException("It is only written");
  }

  @Override
  public boolean hasExplicitWidth(int code) {
    return true;
  }

  @Override
  public float getWidthFromFont(int code) {
    return getWidth(code);
  }

  @Override
  protected float getStandard14Width(int code) {
    return getWidth(code);
  }
}
