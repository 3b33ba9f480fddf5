package disha.window.detail;

import disha.summary.SegmentSummary;
import disha.window.parts.Column;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerdictLook;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What each document says of the person: a table whose lines wrap.
final class ReadingsTable extends GridPane {
  /// The part of the width that documents have, and outcomes, in percent.
  private static final double NAMED = 20;

  ReadingsTable(Ui ui, Sources sources, List<SegmentSummary.ReadingLine> readings) {
    getStyleClass().add("readings");
    ColumnConstraints why = new ColumnConstraints(0, 200, Double.MAX_VALUE);
    why.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(named(), named(), why);
    addRow(
        0,
        Texts.line(ui.text("readings.document"), "table-head"),
        Texts.line(ui.text("readings.outcome"), "table-head"),
        Texts.line(ui.text("readings.why"), "table-head"));
    for (int i = 0; i < readings.size(); i++) {
      line(i, sources, readings.get(i));
    }
  }

  private static ColumnConstraints named() {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(NAMED);
    return column;
  }

  private void line(int i, Sources sources, SegmentSummary.ReadingLine r) {
    Region rule = new Region();
    rule.getStyleClass().add("table-rule");
    add(rule, 0, 2 * i + 1, 3, 1);
    Column why = new Column(sources.sentence(r.says()));
    if (!r.detail().isEmpty()) {
      why.getChildren().add(Texts.wrapped(r.detail(), "muted"));
    }
    if (!r.basisWord().isEmpty()) {
      why.getChildren().add(Texts.line(r.basisWord(), "tag"));
    }
    why.getStyleClass().add("reading-why");
    Label document = Texts.wrapped(r.document(), "strong");
    Label outcome = VerdictLook.label(r.outcome(), r.outcomeWord());
    outcome.setMinHeight(Region.USE_PREF_SIZE);
    addRow(2 * i + 2, document, outcome, why);
    List.of(document, outcome, why).forEach(n -> setValignment(n, VPos.TOP));
  }
}
