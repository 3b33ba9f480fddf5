package disha.window.chart;

import disha.summary.ProjectionSummary;
import disha.window.parts.TextScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;

/// What stands in a chart of pay over time besides the band: the evidence, the steps of a career,
/// and the most that any document names, which stands apart above the axis of amounts.
final class FanMarks {
  private static final double CEILING = 38;
  private static final double BAR = 6;

  private final List<EvidenceMark> evidence = new ArrayList<>();
  private final List<StepMark> steps = new ArrayList<>();
  private final Optional<CeilingMark> ceiling;

  // A claim that holds over a span has a bar at both its ends and its mark at the first.
  private record EvidenceMark(
      ProjectionSummary.Evidence about, ChartMark mark, Region bar, Region bar2) {
    int months() {
      return about.months() < 0 ? about.to() : about.months();
    }
  }

  private record StepMark(ProjectionSummary.CareerStepLine about, ChartMark mark, Region line) {}

  private record CeilingMark(ProjectionSummary.CeilingPoint about, ButtonBase words, Region bar) {}

  FanMarks(ProjectionSummary pay, FanChart.OpenableMarks marks) {
    List<ProjectionSummary.Evidence> ahead = pay.ahead();
    for (int i = 0; i < ahead.size(); i++) {
      evidence.add(new EvidenceMark(ahead.get(i), marks.evidence().get(i), bar(), bar()));
    }
    evidence.sort(Comparator.comparingInt(EvidenceMark::months));
    List<ProjectionSummary.CareerStepLine> within = pay.within();
    for (int i = 0; i < within.size(); i++) {
      Region line = ChartNodes.rectangle("fan-step-line");
      steps.add(new StepMark(within.get(i), marks.steps().get(i), line));
    }
    steps.sort(Comparator.comparingInt(s -> s.about.months()));
    ceiling =
        pay.ceiling()
            .flatMap(c ->
                marks
                    .ceiling()
                    .map(w -> new CeilingMark(c, w, ChartNodes.rectangle("fan-ceiling"))));
  }

  private static Region bar() {
    return ChartNodes.rectangle("fan-evidence");
  }

  List<Node> nodes() {
    List<Node> out = new ArrayList<>();
    steps.forEach(s -> out.add(s.line));
    evidence.forEach(e -> out.addAll(List.of(e.bar, e.bar2)));
    ceiling.ifPresent(c -> out.addAll(List.of(c.bar, c.words)));
    evidence.forEach(e -> out.add(e.mark));
    steps.forEach(s -> out.add(s.mark));
    return out;
  }

  /// From the middle of one mark to that of the next, at least.
  private static double gap() {
    return ChartMark.size() + 2;
  }

  /// The room that the ceiling takes above.
  double above() {
    return ceiling.isPresent() ? TextScale.now(CEILING) : 0;
  }

  /// The room that steps take below.
  double below() {
    return steps.isEmpty() ? 0 : gap();
  }

  /// The room that evidence for the start takes before it.
  double before() {
    return Math.max(1, evidence.stream().filter(e -> e.months() == 0).count()) * gap() / 2;
  }

  void layout(FanPlot plot) {
    List<Double> at = spread(plot, evidence, EvidenceMark::months);
    for (int i = 0; i < evidence.size(); i++) {
      layout(plot, evidence.get(i), at.get(i));
    }
    at = spread(plot, steps, s -> s.about.months());
    for (int i = 0; i < steps.size(); i++) {
      StepMark s = steps.get(i);
      double x = Math.rint(plot.xOfMonth(s.about.months()));
      s.line.resizeRelocate(x, plot.top(), 1, plot.bottom() - plot.top());
      centre(s.mark, at.get(i), plot.height() - ChartMark.size() / 2 - 1);
    }
    ceiling.ifPresent(c -> layout(plot, c));
  }

  private static <T> List<Double> spread(FanPlot plot, List<T> marks, ToIntFunction<T> months) {
    List<Double> wanted = marks.stream().map(m -> plot.xOfMonth(months.applyAsInt(m))).toList();
    return Spread.apart(wanted, gap(), plot.width() - gap() / 2);
  }

  private static void layout(FanPlot plot, EvidenceMark e, double at) {
    double high = plot.y(e.about.high());
    double low = plot.y(e.about.low());
    place(e.bar, at, high, low);
    e.bar2.setVisible(e.about.to() > e.months());
    place(e.bar2, plot.xOfMonth(e.about.to()), high, low);
    centre(e.mark, at, (high + low) / 2);
  }

  private static void place(Region bar, double x, double high, double low) {
    bar.resizeRelocate(Math.rint(x) - 2, high, 4, Math.max(4, low - high));
  }

  private static void centre(ChartMark mark, double x, double y) {
    double size = ChartMark.size();
    mark.resizeRelocate(Math.rint(x - size / 2), Math.rint(y - size / 2), size, size);
  }

  private void layout(FanPlot plot, CeilingMark c) {
    double from = plot.xOfMonth(c.about.months());
    c.bar.setVisible(from < plot.right());
    c.bar.resizeRelocate(from, above() - BAR - 4, plot.right() - from, BAR);
    double wide = Math.min(plot.width(), c.words.prefWidth(-1));
    double x = Math.clamp(from, 0, plot.width() - wide);
    c.words.resizeRelocate(x, 0, wide, above() - BAR - 6);
  }
}
