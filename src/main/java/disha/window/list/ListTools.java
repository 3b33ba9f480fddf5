package disha.window.list;

import disha.window.parts.SideOrStack;
import disha.window.parts.Ui;
import disha.window.state.ResultsModel;
import javafx.scene.layout.StackPane;

/// What is listed, and how its figures are given.
final class ListTools extends StackPane {
  /// What the filter needs of the width to stand beside the switches.
  private static final double FILTER = 480;

  ListTools(Ui ui, ResultsModel results) {
    setMinWidth(0);
    getChildren()
        .add(new SideOrStack(new FilterBar(ui, results), new Switches(ui, results), FILTER));
  }
}
