package disha.window;

import disha.window.parts.Ui;
import disha.window.state.Origin;

/// The words in the title bar.
final class Titles {
  private Titles() {}

  static String of(Ui ui, Origin origin, boolean edited) {
    String app = ui.messages().text("app.name");
    String name = origin.name().isEmpty() && edited ? ui.text("untitled") : origin.name();
    if (name.isEmpty()) {
      return app;
    }
    return ui.text(edited ? "title.edited" : "title.open", name, app);
  }
}
