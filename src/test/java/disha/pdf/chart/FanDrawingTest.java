package disha.pdf.chart;

import static org.assertj.core.api.Assertions.assertThat;

import disha.basics.Axis;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written into the chart stands where it belongs, and nothing over it.
class FanDrawingTest {
  private static final double WIDTH = 688;
  private static final double HEIGHT = 150;
  private static final String LIKELY = "likely ₹1,09,000";

  /// Notes what is drawn and where.
  private static final class NotingPen implements Pen {
    private final Map<String, Rectangle2D> texts = new LinkedHashMap<>();
    private final List<Rectangle2D> shapes = new ArrayList<>();

    @Override
    public void colour(Color colour) {
      // Only places count.
    }

    @Override
    public void fill(Shape shape) {
      shapes.add(shape.getBounds2D());
    }

    @Override
    public void draw(Shape shape, float width, float... dashes) {
      shapes.add(shape.getBounds2D());
    }

    @Override
    public void write(String text, boolean bold, float size, double x, double baseline) {
      double wide = width(text, bold, size);
      texts.put(text, new Rectangle2D.Double(x, baseline - size * 0.7, wide, size * 0.7));
    }

    @Override
    public double width(String text, boolean bold, float size) {
      return text.length() * size * 0.5;
    }
  }

  @ParameterizedTest
  @CsvSource({"6, 5, 109, 0", "8, 6, 109, 2", "8, 6, 5, 1", "9, 9, 120, 3", "6, 1, 20, 0"})
  void theLabelOfTheLikelyLineStandsAtItsEndAlone(int years, int held, int likely, int bars) {
    int end = 12 * (years - 1);
    Fan fan =
        new Fan(
            Axis.upTo(130_000, 4),
            IntStream.range(0, years)
                .mapToObj(y -> new Fan.FanYear(likely * 900L, likely * 1000L, likely * 1050L))
                .toList(),
            IntStream.range(0, years).mapToObj(y -> y == 0 ? "now" : Integer.toString(y)).toList(),
            IntStream.range(0, bars)
                .mapToObj(i -> new Fan.ClaimSpan(end, end, likely * 900L, likely * 1000L))
                .toList(),
            held,
            "no source goes further",
            LIKELY,
            "",
            0);
    NotingPen pen = new NotingPen();
    new FanDrawing(pen, fan, WIDTH, HEIGHT).draw();
    Rectangle2D label = pen.texts.get(LIKELY);
    assertThat(label.getMaxX()).isLessThanOrEqualTo(WIDTH);
    assertThat(pen.shapes).noneMatch(shape -> shape.intersects(label));
    double drawn = pen.shapes.stream().mapToDouble(Rectangle2D::getMaxX).max().orElseThrow();
    assertThat(label.getX() - drawn).isBetween(0.0, 8.0);
    // Near the foot it gives way to what is written there.
    double line = HEIGHT - 24 - fan.axis().place(likely * 1000L) * (HEIGHT - 22 - 24);
    assertThat(Math.abs(label.getCenterY() - line)).isLessThan(likely <= 20 ? 20 : 4);
    pen.texts.forEach((text, place) ->
        assertThat(text.equals(LIKELY) || !place.intersects(label)).as(text).isTrue());
  }
}
