package disha.window.list;

import disha.window.parts.Lazy;
import disha.window.parts.SideOrStack;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.ResultsModel;
import javafx.scene.layout.StackPane;

/// What is listed, and how its figures are given: nothing is made before either is first needed.
public final class ListTools extends StackPane {
  /// What the filter needs of the width to stand beside the switches.
  private static final double FILTER = 480;

  private record Made(FilterBar filter, Switches switches) {}

  private final Lazy<Made> tools;

  public ListTools(Ui ui, ResultsModel results) {
    tools =
        new Lazy<>(() -> {
          Made made = new Made(new FilterBar(ui, results), new Switches(ui, results));
          getChildren().add(new SideOrStack(made.filter(), made.switches(), FILTER));
          return made;
        });
    setMinWidth(0);
    show(false, false);
  }

  /// Says what is needed.
  ///
  /// @param listed whether there is a list to be filtered
  /// @param figures whether there are figures
  public void show(boolean listed, boolean figures) {
    boolean any = listed || figures;
    Visibility.show(this, any);
    if (any) {
      Made made = tools.get();
      Visibility.show(made.filter(), listed);
      Visibility.show(made.switches(), figures);
    }
  }
}
