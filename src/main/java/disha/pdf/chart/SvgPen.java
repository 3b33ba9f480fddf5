package disha.pdf.chart;

import com.samskivert.mustache.Escapers;
import disha.pdf.shaping.LetterRuns;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Draws as the elements of an SVG picture. The style sheet around it may give each colour another
/// value, by the name `--c-` and its digits.
final class SvgPen implements Pen {
  private static final double THOUSAND = 1000;

  private final StringBuilder out = new StringBuilder();
  private String ink = "";

  /// A chart of the years as an element to stand in a page.
  ///
  /// @param alt what it shows, in words
  static String picture(Fan fan, String alt, int width, int height) {
    SvgPen pen = new SvgPen();
    new FanDrawing(pen, fan, width, height).draw();
    return String.format(
        Locale.ROOT,
        "<svg class=\"fan\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\">%s</svg>",
        Escapers.HTML.escape(alt),
        width,
        height,
        pen.out);
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
    return LetterRuns.width(text, thick) * size / THOUSAND;
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
