package disha.window.menu;

import atlantafx.base.theme.Styles;
import disha.text.Mnemonics;
import disha.window.parts.Icons;
import disha.window.parts.Ui;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.controlsfx.control.action.Action;
import org.controlsfx.control.action.ActionUtils;

/// What can be done by a menu, a button or a key: the words, the icon, the key and whether it can
/// be done now are each told once. Menus, buttons and the list of keys are made of it.
public final class Commands {
  private final Ui ui;
  private final Map<String, Action> all = new LinkedHashMap<>();
  private final Map<String, String> icons = new HashMap<>();

  public Commands(Ui ui) {
    this.ui = ui;
  }

  /// Declares a command.
  ///
  /// @param key the text of the menu that it is called by
  /// @param icon empty for none
  /// @param keys empty for none
  public Action add(String key, String icon, Optional<KeyCombination> keys, Runnable does) {
    return add(key, ui.text("menu." + key), icon, keys, does);
  }

  /// Declares a command.
  ///
  /// @param words what it is called
  /// @param icon empty for none
  /// @param keys empty for none
  public Action add(
      String key, String words, String icon, Optional<KeyCombination> keys, Runnable does) {
    Action action = new Action(words, e -> does.run());
    // Told under the mouse, where no letter is underlined.
    action.longTextProperty().bind(action.textProperty().map(Mnemonics::plain));
    icons.put(key, icon);
    keys.ifPresent(action::setAccelerator);
    all.put(key, action);
    return action;
  }

  /// Declares a command that can be done at times only.
  public Action add(
      String key,
      String icon,
      Optional<KeyCombination> keys,
      Runnable does,
      ObservableValue<Boolean> when) {
    Action action = add(key, icon, keys, does);
    action.disabledProperty().bind(when.map(can -> !can));
    return action;
  }

  /// Gives a command another icon.
  public static void icon(Action action, String icon) {
    action.setGraphic(new CommandIcon(icon));
  }

  // Once: what is shown by buttons at once, and by menus when they are opened.
  private Action drawn(String key) {
    Action action = all.get(key);
    String icon = icons.get(key);
    if (action.getGraphic() == null && !icon.isEmpty()) {
      icon(action, icon);
    }
    return action;
  }

  /// An item of a menu for each command.
  public List<MenuItem> items() {
    return all.keySet().stream().map(this::item).toList();
  }

  /// An item of a menu for each of these commands.
  public List<MenuItem> items(String... keys) {
    return List.of(keys).stream().map(this::item).toList();
  }

  /// An item of a menu for a command.
  public MenuItem item(String key) {
    return inMenu(key, ActionUtils.createMenuItem(all.get(key)));
  }

  /// An item of a menu for a command that is one of several choices.
  public RadioMenuItem choice(String key) {
    return inMenu(key, ActionUtils.createRadioMenuItem(all.get(key)));
  }

  private <M extends MenuItem> M inMenu(String key, M item) {
    item.setId("menu-" + key);
    Icons.whenSeen(item, () -> drawn(key));
    return item;
  }

  /// A button for a command, with more to choose from beside it.
  public SplitMenuButton splitButton(String key) {
    SplitMenuButton button = new SplitMenuButton();
    Action action = drawn(key);
    ActionUtils.configureButton(action, button);
    button.textProperty().unbind();
    button.textProperty().bind(action.textProperty().map(Mnemonics::onButton));
    button.setId("button-" + key);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /// A button for a command, that has its icon and tells its words under the mouse.
  public Button button(String key) {
    Action action = drawn(key);
    Button button = ActionUtils.createButton(action, ActionUtils.ActionTextBehavior.HIDE);
    button.setId("button-" + key.replace('.', '-'));
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
    button.accessibleTextProperty().bind(action.longTextProperty());
    return button;
  }

  /// A button for a command that has its icon and words of its own.
  public Button wordButton(String key, String words) {
    Button button = ActionUtils.createButton(drawn(key), ActionUtils.ActionTextBehavior.HIDE);
    button.setId("button-" + key);
    button.setText(words);
    return button;
  }

  /// Does what a key stands for, before whatever has the focus hears of it.
  public void press(KeyEvent e) {
    all.values().stream()
        .filter(a -> a.getAccelerator() != null && a.getAccelerator().match(e))
        .findFirst()
        .ifPresent(a -> {
          if (!a.isDisabled()) {
            a.handle(new ActionEvent());
          }
          e.consume();
        });
  }
}
