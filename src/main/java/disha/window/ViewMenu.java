package disha.window;

import disha.memory.Settings.TextSize;
import disha.memory.Settings.Theme;
import disha.window.parts.Icons;
import disha.window.parts.Ui;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;

/// The menu of how the window looks.
final class ViewMenu extends Menu {
  ViewMenu(Ui ui, Habits habits) {
    super(ui.text("menu.view"));
    setId("menu-view");
    Map<Theme, String> themeIcons =
        Map.of(
            Theme.SYSTEM, "bi-circle-half",
            Theme.LIGHT, "bi-sun",
            Theme.DARK, "bi-moon");
    choices(
        habits.themeProperty(),
        Theme.values(),
        t -> item(ui.text("theme", t), "theme-" + t, themeIcons.get(t)));
    getItems().add(new SeparatorMenuItem());
    choices(
        habits.textSizeProperty(),
        TextSize.values(),
        s -> item(ui.text("textSize." + s.percent()), "text-" + s.percent(), "bi-fonts"));
    getItems().add(new SeparatorMenuItem());
    getItems()
        .addAll(
            step(ui.text("menu.larger"), "Shortcut+Plus", habits, 1),
            step(ui.text("menu.smaller"), "Shortcut+Minus", habits, -1));
  }

  private static RadioMenuItem item(String words, String id, String icon) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setGraphic(Icons.of(icon));
    item.setId("menu-" + id.toLowerCase(Locale.ROOT));
    return item;
  }

  private <T> void choices(ObjectProperty<T> chosen, T[] all, Function<T, RadioMenuItem> itemOf) {
    ToggleGroup group = new ToggleGroup();
    for (T each : all) {
      RadioMenuItem item = itemOf.apply(each);
      item.setToggleGroup(group);
      item.setOnAction(e -> chosen.set(each));
      chosen.subscribe(now -> item.setSelected(now.equals(each)));
      getItems().add(item);
    }
  }

  private static MenuItem step(String words, String keys, Habits habits, int by) {
    MenuItem item = new MenuItem(words);
    item.setAccelerator(KeyCombination.valueOf(keys));
    item.setOnAction(e -> habits.stepTextSize(by));
    return item;
  }
}
