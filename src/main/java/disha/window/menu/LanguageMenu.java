package disha.window.menu;

import disha.text.Languages;
import disha.window.look.WindowSettings;
import disha.window.parts.Icons;
import disha.window.parts.Ui;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// The languages that the window can speak, each by its own name.
final class LanguageMenu extends Menu {
  LanguageMenu(Ui ui, WindowSettings settings) {
    super(ui.text("menu.language"), Icons.of("bi-globe"));
    setId("menu-language");
    ToggleGroup group = new ToggleGroup();
    for (String tag : Languages.tags()) {
      RadioMenuItem item = new RadioMenuItem(Languages.name(tag));
      item.setId("menu-language-" + tag);
      item.setToggleGroup(group);
      item.setSelected(tag.equals(ui.messages().language()));
      item.setOnAction(e -> settings.languageProperty().set(Optional.of(tag)));
      getItems().add(item);
    }
  }
}
