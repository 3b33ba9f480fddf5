package disha.window.command;

import disha.estimate.Estimator;
import disha.rules.Model;
import disha.window.parts.Ui;
import disha.window.state.Origin;
import java.nio.file.Path;
import java.util.Optional;

/// The model that the results follow.
///
/// @param estimator follows it
/// @param folder where it is, unless it is the one that comes with the program
public record UsedModel(Estimator estimator, Optional<Path> folder) {
  public Model model() {
    return estimator.model();
  }

  /// What to call it, if it is not the one that comes with the program.
  public Optional<String> name(Ui ui) {
    return folder.map(f ->
        ui.text(
            "model.name",
            ui.in(model().manifest().name()),
            model().manifest().version(),
            Origin.of(f.toAbsolutePath().normalize()).name()));
  }
}
