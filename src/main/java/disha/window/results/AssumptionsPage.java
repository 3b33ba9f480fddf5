package disha.window.results;

import disha.summary.Summary;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.ResultsModel;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the results rest on that no document says.
final class AssumptionsPage extends ScrollPane {
  private final Ui ui;
  private final VBox box = new VBox();

  AssumptionsPage(Ui ui, ResultsModel results) {
    this.ui = ui;
    box.getStyleClass().add("page");
    setContent(box);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    results.summaryProperty().subscribe(this::show);
  }

  private void show(Summary summary) {
    box.getChildren().setAll(Texts.heading(ui.text("assumptions.title")));
    if (summary.assumptions().isEmpty()) {
      box.getChildren().add(Texts.wrapped(ui.text("assumptions.none"), "muted"));
    } else {
      box.getChildren().add(Texts.wrapped(ui.text("assumptions.about"), "muted"));
    }
    summary.assumptions().forEach(a -> box.getChildren().add(line(a)));
    box.getChildren().add(Texts.wrapped(summary.model(), "muted"));
  }

  private HBox line(Summary.AssumptionLine a) {
    VBox words = new VBox(Texts.wrapped(a.says()), Texts.wrapped(a.reason(), "muted"));
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    Label value =
        Texts.wrapped(a.changed() ? ui.text("assumption.changed", a.value()) : a.value(), "strong");
    value.setMinWidth(170);
    value.setPrefWidth(170);
    HBox line = new HBox(words, value);
    line.getStyleClass().add("assumption-line");
    return line;
  }
}
