package disha.window.roster;

import disha.roster.table.StudentRow;
import disha.window.parts.Column;
import disha.window.parts.TextScale;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.VerticalScroll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;

/// All that is found of the student whom the table is at, in whole sentences.
final class StudentDetails extends VerticalScroll {
  private static final double HIGH = 132;

  private final Ui ui;
  private final ClassModel model;
  private final Column lines = new Column();
  private Optional<StudentRow> row = Optional.empty();
  private List<String> told = List.of();

  StudentDetails(Ui ui, ClassModel model) {
    this.ui = ui;
    this.model = model;
    lines.getStyleClass().add("student-details-lines");
    getStyleClass().add("student-details");
    setContent(lines);
    setId("student-details");
    prefHeightProperty().bind(TextScale.of(HIGH));
    minHeightProperty().bind(TextScale.of(HIGH));
    show(Optional.empty());
  }

  /// Tells of another student, or of nobody.
  void show(Optional<StudentRow> now) {
    row = now;
    now.ifPresent(model::want);
    tell();
  }

  /// Tells anew what may be another by now.
  void tell() {
    List<String> next = row.map(this::lines).orElse(List.of(ui.text("class.nobody")));
    if (next.equals(told)) {
      return;
    }
    told = next;
    lines.getChildren().clear();
    for (int i = 0; i < next.size(); i++) {
      Label label = Texts.wrapped(next.get(i));
      if (row.isEmpty() || i == 0) {
        label.getStyleClass().add(row.isEmpty() ? "muted" : "strong");
      }
      lines.getChildren().add(label);
    }
  }

  private List<String> lines(StudentRow r) {
    String name = ui.text("class.heading", model.words().name(r), Long.toString(r.number()));
    List<String> out = new ArrayList<>(List.of(name));
    if (r.isChanged()) {
      out.add(ui.text("class.changed"));
    }
    if (r.hidden()) {
      out.add(ui.text("class.hidden"));
    }
    out.addAll(model.words().lines(r));
    return out;
  }
}
