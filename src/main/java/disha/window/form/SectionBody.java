package disha.window.form;

import disha.window.state.Draft;
import javafx.scene.Node;

/// The questions of one section.
interface SectionBody {
  Node node();

  /// Shows the answers.
  void show(Draft draft);
}
