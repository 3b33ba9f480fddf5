package disha.window.detail;

import disha.summary.Amount;
import disha.summary.Context;
import disha.summary.LocalEvidence;
import disha.summary.PaySummary;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.text.Messages;
import disha.window.parts.Column;
import disha.window.parts.Focus;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// What the work pays, what that rests on, and what moves it.
final class PayPane extends Column {
  private static final String SWITCH = "count-offers";

  private final Ui ui;
  private final Sources sources;
  private final boolean yearly;
  private final boolean tables;
  private final Optional<Context.OfferNote> offer;
  private final CheckBox count;

  /// @param counting whether offers on record count in pay, which can be changed here
  /// @param tables whether tables are shown instead of charts
  PayPane(
      Ui ui,
      Sources sources,
      SegmentSummary s,
      Context background,
      Optional<LocalEvidence> onRecord,
      BooleanProperty counting,
      boolean yearly,
      boolean tables) {
    this.ui = ui;
    this.sources = sources;
    this.yearly = yearly;
    this.tables = tables;
    count = new CheckBox(ui.text("offers.count"));
    count.setId(SWITCH);
    count.setWrapText(true);
    count.setSelected(counting.get());
    count.setOnAction(e -> counting.set(count.isSelected()));
    getStyleClass().add("pane-part");
    offer = background.offer().filter(o -> o.segmentId().equals(s.id()));
    s.pay().ifPresent(this::top);
    onRecord.ifPresent(e -> e.of(s.id()).ifPresent(says -> beside(says, e.madeWith())));
    s.pay().ifPresent(this::show);
  }

  /// Whether the switch that lets offers count has the focus; it is made anew when it is turned.
  static boolean isSwitch(Scene scene) {
    return scene != null
        && scene.getFocusOwner() != null
        && SWITCH.equals(scene.getFocusOwner().getId());
  }

  /// Goes to that switch.
  void focusSwitch() {
    Focus.to(count);
  }

  private void top(PaySummary p) {
    FlowPane figures =
        new FlowPane(
            likely(p.likely()),
            figure("pay.low", p.low()),
            figure("pay.high", p.high()),
            span(p.spanLow(), p.spanHigh()));
    figures.getStyleClass().add("figures");
    Column top =
        new Column(
            Texts.wrapped(p.experience(), "muted"),
            figures,
            sources.sentence(p.rests(), "muted-text"));
    top.getStyleClass().add("block");
    getChildren().add(top);
    p.ceiling()
        .ifPresent(c -> getChildren().add(Blocks.bullet("bi-flag", sources.sentence(c.text()))));
  }

  private void beside(String says, String madeWith) {
    Column block =
        new Column(
            Texts.heading(ui.text("offers.beside")),
            Texts.wrapped(says),
            count,
            Texts.wrapped(madeWith, "muted"));
    block.setId("on-record");
    block.getStyleClass().add("block");
    getChildren().add(block);
  }

  private void show(PaySummary p) {
    Column claims =
        new Column(
            Texts.heading(ui.text(yearly ? "pay.claims.year" : "pay.claims.month")),
            tables
                ? new ClaimsTable(ui, sources, p, offer, yearly)
                : new ClaimsChart(ui, sources, p, offer, yearly));
    claims.getStyleClass().add("block");
    getChildren().add(claims);
    if (!p.drivers().isEmpty()) {
      Column drivers = new Column(Texts.heading(ui.text("pay.drivers")), drivers(p));
      drivers.getStyleClass().add("block");
      getChildren().add(drivers);
    }
    if (!p.notes().isEmpty()) {
      Column notes = new Column(Texts.heading(ui.text("pay.notes")));
      for (Sentence n : p.notes()) {
        notes.getChildren().add(Blocks.bullet("bi-dot", sources.sentence(n)));
      }
      notes.getStyleClass().add("block");
      getChildren().add(notes);
    }
  }

  private Node drivers(PaySummary p) {
    if (!p.isMoved()) {
      return unmoved(p);
    }
    return tables
        ? new DriversTable(ui, sources, p, yearly)
        : new WaterfallChart(ui, sources, p, yearly);
  }

  // There is no way from the middle to likely to be drawn or listed.
  private Column unmoved(PaySummary p) {
    Messages words = ui.messages();
    Column out = new Column();
    out.setId("unmoved");
    String key = yearly ? "drivers.unmoved.year" : "drivers.unmoved.month";
    String said = words.text(key, p.likely().in(yearly));
    out.getChildren().add(Texts.wrapped(said));
    out.getChildren().add(Texts.wrapped(words.text("drivers.could"), "muted"));
    for (PaySummary.DriverLine d : p.drivers()) {
      Sentence line =
          new Sentence(
              words.text("drivers.of", d.name(), d.state()),
              d.text().citations(),
              d.text().assumptions());
      out.getChildren().add(Blocks.bullet("bi-dot", sources.sentence(line)));
    }
    return out;
  }

  private Column likely(Amount amount) {
    HBox line =
        new HBox(
            Texts.line(amount.in(yearly), "figure-big"),
            Texts.line(ui.text(yearly ? "pay.perYear" : "pay.perMonth"), "muted"));
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("figure-line");
    Column box = new Column(Texts.line(ui.text("pay.likely"), "figure-name"), line);
    box.getStyleClass().add("figure");
    return box;
  }

  private Column figure(String key, Amount amount) {
    return figure(ui.text(key), amount.in(yearly));
  }

  private Column span(Amount low, Amount high) {
    return figure(ui.text("pay.span"), ui.text("pay.range", low.in(yearly), high.in(yearly)));
  }

  private static Column figure(String name, String value) {
    Column box = new Column(Texts.line(name, "figure-name"), Texts.line(value, "figure-value"));
    box.setAlignment(Pos.BOTTOM_LEFT);
    box.getStyleClass().add("figure");
    return box;
  }
}
