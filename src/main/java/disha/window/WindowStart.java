package disha.window;

import disha.estimate.Estimator;
import disha.rules.Model;
import disha.text.Messages;
import disha.window.dialog.About;
import disha.window.paper.PageMaker;
import disha.window.paper.PdfExporter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// What the window is started with.
///
/// @param estimator follows the model to begin with
/// @param modelFolder where it is, unless it is the one that comes with the program
/// @param languageAsked whether the language was asked for; otherwise the one that is kept counts
/// @param file the profile or class list to open, if one was named
/// @param about what the program says of itself, when it is asked
public record WindowStart(
    Estimator estimator,
    Optional<Path> modelFolder,
    Messages messages,
    boolean languageAsked,
    Optional<Path> file,
    PdfExporter pdf,
    PageMaker pages,
    Supplier<About> about) {

  /// The model to begin with.
  Model model() {
    return estimator.model();
  }
}
