package disha.window.form;

import atlantafx.base.theme.Styles;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The frame of one entry of a list, with a button that takes it away.
final class EntryCard extends Column {
  EntryCard(String title, String remove, String removeId, Runnable removed, Node... rows) {
    Button button = new Button(null, Icons.of("bi-trash"));
    button.setId(removeId);
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL);
    button.setAccessibleText(remove);
    button.setOnAction(e -> removed.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox top = new HBox(Texts.line(title, "entry-title"), gap, button);
    top.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(top);
    getChildren().addAll(rows);
    getStyleClass().add("entry");
  }
}
