package disha.window.form;

import disha.window.parts.Segmented;
import disha.window.parts.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A name with the choices for it at the end of the line.
final class ChoiceLine extends HBox {
  ChoiceLine(String name, Segmented<?> choices) {
    Label label = Texts.wrapped(name);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    getChildren().addAll(label, choices);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("field-line");
  }
}
