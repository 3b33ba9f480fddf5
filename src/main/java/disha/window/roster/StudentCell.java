package disha.window.roster;

import disha.estimate.segment.AdviceGroup;
import disha.roster.table.StudentRow;
import disha.window.parts.Icons;
import disha.window.parts.VerdictLook;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// A cell of the table. What has no room in it is told whole under the mouse, and below the table.
final class StudentCell extends TableCell<StudentRow, StudentRow> {
  private final ClassModel model;
  private final ListColumn column;
  private final Tooltip whole = new Tooltip();
  private Optional<Object> icon = Optional.empty();

  StudentCell(ClassModel model, ListColumn column) {
    this.model = model;
    this.column = column;
    setWrapText(true);
    whole.setWrapText(true);
    getStyleClass().add("student-cell");
    if (column.id().equals(ListColumns.NUMBER) || column.id().equals(ListColumns.PAY)) {
      setAlignment(Pos.CENTER_RIGHT);
      getStyleClass().add("figure-cell");
    }
  }

  @Override
  protected void updateItem(StudentRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      icon = Optional.empty();
      return;
    }
    if (column.id().equals(ListColumns.STEP) || column.id().equals(ListColumns.QUESTION)) {
      model.want(row);
    }
    String text = column.text().apply(row);
    if (!text.equals(getText())) {
      setText(text);
      whole.setText(text);
    }
    setTooltip(text.isEmpty() ? null : whole);
    if (column.id().equals(ListColumns.STANDING)) {
      mark(row);
    }
  }

  // Colour never has to tell.
  private void mark(StudentRow row) {
    Optional<AdviceGroup> group = StudentWords.group(row);
    Optional<Object> now = Optional.of(row.faults().isEmpty() ? group : "problem");
    if (!now.equals(icon)) {
      icon = now;
      setGraphic(
          row.faults().isEmpty()
              ? group.map(VerdictLook::icon).orElse(null)
              : Icons.of("bi-exclamation-octagon"));
    }
  }
}
