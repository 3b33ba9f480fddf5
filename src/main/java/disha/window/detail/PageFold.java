package disha.window.detail;

import disha.window.parts.Column;
import disha.window.parts.Fold;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.List;

/// What only some want to read on the page of a kind of work, under a head that opens it.
final class PageFold extends Fold {
  private final Ui ui;
  private final String title;
  private final Runnable turned;

  /// @param turned told whenever it is opened or folded
  PageFold(Ui ui, String id, String title, Column body, Runnable turned) {
    super(List.of(Texts.wrapped(title, "fold-title")), body);
    this.ui = ui;
    this.title = title;
    this.turned = turned;
    setId("fold-" + id);
    body.getStyleClass().add("page-fold");
    name();
  }

  @Override
  protected void turned() {
    name();
    turned.run();
  }

  private void name() {
    tell(ui.text(isOpen() ? "detail.fold.open" : "detail.fold.folded", title));
  }
}
