package disha.window.state;

import disha.estimate.Estimate;
import disha.estimate.Path;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What can be done to the scenarios.
public final class ScenarioVerbs {
  private final ProfileEditor editor;
  private final ReadOnlyBooleanWrapper canAdd = new ReadOnlyBooleanWrapper();

  public ScenarioVerbs(ProfileEditor editor) {
    this.editor = editor;
    editor.tabsProperty().subscribe(t -> canAdd.set(editor.canAdd()));
  }

  /// Whether there is room for one more.
  public ReadOnlyBooleanProperty canAddProperty() {
    return canAdd.getReadOnlyProperty();
  }

  /// Adds a copy of the shown one and shows it.
  public void copy(String name) {
    editor.add(name, UnaryOperator.identity());
  }

  /// Adds a scenario with the moves of a path made, and shows it.
  ///
  /// @param of the estimate that the path was found for
  public void tryOut(String name, Estimate of, Path path) {
    editor.add(name, now -> of.after(path));
  }
}
