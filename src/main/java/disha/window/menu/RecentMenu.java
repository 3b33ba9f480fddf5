package disha.window.menu;

import disha.window.command.FileCommands;
import disha.window.command.Threads;
import disha.window.look.WindowSettings;
import disha.window.parts.Icons;
import disha.window.parts.Ui;
import disha.window.state.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The files used last. One that is not there any more is named as such and can be taken off.
final class RecentMenu extends Menu {
  private final Ui ui;
  private final WindowSettings settings;
  private final FileCommands files;
  private final Threads threads;

  RecentMenu(
      Ui ui,
      WindowSettings settings,
      FileCommands files,
      Threads threads,
      ObservableValue<Boolean> shown) {
    super(ui.text("menu.recent"));
    Icons.inMenu("bi-clock-history", this);
    this.ui = ui;
    this.settings = settings;
    this.files = files;
    this.threads = threads;
    setId("menu-recent");
    settings
        .settingsProperty()
        .when(shown)
        .subscribe(s -> {
          setDisable(s.recent().isEmpty());
          // Nothing is listed before the menu was opened once.
          if (!getItems().isEmpty()) {
            list(s.recent(), Set.of());
          }
        });
  }

  /// Finds out which files are missing; a folder of another computer may take its time.
  void refresh() {
    List<Path> recent = settings.current().recent();
    if (getItems().isEmpty()) {
      list(recent, Set.of());
    }
    threads
        .background()
        .execute(() -> {
          Set<Path> missing = recent.stream().filter(Files::notExists).collect(Collectors.toSet());
          threads
              .window()
              .execute(() -> {
                if (recent.equals(settings.current().recent())) {
                  list(recent, missing);
                }
              });
        });
  }

  private void list(List<Path> recent, Set<Path> missing) {
    getItems().clear();
    for (Path file : recent) {
      getItems().add(missing.contains(file) ? gone(file) : there(file));
    }
    MenuItem clear = new MenuItem(ui.text("recent.clear"), Icons.of("bi-x-circle"));
    clear.setId("recent-clear");
    clear.setOnAction(e -> settings.forgetAll());
    getItems().addAll(new SeparatorMenuItem(), clear);
  }

  private MenuItem there(Path file) {
    MenuItem item = new MenuItem(ui.text("recent.file", Origin.of(file).name(), folder(file)));
    item.setMnemonicParsing(false);
    item.setOnAction(e -> files.openAfterAsking(file));
    return item;
  }

  private Menu gone(Path file) {
    Menu menu =
        new Menu(
            ui.text("recent.missing", Origin.of(file).name(), folder(file)),
            Icons.of("bi-exclamation-circle"));
    menu.setMnemonicParsing(false);
    MenuItem remove = new MenuItem(ui.text("recent.remove"), Icons.of("bi-x"));
    remove.setOnAction(e -> settings.forget(file));
    menu.getItems().add(remove);
    return menu;
  }

  private static String folder(Path file) {
    Path folder = file.getParent();
    Path name = folder == null ? null : folder.getFileName();
    return String.valueOf(name == null ? folder : name);
  }
}
