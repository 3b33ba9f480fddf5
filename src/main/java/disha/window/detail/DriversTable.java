package disha.window.detail;

import disha.summary.PaySummary;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What moves pay from the middle of the evidence to the likely figure.
final class DriversTable extends GridPane {
  /// The part of the width that the states have, in percent.
  private static final double STATE = 20;

  DriversTable(Ui ui, Sources sources, PaySummary p, boolean yearly) {
    getStyleClass().add("drivers");
    ColumnConstraints name = new ColumnConstraints(0, 200, Double.MAX_VALUE);
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints state = new ColumnConstraints();
    state.setPercentWidth(STATE);
    ColumnConstraints amount = new ColumnConstraints();
    amount.setHalignment(HPos.RIGHT);
    getColumnConstraints().addAll(name, state, amount);
    int row = 0;
    line(
        row++, Texts.wrapped(ui.text("pay.middle"), "strong"), "", p.middle().in(yearly), "strong");
    for (PaySummary.DriverLine d : p.drivers()) {
      rule(row++);
      line(row++, sources.sentence(d.text()), d.state(), yearly ? d.year() : d.month(), "figure");
    }
    rule(row++);
    line(row, Texts.wrapped(ui.text("pay.likely"), "strong"), "", p.likely().in(yearly), "strong");
  }

  private void rule(int row) {
    Region rule = new Region();
    rule.getStyleClass().add("table-rule");
    add(rule, 0, row, 3, 1);
  }

  private void line(int row, Node name, String state, String amount, String style) {
    Label word = Texts.wrapped(state, "muted");
    Label figure = Texts.line(amount, style);
    addRow(row, name, word, figure);
    setValignment(name, VPos.TOP);
    setValignment(word, VPos.TOP);
    setValignment(figure, VPos.TOP);
  }
}
