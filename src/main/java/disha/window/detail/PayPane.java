package disha.window.detail;

import disha.summary.Amount;
import disha.summary.PaySummary;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the work pays, what that rests on, and what moves it.
final class PayPane extends VBox {
  private final Ui ui;
  private final Sources sources;
  private final boolean yearly;

  PayPane(Ui ui, Sources sources, SegmentSummary s, boolean yearly) {
    this.ui = ui;
    this.sources = sources;
    this.yearly = yearly;
    getStyleClass().add("pane");
    s.noPay().ifPresent(text -> getChildren().add(Texts.wrapped(text, "because")));
    s.pay().ifPresent(this::show);
  }

  private void show(PaySummary p) {
    FlowPane figures =
        new FlowPane(
            likely(p.likely()),
            figure("pay.low", p.low()),
            figure("pay.high", p.high()),
            span(p.spanLow(), p.spanHigh()));
    figures.getStyleClass().add("figures");
    VBox top =
        new VBox(
            Texts.wrapped(p.experience(), "muted"),
            figures,
            sources.sentence(p.rests(), "muted-text"));
    top.getStyleClass().add("block");
    getChildren().add(top);
    p.ceiling()
        .ifPresent(c -> getChildren().add(Blocks.bullet("bi-flag", sources.sentence(c.text()))));
    VBox claims =
        new VBox(
            Texts.heading(ui.text(yearly ? "pay.claims.year" : "pay.claims.month")),
            new ClaimsChart(ui, sources, p, yearly));
    claims.getStyleClass().add("block");
    getChildren().add(claims);
    if (!p.drivers().isEmpty()) {
      VBox drivers =
          new VBox(Texts.heading(ui.text("pay.drivers")), new DriversTable(ui, sources, p, yearly));
      drivers.getStyleClass().add("block");
      getChildren().add(drivers);
    }
    if (!p.notes().isEmpty()) {
      VBox notes = new VBox(Texts.heading(ui.text("pay.notes")));
      for (Sentence n : p.notes()) {
        notes.getChildren().add(Blocks.bullet("bi-dot", sources.sentence(n)));
      }
      notes.getStyleClass().add("block");
      getChildren().add(notes);
    }
  }

  private VBox likely(Amount amount) {
    HBox line =
        new HBox(
            Texts.line(amount.in(yearly), "figure-big"),
            Texts.line(ui.text(yearly ? "pay.perYear" : "pay.perMonth"), "muted"));
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("figure-line");
    VBox box = new VBox(Texts.line(ui.text("pay.likely"), "figure-name"), line);
    box.getStyleClass().add("figure");
    return box;
  }

  private VBox figure(String key, Amount amount) {
    return figure(ui.text(key), amount.in(yearly));
  }

  private VBox span(Amount low, Amount high) {
    return figure(ui.text("pay.span"), ui.text("pay.range", low.in(yearly), high.in(yearly)));
  }

  private static VBox figure(String name, String value) {
    VBox box = new VBox(Texts.line(name, "figure-name"), Texts.line(value, "figure-value"));
    box.setAlignment(Pos.BOTTOM_LEFT);
    box.getStyleClass().add("figure");
    return box;
  }
}
