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
import disha.window.parts.VerdictLook;
import disha.window.parts.Visibility;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One segment in the list, under the head of its group where it begins one.
final class SegmentRow extends Column {
  private final Ui ui;
  private final Label head = Texts.line("", "group-head");
  private final Label name = Texts.wrapped("", "row-name");
  private final Label sector = Texts.line("", "tag");
  private final VerdictLabel verdict = new VerdictLabel();
  private final PayBar bar = new PayBar();
  private final Label likely = Texts.line("", "row-likely");
  private final Label range = Texts.line("", "row-range");
  private final Label note = Texts.wrapped("", "row-note");
  private final Label held = Texts.line("", "row-range");
  private final RowColumns columns;
  private final ShownOnly<RowContent> content = new ShownOnly<>(this::show);

  private record RowContent(ListedSegment listed, PayScale scale) {}

  SegmentRow(Ui ui) {
    this.ui = ui;
    held.setText(ui.text("row.held"));
    held.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(note, Priority.ALWAYS);
    note.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(sector, note, held);
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("row-line");
    likely.setAlignment(Pos.CENTER_RIGHT);
    range.setAlignment(Pos.CENTER_RIGHT);
    columns = new RowColumns(name, verdict, bar, likely, range);
    Column row = new Column(columns, line);
    row.getStyleClass().add("segment-row");
    head.setMaxWidth(Double.MAX_VALUE);
    // It names those below it; to choose the first of them is not what is meant.
    head.setOnMousePressed(Event::consume);
    head.setOnMouseClicked(Event::consume);
    getChildren().addAll(head, row);
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

  void show(ListedSegment listed, PayScale scale) {
    content.show(new RowContent(listed, scale));
  }

  private void show(RowContent content) {
    ListedSegment listed = content.listed;
    SegmentSummary s = listed.segment();
    PayScale scale = content.scale;
    boolean yearly = scale.yearly();
    name.setText(s.name());
    sector.setText(s.sector());
    verdict.show(s.verdict(), s.verdictWord());
    note.setText(listed.note());
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
    Visibility.show(head, listed.head().isPresent());
    listed.head().ifPresent(this::show);
    String row =
        ui.text("row.accessible", s.name(), s.sector(), s.verdictWord(), words, listed.note());
    setAccessibleText(
        listed.head().map(h -> ui.text("row.accessible.first", h.words(), row)).orElse(row));
  }

  private void show(ListedSegment.GroupHead group) {
    head.setText(group.words());
    head.setGraphic(VerdictLook.icon(group.group()));
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
