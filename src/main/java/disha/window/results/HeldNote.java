package disha.window.results;

import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.ResultsModel;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says, where pay in the list is held beyond what documents give, that it is; the rows bear a
/// mark.
final class HeldNote extends HBox {
  HeldNote(Ui ui, ResultsModel results) {
    Label words = Texts.wrapped(ui.messages().text("pay.held"), "muted");
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(Icons.of("bi-info-circle"), words);
    setId("held-note");
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().add("next-question");
    results
        .summaryProperty()
        .subscribe(s -> {
          setVisible(s.hasHeldPay());
          setManaged(s.hasHeldPay());
        });
  }
}
