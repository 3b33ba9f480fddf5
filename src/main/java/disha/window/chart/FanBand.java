package disha.window.chart;

import disha.basics.Months;
import disha.summary.Amount;
import disha.summary.ProjectionSummary;
import disha.summary.ProjectionSummary.YearLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/// The band of pay over the years with the likely line in it: full as far as documents reach, pale
/// and dashed beyond.
final class FanBand extends Group {
  private final Polygon known = polygon("fan-band");
  private final Polygon held = polygon("fan-held");
  private final Polyline likely = line("fan-likely");
  private final Polyline likelyHeld = line("fan-likely-held");
  private final Polyline spanLow = line("fan-span");
  private final Polyline spanHigh = line("fan-span");

  // A moment with the row whose amounts hold then.
  private record Moment(double year, YearLine row) {}

  FanBand() {
    getChildren().addAll(known, held, spanLow, spanHigh, likely, likelyHeld);
    setManaged(false);
    setMouseTransparent(true);
  }

  private static Polygon polygon(String style) {
    Polygon out = new Polygon();
    out.getStyleClass().add(style);
    return out;
  }

  private static Polyline line(String style) {
    Polyline out = new Polyline();
    out.getStyleClass().add(style);
    return out;
  }

  /// The year after which no document gives pay; past the last year if all are reached.
  static double end(ProjectionSummary pay) {
    YearLine last = pay.years().getLast();
    return last.heldFlat()
        ? Math.max(
            0,
            pay.evidence().stream().mapToInt(e -> e.to()).max().orElse(0) / (double) Months.A_YEAR)
        : last.year();
  }

  void draw(ProjectionSummary pay, FanPlot plot) {
    double end = end(pay);
    List<Moment> before = new ArrayList<>();
    List<Moment> after = new ArrayList<>();
    for (YearLine r : pay.years()) {
      // What is held has been reached where the evidence ends.
      if (r.heldFlat() && after.isEmpty()) {
        before.add(new Moment(end, r));
        after.add(new Moment(end, r));
      }
      (r.heldFlat() ? after : before).add(new Moment(r.year(), r));
    }
    fill(known, before, plot);
    fill(held, after, plot);
    draw(likely, before, YearLine::likely, plot);
    draw(likelyHeld, after, YearLine::likely, plot);
    List<Moment> all = new ArrayList<>(before);
    all.addAll(after);
    draw(spanLow, all, YearLine::spanLow, plot);
    draw(spanHigh, all, YearLine::spanHigh, plot);
  }

  private static void fill(Polygon shape, List<Moment> moments, FanPlot plot) {
    List<Double> points = new ArrayList<>(points(moments, YearLine::high, plot));
    points.addAll(points(moments.reversed(), YearLine::low, plot));
    shape.getPoints().setAll(points);
  }

  private static void draw(
      Polyline shape, List<Moment> moments, Function<YearLine, Amount> amount, FanPlot plot) {
    shape.getPoints().setAll(points(moments, amount, plot));
  }

  private static List<Double> points(
      List<Moment> moments, Function<YearLine, Amount> amount, FanPlot plot) {
    List<Double> out = new ArrayList<>();
    for (Moment m : moments) {
      out.add(plot.x(m.year()));
      out.add(plot.y(amount.apply(m.row())));
    }
    return out;
  }
}
