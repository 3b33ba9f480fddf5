package disha.window.menu;

import disha.basics.Keys;
import disha.userdata.Settings.TextSize;
import disha.userdata.Settings.Theme;
import disha.window.look.WindowSettings;
import disha.window.parts.Icons;
import disha.window.parts.Ui;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/// The menu of how the window looks.
final class ViewMenu extends Menu {
  private final ObservableValue<Boolean> shown;

  /// @param shown whether the menu is in a window that is shown; only then it follows the settings
  ViewMenu(Ui ui, WindowSettings settings, ObservableValue<Boolean> shown) {
    super(ui.text("menu.view"));
    this.shown = shown;
    setId("menu-view");
    Map<Theme, String> themeIcons =
        Map.of(
            Theme.SYSTEM, "bi-circle-half",
            Theme.LIGHT, "bi-sun",
            Theme.DARK, "bi-moon");
    choices(
        settings.themeProperty(),
        Theme.values(),
        t -> item(ui.text("theme", t), "theme-" + Keys.of(t), themeIcons.get(t)));
    getItems().add(new SeparatorMenuItem());
    choices(
        settings.textSizeProperty(),
        TextSize.values(),
        s -> item(ui.text("textSize." + s.percent()), "text-" + s.percent(), "bi-fonts"));
    getItems().add(new SeparatorMenuItem());
    getItems()
        .addAll(
            step(ui.text("menu.larger"), "Shortcut+Plus", settings, 1),
            step(ui.text("menu.smaller"), "Shortcut+Minus", settings, -1));
    getItems().addAll(new SeparatorMenuItem(), new LanguageMenu(ui, settings));
  }

  private static RadioMenuItem item(String words, String id, String icon) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setGraphic(Icons.of(icon));
    item.setId("menu-" + id);
    return item;
  }

  private <T> void choices(ObjectProperty<T> chosen, T[] all, Function<T, RadioMenuItem> itemOf) {
    ToggleGroup group = new ToggleGroup();
    for (T each : all) {
      RadioMenuItem item = itemOf.apply(each);
      item.setToggleGroup(group);
      item.setOnAction(e -> chosen.set(each));
      chosen.when(shown).subscribe(now -> item.setSelected(now.equals(each)));
      getItems().add(item);
    }
  }

  private static MenuItem step(String words, String keys, WindowSettings settings, int by) {
    MenuItem item = new MenuItem(words);
    item.setAccelerator(KeyCombination.valueOf(keys));
    item.setOnAction(e -> settings.stepTextSize(by));
    return item;
  }
}
