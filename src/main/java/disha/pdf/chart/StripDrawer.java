package disha.pdf.chart;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import disha.text.Amounts;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/// Draws the lines of pay charts. An `<object type="strip">` names its line by its place in the
/// list, in the attribute `data-strip`. All lengths are in CSS pixels.
public final class StripDrawer implements FSObjectDrawer {

  private static final float TEXT = 11.4f;
  private static final double BAR = 9;
  private static final double POOL_BAR = 12;
  private static final double THINNEST = 3;
  private static final double TICK = 4;

  private final List<Strip> strips;

  public StripDrawer(List<Strip> strips) {
    this.strips = List.copyOf(strips);
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    Strip strip = strips.get(Integer.parseInt(element.getAttribute("data-strip")));
    PageGraphics pen = new PageGraphics(device, context, x, y, dotsPerPixel);
    new StripDrawing(pen, strip, Math.floor(width / dotsPerPixel), height / dotsPerPixel).draw();
    return Map.of();
  }

  /// One line being drawn.
  private record StripDrawing(PageGraphics pen, Strip strip, double width, double height) {
    void draw() {
      switch (strip.kind()) {
        case SCALE -> scale();
        case EARNED, ADVISED -> claim();
        case POOL -> pool();
        case STEP -> step();
        case LEVEL -> level();
      }
    }

    // Only the ends are named: more would not be readable on so little room.
    private void scale() {
      ticks(height - TICK, height);
      String end = Amounts.rupees(strip.axis().end());
      double baseline = height - TICK - 2;
      pen.colour(ChartColours.QUIET);
      pen.write(Amounts.rupees(strip.axis().start()), false, TEXT, 0, baseline);
      pen.write(end, false, TEXT, width - pen.width(end, false, TEXT), baseline);
    }

    private void claim() {
      ticks(0, height);
      Rectangle2D area = area(BAR);
      boolean earned = strip.kind() == Strip.StripKind.EARNED;
      pen.colour(earned ? ChartColours.CLAIM : ChartColours.PALE);
      pen.fill(area);
      if (!earned) {
        pen.colour(ChartColours.QUIET);
        pen.draw(area, 0.8f);
      }
    }

    // A white gap in the bar with a dark line in it, longer than the bar: seen without colour too.
    private void pool() {
      ticks(0, height);
      pen.colour(ChartColours.ACCENT);
      pen.fill(area(POOL_BAR));
      double x = place(strip.likely());
      pen.colour(Color.WHITE);
      pen.fill(new Rectangle2D.Double(x - 3, (height - POOL_BAR) / 2, 6, POOL_BAR));
      pen.colour(ChartColours.TEXT);
      pen.fill(new Rectangle2D.Double(x - 1, 0, 2, height));
    }

    // What lowers pay is hollow. A line at either end shows where the next step begins.
    private void step() {
      ticks(0, height);
      double from = place(strip.low());
      double to = place(strip.high());
      Rectangle2D area =
          new Rectangle2D.Double(Math.min(from, to), (height - BAR) / 2, Math.abs(to - from), BAR);
      pen.colour(to < from ? Color.WHITE : ChartColours.CLAIM);
      pen.fill(area);
      Path2D lines = new Path2D.Double(area);
      lines.moveTo(from, 0);
      lines.lineTo(from, height / 2);
      lines.moveTo(to, height / 2);
      lines.lineTo(to, height);
      pen.colour(ChartColours.QUIET);
      pen.draw(lines, 0.8f);
    }

    private void level() {
      ticks(0, height);
      pen.colour(ChartColours.ACCENT);
      pen.fill(new Rectangle2D.Double(place(strip.low()) - 1.5, 0, 3, height));
    }

    private Rectangle2D area(double thickness) {
      double from = place(strip.low());
      double wide = Math.max(THINNEST, place(strip.high()) - from);
      return new Rectangle2D.Double(from, (height - thickness) / 2, wide, thickness);
    }

    private void ticks(double top, double bottom) {
      pen.colour(ChartColours.RULE);
      Path2D lines = new Path2D.Double();
      for (long mark : strip.axis().marks()) {
        lines.moveTo(place(mark), top);
        lines.lineTo(place(mark), bottom);
      }
      pen.draw(lines, 0.6f);
    }

    // The outermost ticks stay within the drawing.
    private double place(long amount) {
      return 0.5 + strip.axis().place(amount) * (width - 1);
    }
  }
}
