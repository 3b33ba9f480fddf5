package disha.pdf.chart;

import com.samskivert.mustache.Escapers;
import disha.pdf.base.Fonts;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Draws as the elements of an SVG picture. The style sheet around it may give each colour another
/// value, by the name `--c-` and its digits.
final class SvgPen implements Pen {
  private final StringBuilder out = new StringBuilder();
  private final TrueTypeFont regular;
  private final TrueTypeFont bold;
  private String ink = "";

  /// @param regular the letters by whose width texts are placed
  /// @param bold the same in bold
  private SvgPen(TrueTypeFont regular, TrueTypeFont bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /// A chart of the years as an element to stand in a page.
  ///
  /// @param alt what it shows, in words
  static String picture(Fan fan, String alt, int width, int height) {
    try (TrueTypeFont regular = Fonts.regular();
        TrueTypeFont bold = Fonts.bold()) {
      SvgPen pen = new SvgPen(regular, bold);
      new FanDrawing(pen, fan, width, height).draw();
      return String.format(
          Locale.ROOT,
          "<svg class=\"fan\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\">%s</svg>",
          Escapers.HTML.escape(alt),
          width,
          height,
          pen.out);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own font cannot be read", e);
    }
  }

  @Override
  public void colour(Color colour) {
    String digits = String.format(Locale.ROOT, "%06x", colour.getRGB() & 0xffffff);
    ink = "var(--c-" + digits + ",#" + digits + ")";
  }

  @Override
  public void fill(Shape shape) {
    out.append("<path style=\"fill:").append(ink).append("\" d=\"");
    path(shape);
    out.append("\"/>");
  }

  @Override
  public void draw(Shape shape, float width, float... dashes) {
    out.append("<path style=\"fill:none;stroke:").append(ink).append("\" stroke-width=\"");
    number(width);
    out.append('"');
    if (dashes.length > 0) {
      String all = Arrays.toString(dashes).replace("[", "").replace("]", "").replace(",", "");
      out.append(" stroke-dasharray=\"").append(all).append('"');
    }
    out.append(" d=\"");
    path(shape);
    out.append("\"/>");
  }

  // Whatever the letters of the reader's screen are, they get the width that they were given here.
  @Override
  public void write(String text, boolean thick, float size, double x, double baseline) {
    out.append("<text style=\"fill:").append(ink).append("\" font-size=\"");
    number(size);
    out.append(thick ? "\" font-weight=\"bold\" x=\"" : "\" x=\"");
    number(x);
    out.append("\" y=\"");
    number(baseline);
    out.append("\" lengthAdjust=\"spacingAndGlyphs\" textLength=\"");
    number(width(text, thick, size));
    out.append("\">").append(Escapers.HTML.escape(text)).append("</text>");
  }

  @Override
  public double width(String text, boolean thick, float size) {
    TrueTypeFont font = thick ? bold : regular;
    try {
      var glyphs = font.getUnicodeCmapLookup();
      double wide = 0;
      for (int letter : text.codePoints().toArray()) {
        wide += font.getAdvanceWidth(glyphs.getGlyphId(letter));
      }
      return wide * size / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own font cannot be read", e);
    }
  }

  private void path(Shape shape) {
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      int numbers =
          switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 0;
          };
      out.append("MLQCZ".charAt(kind));
      out.append(
          Arrays.stream(at, 0, numbers).mapToObj(SvgPen::shown).collect(Collectors.joining(" ")));
    }
  }

  private void number(double value) {
    out.append(shown(value));
  }

  private static String shown(double value) {
    double tenths = Math.round(value * 10) / 10.0;
    return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
  }
}
