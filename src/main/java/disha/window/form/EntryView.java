package disha.window.form;

import disha.window.state.Draft;
import javafx.scene.Node;

/// One entry of a list of answers.
interface EntryView<E> {
  Node node();

  /// The control in which to begin.
  Node first();

  void show(E entry, Draft draft);
}
