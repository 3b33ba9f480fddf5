package disha.window.list;

import disha.summary.PaySummary;
import disha.summary.SegmentSummary;
import disha.window.chart.PayBar;
import disha.window.chart.PayScale;
import disha.window.parts.Column;
import disha.window.parts.ShownOnly;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerdictLabel;
import disha.window.parts.Visibility;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One segment in the list.
final class SegmentRow extends Column {
  private final Ui ui;
  private final Label name = Texts.wrapped("", "row-name");
  private final Label sector = Texts.line("", "tag");
  private final VerdictLabel verdict = new VerdictLabel();
  private final PayBar bar = new PayBar();
  private final Label likely = Texts.line("", "row-likely");
  private final Label range = Texts.line("", "row-range");
  private final Label because = Texts.wrapped("", "row-because");
  private final Label held = Texts.line("", "row-range");
  private final RowColumns columns;
  private final ShownOnly<RowContent> content = new ShownOnly<>(this::show);

  private record RowContent(SegmentSummary segment, PayScale scale) {}

  SegmentRow(Ui ui) {
    this.ui = ui;
    held.setText(ui.text("row.held"));
    held.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(because, Priority.ALWAYS);
    because.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(sector, because, held);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("row-line");
    likely.setAlignment(Pos.CENTER_RIGHT);
    range.setAlignment(Pos.CENTER_RIGHT);
    columns = new RowColumns(name, verdict, bar, likely, range);
    getChildren().addAll(columns, line);
    getStyleClass().add("segment-row");
    content.want(true);
  }

  void fit(double width) {
    columns.fit(width);
    setPrefWidth(width);
    setMaxWidth(width);
  }

  // A cell asks for the height at its own width, or at none. The words are wrapped at this one.
  @Override
  protected double computePrefHeight(double within) {
    return super.computePrefHeight(getPrefWidth());
  }

  @Override
  protected double computeMinHeight(double within) {
    return computePrefHeight(within);
  }

  void show(SegmentSummary s, PayScale scale) {
    content.show(new RowContent(s, scale));
  }

  private void show(RowContent content) {
    SegmentSummary s = content.segment;
    PayScale scale = content.scale;
    boolean yearly = scale.yearly();
    name.setText(s.name());
    sector.setText(s.sector());
    verdict.show(s.verdict(), s.verdictWord());
    because.setText(s.because().text());
    Optional<PaySummary> pay = s.pay();
    likely.setText(pay.map(p -> p.likely().in(yearly)).orElse(""));
    range.setText(pay.map(p -> rangeOf(p, yearly)).orElse(""));
    boolean isHeld = pay.filter(PaySummary::held).isPresent();
    Visibility.show(held, isHeld);
    String words = pay.map(p -> payWords(p, yearly)).orElseGet(() -> s.noPay().orElse(""));
    bar.show(
        scale,
        pay.map(p -> new PayBar.BarRange(p.low(), p.high(), Optional.of(p.likely()))),
        words);
    setAccessibleText(
        ui.text(
            "row.accessible", s.name(), s.sector(), s.verdictWord(), words, s.because().text()));
  }

  private String rangeOf(PaySummary p, boolean yearly) {
    return p.marked(ui.text("pay.range", p.low().in(yearly), p.high().in(yearly)));
  }

  private String payWords(PaySummary p, boolean yearly) {
    String words =
        ui.text(
            yearly ? "pay.words.year" : "pay.words.month",
            p.likely().in(yearly),
            p.low().in(yearly),
            p.high().in(yearly));
    return p.held() ? words + " " + ui.messages().text("pay.held") : words;
  }
}
