package disha.window.form;

import disha.window.parts.Column;
import disha.window.parts.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A label, its control, and below them what there is to say of the answer, and what is wrong with
/// it.
final class FieldRow extends Column {
  FieldRow(FormContext form, String field, String name, Region control, Node focus, Node... below) {
    Label label = Texts.wrapped(name, "field-label");
    label.setLabelFor(focus);
    HBox.setHgrow(control, Priority.ALWAYS);
    control.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(label, control);
    line.getStyleClass().add("field-line");
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(line);
    getChildren().addAll(below);
    getChildren().add(form.fields().add(field, focus));
    getStyleClass().add("field-row");
  }
}
