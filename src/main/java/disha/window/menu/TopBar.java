package disha.window.menu;

import atlantafx.base.controls.CaptionMenuItem;
import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import disha.files.profile.Examples;
import disha.userdata.Settings;
import disha.window.command.FileCommands;
import disha.window.command.ModelCommands;
import disha.window.command.OfferCommands;
import disha.window.command.PdfCommands;
import disha.window.command.PrintCommands;
import disha.window.command.Threads;
import disha.window.look.Theming;
import disha.window.look.WindowKeys;
import disha.window.look.WindowSettings;
import disha.window.parts.Icons;
import disha.window.parts.Ui;
import disha.window.roster.ClassDesk;
import disha.window.state.ProfileEditor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.controlsfx.control.action.Action;

/// The menus, and beside them what is used most as buttons.
public final class TopBar extends HBox {
  private final Ui ui;
  private final FileCommands files;
  private final MenuBar menus = new MenuBar();
  private final Commands commands;
  private final ViewMenu view;
  private Action theme;

  /// What the menus can have done.
  ///
  /// @param paper makes a menu, by what the names of its items begin with
  /// @param export puts on paper what is looked at
  /// @param about tells what program this is
  /// @param keys tells which keys there are
  public record Actions(
      FileCommands files,
      ProfileEditor editor,
      PdfCommands pdf,
      PrintCommands print,
      Runnable export,
      Function<String, PaperMenu> paper,
      WindowSettings settings,
      ReadOnlyObjectProperty<Theming.StyleTheme> theme,
      Threads threads,
      ModelCommands models,
      ClassDesk desk,
      OfferCommands offers,
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
    files = actions.files();
    commands = new Commands(ui);
    declare(actions);
    view = new ViewMenu(ui, actions.settings(), shown());
    menus.getMenus().addAll(file(actions), edit(), view, help());
    menus.setMinWidth(Region.USE_PREF_SIZE);
    menus.getStyleClass().add("menus");
    actions.theme().when(shown()).subscribe(this::wears);
    SplitMenuButton pdf = commands.splitButton("pdf");
    PaperMenu paper = actions.paper().apply("button-paper");
    pdf.getItems().add(new CaptionMenuItem(ui.text("paper.caption")));
    pdf.getItems().addAll(paper.items());
    pdf.setOnShowing(e -> paper.refresh());
    pdf.getStyleClass().addAll(Styles.SMALL, Styles.ACCENT);
    getChildren()
        .addAll(
            menus,
            new Spacer(),
            commands.button("undo"),
            commands.button("redo"),
            commands.button("theme.dark"),
            pdf);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("top-bar");
  }

  // Settings outlive the menus, which are made anew for another language or model.
  private ObservableValue<Boolean> shown() {
    return sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false);
  }

  private void declare(Actions a) {
    ProfileEditor editor = a.editor();
    commands.add("new", "bi-file-earmark-plus", keys("Shortcut+N"), a.files()::begin);
    commands.add("open", "bi-folder2-open", keys("Shortcut+O"), () -> a.files().open());
    classes(a.desk());
    commands.add("offers", "bi-cash-stack", keys("Shortcut+E"), () -> a.offers().open());
    commands.add(
        "noOffers",
        "bi-x-circle",
        keys("Shortcut+Shift+E"),
        a.offers()::remove,
        a.offers().openProperty());
    Action counting =
        commands.add(
            "countOffers",
            "bi-calculator",
            keys("Shortcut+Shift+O"),
            a.offers()::turnCounting,
            a.offers().openProperty());
    a.offers()
        .countingProperty()
        .subscribe(
            now -> counting.setText(ui.text(now ? "menu.uncountOffers" : "menu.countOffers")));
    // What is not seen is neither saved nor changed.
    ObservableValue<Boolean> seen = a.desk().lookedAtProperty().map(list -> !list);
    commands.add("save", "bi-save", keys("Shortcut+S"), a.files()::save, seen);
    commands.add("saveAs", "bi-save2", keys("Shortcut+Shift+S"), a.files()::saveAs, seen);
    commands.add(
        "pdf",
        "bi-file-earmark-arrow-down",
        keys("Shortcut+P"),
        a.export(),
        both(seen, a.pdf().busyProperty().map(busy -> !busy)));
    commands.add(
        "print",
        "bi-printer",
        keys("Shortcut+Shift+P"),
        a.print()::print,
        both(seen, a.print().busyProperty().map(busy -> !busy)));
    commands.add("useModel", "bi-diagram-3", keys("Shortcut+M"), a.models()::choose);
    commands
        .add("bundledModel", "bi-compass", keys("Shortcut+Shift+M"), a.models()::useBundled)
        .setDisabled(a.models().isBundled());
    commands.add("quit", "bi-box-arrow-right", keys("Shortcut+Q"), a.quit());
    commands.add(
        "undo",
        "bi-arrow-counterclockwise",
        Optional.of(WindowKeys.UNDO),
        editor::undo,
        both(seen, editor.canUndoProperty()));
    commands.add(
        "redo",
        "bi-arrow-clockwise",
        Optional.of(WindowKeys.REDO),
        editor::redo,
        both(seen, editor.canRedoProperty()));
    theme = commands.add("theme.dark", "bi-moon", Optional.empty(), a::turnTheme);
    commands.add("keys", "bi-keyboard", keys("F1"), () -> a.keys().accept(menus.getMenus()));
    commands.add("about", "bi-info-circle", Optional.empty(), a.about());
  }

  private static ObservableValue<Boolean> both(
      ObservableValue<Boolean> one, ObservableValue<Boolean> other) {
    return one.flatMap(o -> other.map(also -> o && also));
  }

  private void classes(ClassDesk desk) {
    commands.add(
        "openClass",
        "bi-table",
        keys("Shortcut+L"),
        () -> desk.open(),
        desk.busyProperty().map(busy -> !busy));
    commands.add(
        "classRows",
        "bi-file-earmark-spreadsheet",
        keys("Shortcut+Shift+L"),
        desk::exportRows,
        desk.readyProperty());
    commands.add(
        "classPapers", "bi-files", Optional.empty(), desk::exportPapers, desk.readyProperty());
    commands.add(
        "classReport", "bi-bar-chart", Optional.empty(), desk::exportReport, desk.readyProperty());
    commands.add("closeClass", "bi-x", Optional.empty(), desk::close, desk.readyProperty());
  }

  /// What can be done with the rows of a class list, as buttons.
  public List<? extends Node> classActions() {
    return List.of(
        commands.wordButton("classRows", ui.text("class.rows")),
        commands.wordButton("classPapers", ui.text("class.papers")),
        commands.wordButton("classReport", ui.text("class.report")));
  }

  private Menu classes() {
    Menu menu = Icons.inMenu("bi-table", new Menu(ui.text("menu.class")));
    menu.setId("menu-class");
    menu.getItems().addAll(commands.items("classRows", "classPapers", "classReport", "closeClass"));
    return menu;
  }

  private static Optional<KeyCombination> keys(String keys) {
    return Optional.of(KeyCombination.valueOf(keys));
  }

  // The button shows which theme it leads to.
  private void wears(Theming.StyleTheme now) {
    boolean light = now == Theming.StyleTheme.LIGHT;
    Commands.icon(theme, light ? "bi-moon" : "bi-sun");
    theme.setText(ui.text(light ? "menu.theme.dark" : "menu.theme.light"));
  }

  /// What one can begin with instead of answering: a file, an example.
  public List<? extends Node> beginnings() {
    Button file = commands.wordButton("open", ui.text("begin.file"));
    MenuButton example = new MenuButton(ui.text("begin.example"), Icons.of("bi-people"));
    example.setId("button-examples");
    example.getItems().addAll(examples());
    return List.of(file, example);
  }

  private List<MenuItem> examples() {
    List<MenuItem> out = new ArrayList<>();
    for (String name : Examples.names()) {
      MenuItem item = new MenuItem(FileCommands.exampleName(ui, name));
      item.setMnemonicParsing(false);
      item.setOnAction(e -> files.openExample(name));
      out.add(item);
    }
    return out;
  }

  private Menu file(Actions a) {
    Menu examples = Icons.inMenu("bi-people", new Menu(ui.text("menu.examples")));
    examples.getItems().addAll(examples());
    Menu menu = new Menu(ui.text("menu.file"));
    RecentMenu recent = new RecentMenu(ui, a.settings(), a.files(), a.threads(), shown());
    menu.setOnShowing(e -> recent.refresh());
    menu.getItems().addAll(commands.items("new", "open"));
    menu.getItems().addAll(recent, examples, new SeparatorMenuItem());
    menu.getItems().addAll(commands.item("openClass"), classes());
    menu.getItems().addAll(commands.items("offers", "countOffers", "noOffers"));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().addAll(commands.items("save", "saveAs", "pdf", "print"));
    menu.getItems().addAll(paper(a), new SeparatorMenuItem());
    menu.getItems().addAll(commands.items("useModel", "bundledModel"));
    menu.getItems().addAll(new SeparatorMenuItem(), commands.item("quit"));
    return menu;
  }

  private Menu edit() {
    Menu menu = new Menu(ui.text("menu.edit"));
    menu.getItems().addAll(commands.items("undo", "redo"));
    return menu;
  }

  private Menu help() {
    Menu menu = new Menu(ui.text("menu.help"));
    menu.getItems().addAll(commands.items("keys", "about"));
    return menu;
  }

  /// Puts commands of what the window shows into the menu of how it looks, at its head.
  ///
  /// @param sections lead to the sections of the form
  public void lead(Commands others, Commands sections) {
    Menu form = Icons.inMenu("bi-list-ul", new Menu(ui.text("menu.sections")));
    form.getItems().addAll(sections.items());
    view.getItems().addAll(0, List.of(form, new SeparatorMenuItem()));
    view.getItems().addAll(0, others.items());
  }

  private Menu paper(Actions a) {
    Menu menu = Icons.inMenu("bi-list-check", new Menu(ui.text("menu.paper")));
    menu.setId("menu-paper");
    PaperMenu paper = a.paper().apply("menu-paper");
    menu.getItems().addAll(paper.items());
    menu.setOnShowing(e -> paper.refresh());
    return menu;
  }
}
