package disha.window.detail;

import disha.window.parts.Segmented;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Whether figures are drawn or listed: every chart has a table that says the same.
final class ChartChoice extends HBox {
  /// @param title what the charts are about
  /// @param tables whether tables are shown
  ChartChoice(Ui ui, String title, BooleanProperty tables) {
    Segmented<Boolean> choice =
        new Segmented<>(
            ui.text("charts"),
            List.of(
                new Segmented.Option<>(false, ui.text("charts.drawn")),
                new Segmented.Option<>(true, ui.text("charts.listed"))),
            false,
            t -> t.ifPresent(tables::set));
    tables.subscribe(t -> choice.show(Optional.of(t)));
    Label heading = Texts.heading(title);
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    getChildren().addAll(heading, choice);
    getStyleClass().add("chart-choice");
  }
}
