package disha.window.detail;

import disha.summary.Context;
import disha.summary.PaySummary;
import disha.window.parts.Column;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What the documents claim, as a table: the same as the chart of the claims.
final class ClaimsTable extends GridPane {
  private static final double AMOUNT = 84;

  private int row;

  ClaimsTable(
      Ui ui, Sources sources, PaySummary p, Optional<Context.OfferNote> offer, boolean yearly) {
    getStyleClass().add("claims-table");
    setId("claims-table");
    ColumnConstraints name = new ColumnConstraints(0, 200, Double.MAX_VALUE);
    name.setHgrow(Priority.ALWAYS);
    getColumnConstraints().add(name);
    for (int i = 0; i < 3; i++) {
      ColumnConstraints amount = new ColumnConstraints(0, AMOUNT, AMOUNT);
      amount.setHalignment(HPos.RIGHT);
      getColumnConstraints().add(amount);
    }
    line(
        head(ui.text("claims.who")),
        head(ui.text("pay.low")),
        head(ui.text("pay.high")),
        head(ui.text("claims.share")));
    for (PaySummary.BandLine b : p.bands()) {
      Column who =
          new Column(
              Texts.wrapped(b.voice()), sources.sentence(ClaimsChart.about(ui, b), "muted-text"));
      line(who, figure(b.low().in(yearly)), figure(b.high().in(yearly)), figure(b.share()));
    }
    line(
        Texts.wrapped(ui.text("pay.pooled"), "strong"),
        Texts.line(p.low().in(yearly), "strong"),
        Texts.line(p.high().in(yearly), "strong"),
        new Region());
    offer.ifPresent(o ->
        line(
            Texts.wrapped(ui.text("claims.offer"), "strong"),
            new Region(),
            Texts.line(o.offered().in(yearly), "strong"),
            new Region()));
  }

  private static Label head(String word) {
    return Texts.line(word, "table-head");
  }

  private static Label figure(String figure) {
    return Texts.line(figure, "figure");
  }

  private void line(Node... cells) {
    addRow(row++, cells);
    for (Node cell : cells) {
      setValignment(cell, VPos.TOP);
    }
  }
}
