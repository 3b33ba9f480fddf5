package disha.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import disha.words.Amounts;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/// Draws the pay charts of a summary as lines, areas and text. An `<object type="chart">` names its
/// chart by its place in the list, in the attribute `data-chart`.
final class PayChartDrawer implements FSObjectDrawer {
  private static final Color INK = new Color(0x1f2933);
  private static final Color QUIET = new Color(0x52606d);
  private static final Color RULE = new Color(0xd5dbe1);
  private static final Color CLAIM = new Color(0x9fb3c8);
  private static final Color PALE = new Color(0xeef2f6);
  private static final Color ACCENT = new Color(0x14506e);

  private static final double BAR = 11;
  private static final double POOL_BAR = 15;
  private static final double THINNEST = 3;
  private static final float BASELINE = 10.5f;

  private final List<PayChart> charts;

  PayChartDrawer(List<PayChart> charts) {
    this.charts = List.copyOf(charts);
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
    PayChart chart = charts.get(Integer.parseInt(element.getAttribute("data-chart")));
    double pixels = width / dotsPerPixel;
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) pixels,
        (float) (height / dotsPerPixel),
        graphics -> new Drawing(graphics, chart, pixels).draw());
    return Map.of();
  }

  /// One chart being drawn, from the top down.
  private static final class Drawing {
    private final Graphics2D graphics;
    private final PayChart chart;
    private final double width;
    private double top;

    Drawing(Graphics2D graphics, PayChart chart, double width) {
      this.graphics = graphics;
      this.chart = chart;
      this.width = width;
    }

    void draw() {
      axis();
      top = PayChart.AXIS;
      for (PayChart.Bar bar : chart.bars()) {
        claim(bar);
        top += bar.height() + PayChart.GAP;
      }
      line(0, top, width, top, RULE);
      top += PayChart.GAP;
      pool(chart.pool());
    }

    private void axis() {
      text(chart.axisLabel(), 0, 0, false, PayChart.SMALL, QUIET);
      double bottom = chart.height();
      for (long tick : chart.axis().ticks()) {
        double x = place(tick);
        line(x, PayChart.AXIS - 4, x, bottom, RULE);
        String label = Amounts.rupees(tick);
        double half = Fonts.width(label, false, PayChart.SMALL) / 2;
        text(label, x - half, 0, false, PayChart.SMALL, QUIET);
      }
    }

    private void claim(PayChart.Bar bar) {
      double y = top;
      for (String label : bar.label()) {
        text(label, 0, y, false, PayChart.TEXT, INK);
        y += PayChart.LINE;
      }
      for (String about : bar.about()) {
        text(about, 0, y, false, PayChart.SMALL, QUIET);
        y += PayChart.LINE;
      }
      double middle = top + bar.height() / 2;
      Rectangle2D area = area(bar.low(), bar.high(), middle, BAR);
      graphics.setColor(bar.solid() ? CLAIM : PALE);
      graphics.fill(area);
      if (!bar.solid()) {
        graphics.setColor(QUIET);
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.draw(area);
      }
      amounts(bar.amounts(), middle - PayChart.LINE / 2, false);
    }

    private void pool(PayChart.Pool pool) {
      double y = top + (pool.height() - pool.label().size() * PayChart.LINE) / 2;
      for (String label : pool.label()) {
        text(label, 0, y, true, PayChart.TEXT, ACCENT);
        y += PayChart.LINE;
      }
      double middle = top + pool.height() / 2;
      graphics.setColor(ACCENT);
      graphics.fill(area(pool.low(), pool.high(), middle, POOL_BAR));
      likely(place(pool.likely()), middle);
      amounts(pool.amounts(), middle - PayChart.LINE, true);
      amounts(pool.likelyWord(), middle, false);
    }

    // A white gap in the bar with a dark line in it, longer than the bar: seen without colour too.
    private void likely(double x, double middle) {
      graphics.setColor(Color.WHITE);
      graphics.fill(new Rectangle2D.Double(x - 3, middle - POOL_BAR / 2, 6, POOL_BAR));
      graphics.setColor(INK);
      double reach = POOL_BAR / 2 + 4;
      graphics.fill(new Rectangle2D.Double(x - 1, middle - reach, 2, 2 * reach));
    }

    private void amounts(String text, double y, boolean bold) {
      double wide = Fonts.width(text, bold, PayChart.TEXT);
      text(text, width - wide, y, bold, PayChart.TEXT, INK);
    }

    private Rectangle2D area(long low, long high, double middle, double thickness) {
      double from = place(low);
      double wide = Math.max(THINNEST, place(high) - from);
      return new Rectangle2D.Double(from, middle - thickness / 2, wide, thickness);
    }

    private double place(long amount) {
      double plot = width - PayChart.LABELS - PayChart.AMOUNTS;
      return PayChart.LABELS + chart.axis().place(amount) * plot;
    }

    private void line(double x1, double y1, double x2, double y2, Color color) {
      graphics.setColor(color);
      graphics.setStroke(new BasicStroke(0.6f));
      graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    private void text(String text, double x, double y, boolean bold, float size, Color color) {
      graphics.setColor(color);
      graphics.setFont(Fonts.toDraw(bold, size));
      graphics.drawString(text, (float) x, (float) y + BASELINE);
    }
  }
}
