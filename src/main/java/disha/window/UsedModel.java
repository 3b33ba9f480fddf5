package disha.window;

import disha.rules.Model;
import disha.window.parts.Ui;
import disha.window.state.Origin;
import java.nio.file.Path;
import java.util.Optional;

/// The model that the results follow.
///
/// @param folder where it is, unless it is the one that comes with the program
record UsedModel(Model model, Optional<Path> folder) {
  /// What to call it, if it is not the one that comes with the program.
  Optional<String> name(Ui ui) {
    return folder.map(f ->
        ui.text(
            "model.name",
            ui.in(model.manifest().name()),
            model.manifest().version(),
            Origin.of(f.toAbsolutePath().normalize()).name()));
  }
}
