package disha.window;

import disha.window.parts.Ui;
import disha.window.state.Origin;
import java.util.Optional;

/// The words in the title bar.
public final class Titles {
  private Titles() {}

  /// The words for a profile.
  ///
  /// @param model what to call the model, if it is not the one that comes with the program
  public static String of(Ui ui, Origin origin, boolean edited, Optional<String> model) {
    String name = ui.messages().text("app.name");
    String app = model.map(m -> ui.text("title.model", name, m)).orElse(name);
    String profile = origin.name().isEmpty() && edited ? ui.text("untitled") : origin.name();
    if (profile.isEmpty()) {
      return app;
    }
    return ui.text(edited ? "title.edited" : "title.open", profile, app);
  }
}
