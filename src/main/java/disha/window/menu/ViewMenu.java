package disha.window.menu;

import disha.basics.Keys;
import disha.userdata.Settings.TextSize;
import disha.userdata.Settings.Theme;
import disha.window.look.WindowSettings;
import disha.window.parts.Ui;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.controlsfx.control.action.Action;

/// The menu of how the window looks.
final class ViewMenu extends Menu {
  private final Commands commands;
  private final ObservableValue<Boolean> shown;

  /// @param shown whether the menu is in a window that is shown; only then it follows the settings
  ViewMenu(Ui ui, WindowSettings settings, ObservableValue<Boolean> shown) {
    super(ui.text("menu.view"));
    commands = new Commands(ui);
    this.shown = shown;
    setId("menu-view");
    // First, as who needs it cannot read the rest.
    getItems().addAll(new LanguageMenu(ui, settings), new SeparatorMenuItem());
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
    step("larger", "Shortcut+Plus", settings, 1);
    step("smaller", "Shortcut+Minus", settings, -1);
    getItems().addAll(commands.items("larger", "smaller"));
  }

  /// What a choice is called and looks like.
  private record ChoiceItem(String words, String id, String icon) {}

  private static ChoiceItem item(String words, String id, String icon) {
    return new ChoiceItem(words, id, icon);
  }

  private <T> void choices(ObjectProperty<T> chosen, T[] all, Function<T, ChoiceItem> itemOf) {
    ToggleGroup group = new ToggleGroup();
    for (T each : all) {
      ChoiceItem item = itemOf.apply(each);
      Action action =
          commands.add(item.id, item.words, item.icon, Optional.empty(), () -> chosen.set(each));
      RadioMenuItem choice = commands.choice(item.id);
      choice.setToggleGroup(group);
      chosen.when(shown).subscribe(now -> action.setSelected(now.equals(each)));
      getItems().add(choice);
    }
  }

  private void step(String key, String keys, WindowSettings settings, int by) {
    commands.add(
        key, "", Optional.of(KeyCombination.valueOf(keys)), () -> settings.stepTextSize(by));
  }
}
