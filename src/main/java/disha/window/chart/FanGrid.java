package disha.window.chart;

import disha.summary.ProjectionSummary;
import disha.text.Amounts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The axes of a chart of pay over time: amounts on the left, years below, and a line for each
/// amount.
final class FanGrid {
  private static final double GAP = 6;

  private final PayScale scale;
  private final List<Label> amounts = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();
  private final List<Label> years = new ArrayList<>();

  FanGrid(PayScale scale, List<ProjectionSummary.YearLine> rows) {
    this.scale = scale;
    for (long mark : scale.marks()) {
      amounts.add(ChartNodes.axisMark(Amounts.rupees(mark)));
      lines.add(ChartNodes.rectangle("pay-line"));
    }
    rows.forEach(r -> years.add(ChartNodes.axisMark(Integer.toString(r.year()))));
  }

  List<Node> nodes() {
    List<Node> out = new ArrayList<>(lines);
    out.addAll(amounts);
    out.addAll(years);
    return out;
  }

  /// The room that amounts take on the left.
  double left() {
    return widest(amounts) + GAP;
  }

  /// The room that years take below.
  double below() {
    return years.getFirst().prefHeight(-1) + 2;
  }

  private static double widest(List<Label> labels) {
    return labels.stream().mapToDouble(l -> l.prefWidth(-1)).max().orElse(0);
  }

  void layout(FanPlot plot) {
    for (int i = 0; i < amounts.size(); i++) {
      Label label = amounts.get(i);
      double y = Math.rint(plot.y(scale.at(scale.marks().get(i))));
      double high = label.prefHeight(-1);
      double wide = label.prefWidth(-1);
      label.resizeRelocate(left() - GAP - wide, Math.rint(y - high / 2), wide, high);
      lines.get(i).resizeRelocate(left(), y, plot.right() - left(), 1);
    }
    // Years that would touch are left out evenly.
    int every = (int) Math.ceil((widest(years) + GAP) / (plot.x(1) - plot.x(0)));
    for (int i = 0; i < years.size(); i++) {
      Label label = years.get(i);
      double wide = label.prefWidth(-1);
      label.setVisible(i % every == 0);
      label.resizeRelocate(
          Math.rint(plot.x(i) - wide / 2), plot.bottom() + 2, wide, label.prefHeight(-1));
    }
  }
}
