package disha.window.menu;

import atlantafx.base.controls.CaptionMenuItem;
import atlantafx.base.theme.Styles;
import disha.files.profile.Examples;
import disha.userdata.Settings;
import disha.window.command.FileCommands;
import disha.window.command.ModelCommands;
import disha.window.command.PdfCommands;
import disha.window.command.PrintCommands;
import disha.window.command.Threads;
import disha.window.look.Theming;
import disha.window.look.WindowSettings;
import disha.window.parts.Icons;
import disha.window.parts.Ui;
import disha.window.state.ProfileEditor;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The menus, and beside them what is used most as buttons.
public final class TopBar extends HBox {
  private final Ui ui;
  private final MenuBar menus = new MenuBar();
  private final Button theme;

  /// What the menus can have done.
  ///
  /// @param paper makes a menu, by what the names of its items begin with
  /// @param about tells what program this is
  /// @param keys tells which keys there are
  public record Actions(
      FileCommands files,
      ProfileEditor editor,
      PdfCommands pdf,
      PrintCommands print,
      Function<String, PaperMenu> paper,
      WindowSettings settings,
      ReadOnlyObjectProperty<Theming.StyleTheme> theme,
      Threads threads,
      ModelCommands models,
      Runnable about,
      Consumer<List<Menu>> keys,
      Runnable quit) {

    void turnTheme() {
      boolean light = theme.get() == Theming.StyleTheme.LIGHT;
      settings.themeProperty().set(light ? Settings.Theme.DARK : Settings.Theme.LIGHT);
    }
  }

  public TopBar(Ui ui, Actions actions) {
    this.ui = ui;
    menus
        .getMenus()
        .addAll(file(actions), edit(actions), new ViewMenu(ui, actions.settings()), help(actions));
    menus.setMinWidth(Region.USE_PREF_SIZE);
    menus.getStyleClass().add("menus");
    ProfileEditor editor = actions.editor();
    Button undo = button("undo", "bi-arrow-counterclockwise", editor::undo);
    undo.disableProperty().bind(editor.canUndoProperty().not());
    Button redo = button("redo", "bi-arrow-clockwise", editor::redo);
    redo.disableProperty().bind(editor.canRedoProperty().not());
    theme = button("theme.dark", "bi-moon", actions::turnTheme);
    actions.theme().subscribe(this::wears);
    SplitMenuButton pdf = new SplitMenuButton();
    pdf.setId("button-pdf");
    pdf.setText(ui.text("pdf.button"));
    pdf.setGraphic(Icons.of("bi-file-earmark-arrow-down"));
    PaperMenu paper = actions.paper().apply("button-paper");
    pdf.getItems().add(new CaptionMenuItem(ui.text("paper.caption")));
    pdf.getItems().addAll(paper.items());
    pdf.setOnShowing(e -> paper.refresh());
    pdf.setMinWidth(Region.USE_PREF_SIZE);
    pdf.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
    pdf.disableProperty().bind(actions.pdf().busyProperty());
    pdf.setOnAction(e -> actions.pdf().export());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(menus, gap, undo, redo, theme, pdf);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("top-bar");
  }

  // The button shows which theme it leads to.
  private void wears(Theming.StyleTheme now) {
    boolean light = now == Theming.StyleTheme.LIGHT;
    theme.setGraphic(Icons.of(light ? "bi-moon" : "bi-sun"));
    name(theme, light ? "theme.dark" : "theme.light");
  }

  private Button button(String key, String icon, Runnable action) {
    Button button = new Button(null, Icons.of(icon));
    button.setId("button-" + key.replace('.', '-'));
    button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
    name(button, key);
    button.setOnAction(e -> action.run());
    return button;
  }

  private void name(Button button, String key) {
    String words = ui.text("menu." + key).replace("_", "");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
  }

  private Menu file(Actions a) {
    Menu examples = new Menu(ui.text("menu.examples"), Icons.of("bi-people"));
    for (String name : Examples.names()) {
      MenuItem item = new MenuItem(FileCommands.exampleName(name));
      item.setMnemonicParsing(false);
      item.setOnAction(e -> a.files().openExample(name));
      examples.getItems().add(item);
    }
    Menu menu = new Menu(ui.text("menu.file"));
    RecentMenu recent = new RecentMenu(ui, a.settings(), a.files(), a.threads());
    menu.setOnShowing(e -> recent.refresh());
    menu.getItems()
        .addAll(
            item("new", "bi-file-earmark-plus", "Shortcut+N", a.files()::begin),
            item("open", "bi-folder2-open", "Shortcut+O", () -> a.files().open()),
            recent,
            examples,
            new SeparatorMenuItem(),
            item("save", "bi-save", "Shortcut+S", a.files()::save),
            item("saveAs", "bi-save2", "Shortcut+Shift+S", a.files()::saveAs),
            item("pdf", "bi-file-earmark-arrow-down", "Shortcut+P", a.pdf()::export),
            print(a),
            paper(a),
            new SeparatorMenuItem(),
            item("useModel", "bi-diagram-3", "Shortcut+M", a.models()::choose),
            bundled(a),
            new SeparatorMenuItem(),
            item("quit", "bi-box-arrow-right", "Shortcut+Q", a.quit()));
    return menu;
  }

  private Menu paper(Actions a) {
    Menu menu = new Menu(ui.text("menu.paper"), Icons.of("bi-list-check"));
    menu.setId("menu-paper");
    PaperMenu paper = a.paper().apply("menu-paper");
    menu.getItems().addAll(paper.items());
    menu.setOnShowing(e -> paper.refresh());
    return menu;
  }

  private MenuItem print(Actions a) {
    MenuItem item = item("print", "bi-printer", "Shortcut+Shift+P", a.print()::print);
    item.disableProperty().bind(a.print().busyProperty());
    return item;
  }

  private MenuItem bundled(Actions a) {
    MenuItem item = item("bundledModel", "bi-compass", "Shortcut+Shift+M", a.models()::useBundled);
    item.setDisable(a.models().isBundled());
    return item;
  }

  private Menu edit(Actions a) {
    Menu menu = new Menu(ui.text("menu.edit"));
    menu.getItems()
        .addAll(
            able(
                item("undo", "bi-arrow-counterclockwise", "Shortcut+Z", a.editor()::undo),
                a.editor().canUndoProperty()),
            able(
                item("redo", "bi-arrow-clockwise", "Shortcut+Y", a.editor()::redo),
                a.editor().canRedoProperty()));
    return menu;
  }

  private Menu help(Actions a) {
    Menu menu = new Menu(ui.text("menu.help"));
    menu.getItems()
        .addAll(
            item("keys", "bi-keyboard", "F1", () -> a.keys().accept(menus.getMenus())),
            item("about", "bi-info-circle", a.about()));
    return menu;
  }

  private MenuItem item(String key, String icon, String keys, Runnable action) {
    MenuItem item = item(key, icon, action);
    item.setAccelerator(KeyCombination.valueOf(keys));
    return item;
  }

  private MenuItem item(String key, String icon, Runnable action) {
    MenuItem item = new MenuItem(ui.text("menu." + key), Icons.of(icon));
    item.setId("menu-" + key);
    item.setOnAction(e -> action.run());
    return item;
  }

  private static MenuItem able(MenuItem item, ReadOnlyBooleanProperty when) {
    item.disableProperty().bind(when.not());
    return item;
  }
}
