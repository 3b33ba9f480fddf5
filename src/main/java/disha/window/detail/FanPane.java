package disha.window.detail;

import disha.summary.ProjectionSummary;
import disha.summary.Sentence;
import disha.window.chart.ChartMark;
import disha.window.chart.FanChart;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The chart of pay over the coming years with what it reads at the cursor, and its legend.
final class FanPane extends Column {
  private final Ui ui;
  private final Sources sources;
  private final ProjectionSummary pay;
  private final boolean yearly;
  private final FanChart chart;
  private final Label reading = Texts.wrapped("", "fan-reading");

  FanPane(Ui ui, Sources sources, ProjectionSummary pay, boolean yearly) {
    this.ui = ui;
    this.sources = sources;
    this.pay = pay;
    this.yearly = yearly;
    chart = new FanChart(pay, marks(), yearly);
    chart.setId("fan-chart");
    reading.setId("fan-reading");
    chart.yearProperty().subscribe(y -> read(y.intValue()));
    getChildren().addAll(reading, chart, legend());
    getStyleClass().add("block");
  }

  private FanChart.OpenableMarks marks() {
    List<ChartMark> evidence = new ArrayList<>();
    for (ProjectionSummary.Evidence e : pay.ahead()) {
      evidence.add(
          mark(YearsKeys.evidence(evidence.size()), e.when(), e.text(), "chart-mark-evidence"));
    }
    List<ChartMark> steps = new ArrayList<>();
    for (ProjectionSummary.CareerStepLine s : pay.within()) {
      steps.add(mark(YearsKeys.step(steps.size()), s.when(), s.text(), "chart-mark-step"));
    }
    return new FanChart.OpenableMarks(evidence, steps, pay.ceiling().map(this::ceiling));
  }

  private ChartMark mark(String key, String when, Sentence what, String style) {
    return new ChartMark(
        key, ui.text("years.step", when, what.text()), style, m -> sources.open(m, what));
  }

  private ButtonBase ceiling(ProjectionSummary.CeilingPoint c) {
    Hyperlink link = new Hyperlink(ui.text("pay.range", c.low().in(yearly), c.high().in(yearly)));
    link.setGraphic(Icons.of("bi-flag"));
    link.setId("fan-ceiling");
    link.getStyleClass().add("fan-ceiling-words");
    link.setAccessibleText(ui.text("years.step", c.when(), c.text().text()));
    link.setOnAction(e -> {
      link.setVisited(false);
      sources.open(link, c.text());
    });
    return link;
  }

  private void read(int year) {
    ProjectionSummary.YearLine r = pay.years().get(year);
    String words =
        ui.text(
            r.heldFlat() ? "years.reading.held" : "years.reading",
            r.name(),
            r.likely().in(yearly),
            r.low().in(yearly),
            r.high().in(yearly),
            r.spanLow().in(yearly),
            r.spanHigh().in(yearly));
    reading.setText(words);
    ProjectionSummary.YearLine first = pay.years().getFirst();
    ProjectionSummary.YearLine last = pay.years().getLast();
    chart.setAccessibleText(
        ui.text(
            "years.chart",
            words,
            first.likely().in(yearly),
            last.likely().in(yearly),
            last.year(),
            pay.end()));
  }

  private FlowPane legend() {
    FlowPane legend = new FlowPane(entry("fan-key-likely", ui.text("pay.likely")));
    legend.getChildren().add(entry("fan-key-band", ui.text("years.legend.band")));
    legend.getChildren().add(entry("fan-key-span", ui.text("years.legend.span")));
    if (pay.years().getLast().heldFlat()) {
      legend.getChildren().add(entry("fan-key-held", ui.text("years.legend.held")));
    }
    if (!pay.ahead().isEmpty()) {
      legend.getChildren().add(entry("fan-key-evidence", ui.text("years.legend.evidence")));
    }
    Optional<String> steps =
        pay.within().isEmpty() ? Optional.empty() : Optional.of(ui.text("years.legend.steps"));
    steps.ifPresent(s -> legend.getChildren().add(entry("fan-key-step", s)));
    if (pay.ceiling().isPresent()) {
      legend.getChildren().add(entry("fan-key-ceiling", ui.text("years.legend.ceiling")));
    }
    legend.getStyleClass().add("legend");
    return legend;
  }

  private static HBox entry(String style, String words) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("legend-swatch", style);
    HBox entry = new HBox(swatch, Texts.line(words, "muted"));
    entry.getStyleClass().add("legend-entry");
    return entry;
  }
}
