package disha.window;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.text.Messages;
import disha.window.dialog.About;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the command line hands over to a window that neither exports nor prints.
final class Starts {
  private Starts() {}

  /// @param file the profile that is named on the command line
  static WindowStart with(Optional<Path> file) {
    return new WindowStart(
        new Estimator(TestModel.get()),
        Optional.empty(),
        Messages.in(Locale.getDefault()),
        false,
        file,
        (paper, messages, target) -> {},
        (paper, messages) -> {
          throw new IllegalStateException("nothing is printed here");
        },
        () -> new About("0", List.of(), ""));
  }
}
