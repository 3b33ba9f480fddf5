package disha.window.results;

import disha.window.parts.Beside;
import disha.window.parts.Once;
import disha.window.parts.Ui;
import disha.window.state.ResultsModel;
import javafx.scene.layout.StackPane;

/// What is listed, and how its figures are given: nothing is made before either is first needed.
final class ListTools extends StackPane {
  /// What the filter needs of the width to stand beside the switches.
  private static final double FILTER = 480;

  private final Once<FilterBar> filter;
  private final Once<Switches> switches;

  ListTools(Ui ui, ResultsModel results) {
    filter = new Once<>(() -> new FilterBar(ui, results));
    switches = new Once<>(() -> new Switches(ui, results));
    setMinWidth(0);
    show(false, false);
  }

  /// Says what is needed.
  ///
  /// @param listed whether there is a list to be filtered
  /// @param figures whether there are figures
  void show(boolean listed, boolean figures) {
    boolean any = listed || figures;
    setVisible(any);
    setManaged(any);
    if (any) {
      if (getChildren().isEmpty()) {
        getChildren().add(new Beside(filter.get(), switches.get(), FILTER));
      }
      filter.get().setVisible(listed);
      filter.get().setManaged(listed);
      switches.get().setVisible(figures);
      switches.get().setManaged(figures);
    }
  }
}
