package disha.window.detail;

import disha.summary.ProjectionSummary;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// One line a year: low, likely and high.
final class YearsTable extends GridPane {

  YearsTable(Ui ui, List<ProjectionSummary.YearLine> years, boolean yearly) {
    getStyleClass().add("years");
    ColumnConstraints amount = new ColumnConstraints();
    amount.setHalignment(HPos.RIGHT);
    getColumnConstraints().addAll(new ColumnConstraints(), amount, amount, amount);
    addRow(
        0,
        head(ui.text("years.year")),
        head(ui.text("years.low")),
        head(ui.text("years.likely")),
        head(ui.text("years.high")));
    for (ProjectionSummary.YearLine r : years) {
      String low = r.low().in(yearly);
      String likely = r.likely().in(yearly);
      String high = r.high().in(yearly);
      String name = r.heldFlat() ? ui.text("years.held", r.name()) : r.name();
      Label year = Texts.line(name, r.heldFlat() ? "muted" : "year-name");
      year.setAccessibleRole(AccessibleRole.TEXT);
      year.setAccessibleText(ui.text("years.range", name, low, likely, high));
      String style = r.heldFlat() ? "muted" : "figure";
      addRow(
          r.year() + 1,
          year,
          Texts.line(low, style),
          Texts.line(likely, r.heldFlat() ? "muted" : "strong"),
          Texts.line(high, style));
    }
  }

  private static Label head(String word) {
    return Texts.line(word, "table-head");
  }
}
