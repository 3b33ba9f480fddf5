package disha.pdf.chart;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import disha.pdf.base.Fonts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;

/// Draws on the page itself, from the upper left corner of a drawing. The library offers to make
/// each drawing an object of its own, which takes several times the room. All lengths are in CSS
/// pixels.
final class PageGraphics implements Pen {
  private final AbstractOutputDevice device;
  private final RenderingContext context;
  private final AffineTransform place;

  /// @param x the left edge of the drawing, in the library's dots, as the next two
  /// @param y the upper edge
  /// @param dotsPerPixel how many dots a CSS pixel has
  PageGraphics(
      OutputDevice device, RenderingContext context, double x, double y, int dotsPerPixel) {
    this.device = (AbstractOutputDevice) device;
    this.context = context;
    this.place = new AffineTransform(dotsPerPixel, 0, 0, dotsPerPixel, x, y);
  }

  @Override
  public void colour(Color colour) {
    device.setPaint(colour);
  }

  @Override
  public void fill(Shape shape) {
    device.fill(place.createTransformedShape(shape));
  }

  @Override
  public void draw(Shape shape, float width, float... dashes) {
    Stroke before = device.getStroke();
    device.setStroke(stroke(width, dashes));
    device.draw(place.createTransformedShape(shape));
    device.setStroke(before);
  }

  @Override
  public void write(String text, boolean bold, float size, double x, double baseline) {
    FontSpecification letters = letters(bold, size);
    device.setFontSpecification(letters);
    device.setFont(context.getFont(letters));
    double[] at = {x, baseline};
    place.transform(at, 0, at, 0, 1);
    context.getTextRenderer().drawString(device, text, (float) at[0], (float) at[1]);
  }

  @Override
  public double width(String text, boolean bold, float size) {
    FSFont font = context.getFont(letters(bold, size));
    int dots = context.getTextRenderer().getWidth(context.getFontContext(), font, text);
    return dots / place.getScaleX();
  }

  private BasicStroke stroke(float width, float... dashes) {
    float scale = (float) place.getScaleX();
    if (dashes.length == 0) {
      return new BasicStroke(scale * width);
    }
    float[] scaled = dashes.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= scale;
    }
    return new BasicStroke(
        scale * width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, scaled, 0);
  }

  private FontSpecification letters(boolean bold, float size) {
    FontSpecification letters = new FontSpecification();
    letters.families = new String[] {Fonts.FAMILY};
    letters.size = size * (float) place.getScaleX();
    letters.fontWeight = bold ? IdentValue.FONT_WEIGHT_700 : IdentValue.NORMAL;
    letters.fontStyle = IdentValue.NORMAL;
    letters.variant = IdentValue.NORMAL;
    return letters;
  }
}
