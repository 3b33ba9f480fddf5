package disha.pdf.base;

import disha.text.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// The fonts that come with the program: one for the texts, in two weights, and one for each other
/// script that a name may be written in. Each is read when a letter of it is first asked for.
public enum Typeface {
  MUKTA("Mukta_400Regular", new CodePoints(0x0900, 0x097f), new CodePoints(0xa8e0, 0xa8ff)),
  MUKTA_BOLD("Mukta_700Bold"),
  ARABIC(
      "NotoSansArabic_400Regular",
      new CodePoints(0x0600, 0x06ff),
      new CodePoints(0x0750, 0x077f),
      new CodePoints(0x08a0, 0x08ff),
      new CodePoints(0xfb50, 0xfdff),
      new CodePoints(0xfe70, 0xfefc)),
  BENGALI("NotoSansBengali_400Regular", new CodePoints(0x0980, 0x09ff)),
  GURMUKHI("NotoSansGurmukhi_400Regular", new CodePoints(0x0a00, 0x0a7f)),
  GUJARATI("NotoSansGujarati_400Regular", new CodePoints(0x0a80, 0x0aff)),
  ORIYA("NotoSansOriya_400Regular", new CodePoints(0x0b00, 0x0b7f)),
  TAMIL("NotoSansTamil_400Regular", new CodePoints(0x0b80, 0x0bff)),
  TELUGU("NotoSansTelugu_400Regular", new CodePoints(0x0c00, 0x0c7f)),
  KANNADA("NotoSansKannada_400Regular", new CodePoints(0x0c80, 0x0cff)),
  MALAYALAM("NotoSansMalayalam_400Regular", new CodePoints(0x0d00, 0x0d7f));

  /// No letter before it changes its shape beside others.
  public static final char FIRST_SHAPED = 0x0600;

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private static final List<Typeface> SHAPED =
      Arrays.stream(values()).filter(f -> !f.blocks.isEmpty()).toList();

  private final String file;
  private final Optional<Typeface> itself = Optional.of(this);

  // Unmodifiable.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<CodePoints> blocks;

  // Read once, when it is first needed.
  @SuppressWarnings("ImmutableEnumChecker")
  private volatile Tables tables;

  // Of which the glyphs are read that a document takes.
  @SuppressWarnings("ImmutableEnumChecker")
  private Optional<TrueTypeFont> open = Optional.empty();

  /// Characters that follow one another in Unicode.
  private record CodePoints(int first, int last) {
    boolean has(int character) {
      return first <= character && character <= last;
    }
  }

  /// What is asked of a font again and again.
  private record Tables(CmapLookup glyphs, List<Float> advances) {}

  Typeface(String file, CodePoints... blocks) {
    this.file = file;
    this.blocks = List.of(blocks);
  }

  /// The font of a script whose letters change their shape beside one another; none for a letter
  /// that does not.
  public static Optional<Typeface> shaping(int character) {
    if (character < FIRST_SHAPED) {
      return Optional.empty();
    }
    for (Typeface face : SHAPED) {
      for (CodePoints block : face.blocks) {
        if (block.has(character)) {
          return face.itself;
        }
      }
    }
    return Optional.empty();
  }

  /// Whether a text has a letter that changes its shape beside others.
  public static boolean shapes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_SHAPED && shaping(text.charAt(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the font that a letter is written in has it.
  static boolean hasAny(int character) {
    return shaping(character).orElse(MUKTA).has(character);
  }

  /// Whether it has a letter.
  public boolean has(int character) {
    return tables().glyphs.getGlyphId(character) != 0;
  }

  /// The same in bold, if there is one.
  public Typeface bold() {
    return this == MUKTA ? MUKTA_BOLD : this;
  }

  /// How thick its strokes are, as style sheets say it.
  public int weight() {
    return this == MUKTA_BOLD ? BOLD : REGULAR;
  }

  /// The file.
  public byte[] bytes() {
    return Resources.bytes("/fonts/" + file + ".ttf");
  }

  /// What is read from a font.
  public interface FontUse<T> {
    T read(TrueTypeFont font) throws IOException;
  }

  /// Reads something from the font, which is read once and kept open: one at a time, as it is read
  /// by moving to and fro in its file.
  public synchronized <T> T use(FontUse<T> use) throws IOException {
    TrueTypeFont font = open.orElseGet(() -> Fonts.parsed(bytes()));
    open = Optional.of(font);
    return use.read(font);
  }

  /// A glyph that draws nothing and takes no room.
  public int emptyGlyph() {
    return tables().glyphs.getGlyphId(0);
  }

  /// How wide a glyph is by itself, in thousandths of the font's size.
  public float advance(int glyph) {
    return tables().advances.get(glyph);
  }

  /// How wide a letter is by itself, in thousandths of the font's size.
  public float letterAdvance(int character) {
    return advance(tables().glyphs.getGlyphId(character));
  }

  private Tables tables() {
    Tables known = tables;
    if (known == null) {
      known = read();
      tables = known;
    }
    return known;
  }

  private Tables read() {
    try {
      return use(font -> {
        Float[] advances = new Float[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
          advances[glyph] = font.getAdvanceWidth(glyph) * 1000f / font.getUnitsPerEm();
        }
        return new Tables(font.getUnicodeCmapLookup(), List.of(advances));
      });
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own font cannot be read", e);
    }
  }
}
