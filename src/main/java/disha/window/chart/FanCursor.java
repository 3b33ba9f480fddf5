package disha.window.chart;

import disha.summary.ProjectionSummary;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The year that is read off a chart: a line with a dot on low, likely and high.
final class FanCursor {
  private static final double DOT = 8;

  private final Region line = ChartNodes.rectangle("fan-cursor");
  private final Region low = ChartNodes.rectangle("fan-dot");
  private final Region likely = ChartNodes.rectangle("fan-dot-likely");
  private final Region high = ChartNodes.rectangle("fan-dot");

  List<Node> nodes() {
    return List.of(line, low, high, likely);
  }

  void layout(FanPlot plot, ProjectionSummary.YearLine row) {
    double x = plot.x(row.year());
    line.resizeRelocate(Math.rint(x), plot.top(), 1, plot.bottom() - plot.top());
    dot(low, x, plot.y(row.low()));
    dot(likely, x, plot.y(row.likely()));
    dot(high, x, plot.y(row.high()));
  }

  private static void dot(Region dot, double x, double y) {
    dot.resizeRelocate(x - DOT / 2, y - DOT / 2, DOT, DOT);
  }
}
