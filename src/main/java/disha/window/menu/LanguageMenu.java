package disha.window.menu;

import disha.basics.Digits;
import disha.text.Languages;
import disha.window.look.WindowSettings;
import disha.window.parts.Icons;
import disha.window.parts.Ui;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The languages that the window can speak, each by its own name, and which digits it writes where
/// the language has its own.
final class LanguageMenu extends Menu {
  private final WindowSettings settings;

  LanguageMenu(Ui ui, WindowSettings settings) {
    super(ui.text("menu.language"));
    Icons.inMenu("bi-globe", this);
    this.settings = settings;
    setId("menu-language");
    String spoken = ui.messages().language();
    ToggleGroup group = new ToggleGroup();
    for (String tag : Languages.tags()) {
      RadioMenuItem item = new RadioMenuItem(Languages.name(tag));
      item.setId("menu-language-" + tag);
      item.setToggleGroup(group);
      item.setSelected(tag.equals(Digits.untagged(spoken)));
      item.setOnAction(e -> choose(tag));
      getItems().add(item);
    }
    ui.messages()
        .ownDigits()
        .ifPresent(own -> {
          CheckMenuItem item = new CheckMenuItem(ui.text("menu.digits", own.in("0 1 2 3")));
          item.setId("menu-digits");
          item.setSelected(Digits.ofTag(spoken).isPresent());
          String plain = Digits.untagged(spoken);
          item.setOnAction(e -> choose(item.isSelected() ? own.tag(plain) : plain));
          getItems().addAll(new SeparatorMenuItem(), item);
        });
  }

  private void choose(String tag) {
    settings.languageProperty().set(Optional.of(tag));
  }
}
