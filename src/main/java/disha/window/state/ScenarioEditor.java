package disha.window.state;

import disha.profile.Profile;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What can be done to the scenarios.
public final class ScenarioEditor {
  private final ProfileEditor editor;
  private final ReadOnlyBooleanWrapper canAdd = new ReadOnlyBooleanWrapper();

  public ScenarioEditor(ProfileEditor editor) {
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

  /// Adds another profile of the person as a scenario, and shows it.
  public void tryOut(String name, Profile profile) {
    editor.add(name, now -> profile);
  }
}
