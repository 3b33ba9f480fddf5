package disha.window.detail;

import disha.summary.Amount;
import disha.summary.PaySummary;
import disha.window.chart.BarLine;
import disha.window.chart.StepBar;
import disha.window.parts.Column;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What moves pay from the middle of the evidence to the likely figure, step by step, between low
/// and high.
final class WaterfallChart extends Column {
  private final Ui ui;
  private final StepBar.Ends ends;
  private final boolean yearly;

  WaterfallChart(Ui ui, Sources sources, PaySummary p, boolean yearly) {
    this.ui = ui;
    this.yearly = yearly;
    ends = new StepBar.Ends(p.low(), p.high());
    getStyleClass().add("waterfall");
    setId("waterfall");
    getChildren().add(axis(p));
    getChildren().add(total(ui.text("pay.middle"), p.middle()));
    for (PaySummary.DriverLine d : p.drivers()) {
      Column words = new Column(sources.sentence(d.text()), Texts.wrapped(d.state(), "muted"));
      getChildren()
          .add(line(words, d.name(), d.before(), d.after(), yearly ? d.year() : d.month()));
    }
    getChildren().add(total(ui.text("pay.likely"), p.likely()));
  }

  private BarLine axis(PaySummary p) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox marks =
        new HBox(
            Texts.line(ui.text("pay.axis.low", p.low().in(yearly)), "pay-axis-mark"),
            between,
            Texts.line(ui.text("pay.axis.high", p.high().in(yearly)), "pay-axis-mark"));
    return new BarLine(new Region(), marks, new Label());
  }

  private BarLine total(String name, Amount amount) {
    BarLine line =
        line(new Column(Texts.wrapped(name, "strong")), name, amount, amount, amount.in(yearly));
    line.getStyleClass().add("total");
    return line;
  }

  private BarLine line(Column words, String name, Amount before, Amount after, String figure) {
    String said = ui.text("pay.step", name, figure, before.in(yearly), after.in(yearly));
    return new BarLine(words, new StepBar(ends, before, after, said), Texts.line(figure, "figure"));
  }
}
