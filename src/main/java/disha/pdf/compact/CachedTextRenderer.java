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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
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
  private final IdentityHashMap<PDFont, float[]> widths = new IdentityHashMap<>();
  private final Map<IdentValue, FontDescription> weights = new HashMap<>();

  public CachedTextRenderer(SharedContext context) {
    this.context = context;
  }

  @Override
  public int getWidth(FontContext fonts, FSFont font, String text) {
    float thousandths = width(((PdfBoxFSFont) font).getFontDescriptions().getFirst(), text);
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
    if (width(font, text) == UNKNOWN) {
      super.drawString(device, text, x, y);
    } else {
      page.drawStringFast(text, x, y, null, font, asked.size);
    }
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
