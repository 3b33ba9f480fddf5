package disha.window.form;

import disha.window.state.Draft;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// The questions of one section.
interface SectionBody {
  Node node();

  /// The field to type in, where the section asks for nothing else.
  default Optional<TextField> onlyField() {
    return Optional.empty();
  }

  /// Shows the answers.
  void show(Draft draft);
}
