package disha.pdf.shaping;

import static java.nio.charset.StandardCharsets.US_ASCII;

import disha.pdf.base.Typeface;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/// The part of a font that a document uses, as the objects of the document. The codes of glyphs are
/// their places among those used, from 1 on.
final class GlyphSubset {
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
  private static final HexFormat DIGITS = HexFormat.of().withUpperCase();
  private static final int TAG_LETTERS = 6;
  private static final int ALPHABET = 26;
  // As many as a reader must take together.
  private static final int MOST_AT_ONCE = 100;
  // Wider strokes make wider letters: what other writers of PDF go by.
  private static final float STROKE = 0.13f;

  // The parts that all tries of a page and the next page take: some 30 kB each.
  private static final Remembered<SubsetKey, SubsetParts> KNOWN = new Remembered<>(100);

  private record SubsetKey(Typeface face, List<GlyphFont.CodedGlyph> glyphs) {}

  /// What is written of a font, packed.
  ///
  /// @param length of the font's file, before it is packed
  @SuppressWarnings("ArrayRecordComponent")
  private record SubsetParts(byte[] file, int length, byte[] places, byte[] letters) {}

  private final PDDocument document;
  private final Typeface face;
  private final List<GlyphFont.CodedGlyph> glyphs;

  /// @param glyphs what is used, in the order of the codes
  GlyphSubset(PDDocument document, Typeface face, SequencedSet<GlyphFont.CodedGlyph> glyphs) {
    this.document = document;
    this.face = face;
    this.glyphs = List.copyOf(glyphs);
  }

  /// Completes the dictionary of a font.
  void into(COSDictionary font) throws IOException {
    face.use(whole -> into(font, whole));
  }

  private COSDictionary into(COSDictionary font, TrueTypeFont whole) throws IOException {
    SubsetParts parts = parts(whole);
    String name = tag() + "+" + whole.getName();
    PDFontDescriptor descriptor = descriptor(whole, name);
    PDStream embedded = stream(parts.file);
    embedded.getCOSObject().setInt(COSName.LENGTH1, parts.length);
    descriptor.setFontFile2(embedded);
    COSArray descendants = new COSArray();
    descendants.add(descendant(descriptor, name, parts));
    font.setName(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, stream(parts.letters));
    return font;
  }

  private SubsetParts parts(TrueTypeFont whole) throws IOException {
    SubsetKey key = new SubsetKey(face, glyphs);
    Optional<SubsetParts> before = KNOWN.find(key);
    if (before.isPresent()) {
      return before.get();
    }
    TTFSubsetter subset = new TTFSubsetter(whole, TABLES);
    subset.addGlyphIds(glyphs.stream().map(GlyphFont.CodedGlyph::id).collect(Collectors.toSet()));
    Map<Integer, Integer> places = new HashMap<>();
    subset.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    subset.writeToStream(file);
    SubsetParts made =
        new SubsetParts(
            packed(file.toByteArray()),
            file.size(),
            packed(placesByCode(places)),
            packed(letters()));
    KNOWN.keep(key, made);
    return made;
  }

  private COSDictionary descendant(PDFontDescriptor descriptor, String name, SubsetParts parts)
      throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, name);
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor);
    font.setItem(COSName.W, widths());
    font.setItem(COSName.CID_TO_GID_MAP, stream(parts.places));
    return font;
  }

  private COSArray widths() {
    COSArray each = new COSArray();
    for (GlyphFont.CodedGlyph glyph : glyphs) {
      each.add(number(face.advance(glyph.id())));
    }
    COSArray all = new COSArray();
    all.add(COSInteger.ONE);
    all.add(each);
    return all;
  }

  private static COSNumber number(float value) {
    return value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat(value);
  }

  private byte[] placesByCode(Map<Integer, Integer> places) {
    ByteBuffer out = ByteBuffer.allocate(2 * (glyphs.size() + 1)).putShort((short) 0);
    glyphs.forEach(g -> out.putShort(places.get(g.id()).shortValue()));
    return out.array();
  }

  // As readers ask for it: six letters that differ where the glyphs do.
  private String tag() {
    StringBuilder out = new StringBuilder();
    int rest = glyphs.hashCode() & Integer.MAX_VALUE;
    for (int i = 0; i < TAG_LETTERS; i++) {
      out.append((char) ('A' + rest % ALPHABET));
      rest /= ALPHABET;
    }
    return out.toString();
  }

  private static PDFontDescriptor descriptor(TrueTypeFont font, String name) throws IOException {
    float scale = 1000f / font.getUnitsPerEm();
    HeaderTable head = font.getHeader();
    HorizontalHeaderTable lines = font.getHorizontalHeader();
    PDRectangle box = new PDRectangle();
    box.setLowerLeftX(head.getXMin() * scale);
    box.setLowerLeftY(head.getYMin() * scale);
    box.setUpperRightX(head.getXMax() * scale);
    box.setUpperRightY(head.getYMax() * scale);
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, COSName.FONT_DESC);
    PDFontDescriptor out = new PDFontDescriptor(dictionary);
    out.setFontName(name);
    out.setSymbolic(true);
    out.setFontWeight(font.getOS2Windows().getWeightClass());
    out.setItalicAngle(font.getPostScript().getItalicAngle());
    out.setFontBoundingBox(box);
    out.setAscent(lines.getAscender() * scale);
    out.setDescent(lines.getDescender() * scale);
    out.setCapHeight(font.getOS2Windows().getCapHeight() * scale);
    out.setXHeight(font.getOS2Windows().getHeight() * scale);
    out.setStemV(box.getWidth() * STROKE);
    return out;
  }

  private byte[] packed(byte[] bytes) throws IOException {
    PDStream stream = new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
      return raw.readAllBytes();
    }
  }

  private PDStream stream(byte[] packed) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    try (OutputStream raw = stream.createRawOutputStream()) {
      raw.write(packed);
    }
    return new PDStream(stream);
  }

  private byte[] letters() {
    StringBuilder out =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    for (int from = 0; from < glyphs.size(); from += MOST_AT_ONCE) {
      int to = Math.min(glyphs.size(), from + MOST_AT_ONCE);
      out.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        out.append('<').append(DIGITS.toHexDigits((short) (i + 1))).append("> <");
        glyphs.get(i).letters().chars().forEach(c -> out.append(DIGITS.toHexDigits((char) c)));
        out.append(">\n");
      }
      out.append("endbfchar\n");
    }
    out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return out.toString().getBytes(US_ASCII);
  }
}
