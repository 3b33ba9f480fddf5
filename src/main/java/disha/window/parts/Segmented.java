package disha.window.parts;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/// A few words side by side of which one can be chosen. Tab goes to the group, the arrow keys go
/// through it.
public final class Segmented<T> extends HBox {
  private final List<Option<T>> choices;
  private final List<ToggleButton> buttons = new ArrayList<>();

  /// One of the words.
  public record Option<T>(T value, String word) {}

  /// @param about what is chosen, for a screen reader
  /// @param canBeNone whether a second click takes the choice back
  public Segmented(
      String about, List<Option<T>> choices, boolean canBeNone, Consumer<Optional<T>> chosen) {
    this.choices = List.copyOf(choices);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("segmented");
    for (int i = 0; i < choices.size(); i++) {
      Option<T> choice = choices.get(i);
      ToggleButton button = new ToggleButton(choice.word());
      button.getStyleClass().addAll(Styles.SMALL, place(i, choices.size()));
      button.setMinWidth(USE_PREF_SIZE);
      button.setAccessibleText(about + ": " + choice.word());
      button.setFocusTraversable(i == 0);
      // A button that Tab does not reach would not take the focus from where it was before.
      button.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> button.setFocusTraversable(true));
      button.setOnAction(e -> {
        if (!button.isSelected() && !canBeNone) {
          button.setSelected(true);
          return;
        }
        Optional<T> now = button.isSelected() ? Optional.of(choice.value()) : Optional.empty();
        show(now);
        chosen.accept(now);
      });
      buttons.add(button);
    }
    getChildren().addAll(buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  private static String place(int index, int size) {
    if (index == 0) {
      return Styles.LEFT_PILL;
    }
    return index == size - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
  }

  /// Shows a choice without telling anyone.
  public void show(Optional<T> value) {
    boolean any = false;
    for (int i = 0; i < buttons.size(); i++) {
      boolean on = value.equals(Optional.of(choices.get(i).value()));
      buttons.get(i).setSelected(on);
      buttons.get(i).setFocusTraversable(on);
      any |= on;
    }
    if (!any) {
      buttons.getFirst().setFocusTraversable(true);
    }
  }

  private void move(KeyEvent e) {
    int step = e.getCode() == KeyCode.RIGHT ? 1 : e.getCode() == KeyCode.LEFT ? -1 : 0;
    for (int i = 0; step != 0 && i < buttons.size(); i++) {
      if (buttons.get(i).isFocused()) {
        go(buttons.get(i), buttons.get(Math.floorMod(i + step, buttons.size())), step);
        e.consume();
        return;
      }
    }
  }

  // Only where the focus is can be reached by Tab, so that Tab leaves the group from there.
  private static void go(ToggleButton from, ToggleButton to, int step) {
    to.setFocusTraversable(true);
    from.requestFocusTraversal(step > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
    if (!to.isFocused()) {
      to.requestFocus();
    }
    from.setFocusTraversable(false);
  }

  /// The button that is chosen, or the first where none is.
  public ToggleButton chosen() {
    return buttons.stream().filter(ToggleButton::isSelected).findFirst().orElse(first());
  }

  /// The button to be focused when the group is to be answered.
  public ToggleButton first() {
    return buttons.getFirst();
  }
}
