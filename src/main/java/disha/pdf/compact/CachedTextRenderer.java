package disha.pdf.compact;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.util.OpenUtil;
import disha.pdf.base.Typeface;
import disha.pdf.shaping.GlyphFont;
import disha.pdf.shaping.LetterRun;
import disha.pdf.shaping.LetterRuns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Measures and writes the text of one document. The library asks the font for each letter anew,
/// several times over, and that takes an eighth of all time: here each letter is measured once.
public final class CachedTextRenderer extends PdfBoxTextRenderer {
  // Up to the currency signs; other letters are left to the library.
  private static final int END = 0x2100;
  private static final float UNKNOWN = -1;
  // A width that the library is right to round down, in its dots.
  private static final float NOTHING = 0.01f;

  private final SharedContext context;
  private final PDDocument document;
  private final Map<Typeface, GlyphFont> glyphFonts = new EnumMap<>(Typeface.class);
  private final IdentityHashMap<PDFont, float[]> widths = new IdentityHashMap<>();
  private final Map<IdentValue, FontDescription> weights = new HashMap<>();

  /// @param document what it writes into
  public CachedTextRenderer(SharedContext context, PDDocument document) {
    this.context = context;
    this.document = document;
  }

  @Override
  public int getWidth(FontContext fonts, FSFont font, String text) {
    FontDescription plain = ((PdfBoxFSFont) font).getFontDescriptions().getFirst();
    float thousandths = Typeface.shapes(text) ? shapedWidth(plain, text) : width(plain, text);
    if (thousandths == UNKNOWN) {
      return super.getWidth(fonts, font, text);
    }
    float dots = thousandths / 1000 * font.getSize2D();
    return (int) (dots - Math.floor(dots) < NOTHING ? dots : Math.ceil(dots));
  }

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    PdfBoxFastOutputDevice page = (PdfBoxFastOutputDevice) device;
    FontSpecification asked = page.getFontSpecification();
    FontDescription font = weights.computeIfAbsent(asked.fontWeight, weight -> font(asked));
    if (Typeface.shapes(text)) {
      drawShaped(page, font, text, x, y);
    } else if (width(font, text) == UNKNOWN) {
      super.drawString(device, text, x, y);
    } else {
      page.drawStringFast(text, x, y, null, font, asked.size);
    }
  }

  private void drawShaped(
      PdfBoxFastOutputDevice page, FontDescription plain, String text, float x, float y) {
    FontSpecification asked = page.getFontSpecification();
    float at = x;
    for (LetterRun run : LetterRuns.of(text, isBold(plain))) {
      if (run.shaped()) {
        GlyphFont font = glyphFonts.computeIfAbsent(run.face(), f -> new GlyphFont(document, f));
        page.drawStringFast(font.numbered(run), at, y, null, described(run, font), asked.size);
      } else {
        page.drawStringFast(run.text(), at, y, null, plain, asked.size);
      }
      at += run.width() / 1000 * asked.size;
    }
  }

  // The library draws what is lighter than asked for with thicker strokes.
  private static FontDescription described(LetterRun run, GlyphFont font) {
    return new FontDescription(font, IdentValue.NORMAL, run.face().weight());
  }

  private static float shapedWidth(FontDescription plain, String text) {
    return LetterRuns.width(text, isBold(plain));
  }

  private static boolean isBold(FontDescription font) {
    return font.getWeight() > Typeface.MUKTA.weight();
  }

  /// The fonts of the document whose words are written by their glyphs.
  public Collection<GlyphFont> glyphFonts() {
    return List.copyOf(glyphFonts.values());
  }

  // There is one family, and it has no italics.
  private FontDescription font(FontSpecification asked) {
    FSFont font = context.getFontResolver().resolveFont(context, asked);
    return ((PdfBoxFSFont) font).getFontDescriptions().getFirst();
  }

  /// In thousandths of the font's size.
  private float width(FontDescription font, String text) {
    float[] known = widths.computeIfAbsent(font.getFont(), key -> unmeasured());
    float sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= END || !OpenUtil.isSafeFontCodePointToPrint(letter)) {
        return UNKNOWN;
      }
      if (known[letter] == UNKNOWN) {
        known[letter] = measured((PDType0Font) font.getFont(), letter);
      }
      if (known[letter] == UNKNOWN) {
        return UNKNOWN;
      }
      sum += known[letter];
    }
    return sum;
  }

  private static float[] unmeasured() {
    float[] widths = new float[END];
    Arrays.fill(widths, UNKNOWN);
    return widths;
  }

  private static float measured(PDType0Font font, char letter) {
    try {
      boolean lacking = font.getCmapLookup().getGlyphId(letter) == 0;
      return lacking ? UNKNOWN : font.getStringWidth(String.valueOf(letter));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own font cannot be read", e);
    }
  }
}
