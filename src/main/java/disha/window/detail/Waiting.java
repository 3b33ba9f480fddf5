package disha.window.detail;

import disha.window.parts.Column;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.DetailModel;
import javafx.scene.control.Button;

/// What stands where something is still worked out, or could not be.
final class Waiting {
  private Waiting() {}

  static Column of(Ui ui, DetailModel closer) {
    if (!closer.failedProperty().get()) {
      return new Column(Texts.wrapped(ui.text("years.working"), "muted"));
    }
    Button again = new Button(ui.text("years.again"));
    again.setOnAction(e -> closer.tryAgain());
    Column box =
        new Column(
            Blocks.bullet("bi-exclamation-triangle", Texts.wrapped(ui.text("years.failed"))),
            again);
    box.getStyleClass().add("block");
    return box;
  }
}
