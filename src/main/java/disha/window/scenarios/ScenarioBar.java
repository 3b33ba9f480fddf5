package disha.window.scenarios;

import atlantafx.base.theme.Styles;
import disha.text.InvisibleCharacters;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Popups;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.ProfileEditor;
import disha.window.state.ScenarioEditor;
import disha.window.state.ScenarioTabs;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// The scenarios of the profile, one of them shown: to turn to, add, rename and remove.
public final class ScenarioBar extends FlowPane {
  private static final double WIDEST_NAME = 320;

  private final Ui ui;
  private final ProfileEditor editor;
  private final ScenarioEditor scenarioEditor;

  public ScenarioBar(Ui ui, ProfileEditor editor, ScenarioEditor scenarioEditor) {
    this.ui = ui;
    this.editor = editor;
    this.scenarioEditor = scenarioEditor;
    setId("scenarios");
    getStyleClass().add("chips");
    setMinWidth(0);
    editor.tabsProperty().subscribe(this::show);
  }

  private void show(ScenarioTabs tabs) {
    boolean focused = getChildren().stream().anyMatch(Node::isFocused);
    List<ToggleButton> chips =
        IntStream.range(0, tabs.names().size()).mapToObj(i -> chip(tabs, i)).toList();
    getChildren().setAll(chips);
    getChildren().add(tabs.shown() + 1, menu(tabs));
    getChildren().add(add(tabs));
    tabs.alike().ifPresent(name -> getChildren().add(alike(name)));
    tabs.removed().ifPresent(name -> getChildren().add(putBack(name)));
    if (focused) {
      chips.get(tabs.shown()).requestFocus();
    }
  }

  /// What a scenario is called, as it is shown.
  public static String name(Ui ui, String given) {
    return InvisibleCharacters.marked(toEdit(ui, given));
  }

  private static String toEdit(Ui ui, String given) {
    return given.isEmpty() ? ui.messages().text("scenario.now") : given;
  }

  private ToggleButton chip(ScenarioTabs tabs, int place) {
    String name = name(ui, tabs.names().get(place));
    ToggleButton chip = new ToggleButton(name);
    chip.setId("scenario-" + place);
    chip.getStyleClass().addAll(Styles.SMALL, "chip");
    chip.setWrapText(true);
    chip.setMaxWidth(WIDEST_NAME);
    chip.setMinHeight(USE_PREF_SIZE);
    chip.setSelected(place == tabs.shown());
    chip.setAccessibleText(ui.text("scenario.turn", name));
    chip.setOnAction(e -> {
      chip.setSelected(true);
      if (editor.tabsProperty().get().shown() != place) {
        editor.turnTo(place);
      }
    });
    return chip;
  }

  private MenuButton menu(ScenarioTabs tabs) {
    String given = tabs.names().get(tabs.shown());
    String name = name(ui, given);
    MenuButton menu = new MenuButton(null, Icons.of("bi-three-dots"));
    menu.setId("scenario-menu");
    menu.getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON, "no-arrow");
    menu.setAccessibleText(ui.text("scenario.menu", name));
    menu.setTooltip(new Tooltip(menu.getAccessibleText()));
    MenuItem rename = new MenuItem(ui.text("scenario.rename"), Icons.of("bi-pencil"));
    rename.setId("scenario-rename");
    rename.setOnAction(e -> rename(menu, toEdit(ui, given)));
    MenuItem remove = new MenuItem(ui.text("scenario.remove"), Icons.of("bi-trash"));
    remove.setId("scenario-remove");
    remove.setDisable(tabs.names().size() == 1);
    remove.setOnAction(e -> editor.remove());
    menu.getItems().addAll(rename, remove);
    return menu;
  }

  private void rename(Node anchor, String name) {
    TextField field = new TextField(name);
    field.setId("scenario-name");
    field.setAccessibleText(ui.text("scenario.name"));
    field.setOnAction(e -> {
      field.getScene().getWindow().hide();
      editor.rename(field.getText());
    });
    Popups.show(
        anchor,
        new Column(
            Texts.heading(ui.text("scenario.name")),
            field,
            Texts.wrapped(ui.text("scenario.name.hint"), "hint")));
    field.requestFocus();
    field.selectAll();
  }

  private Button add(ScenarioTabs tabs) {
    Button add = new Button(ui.text("scenario.add"), Icons.of("bi-plus"));
    add.setId("scenario-add");
    add.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    add.setMinWidth(USE_PREF_SIZE);
    add.setTooltip(new Tooltip(ui.text("scenario.add.about")));
    add.setOnAction(e -> scenarioEditor.copy(free(tabs)));
    boolean room = editor.canAdd();
    Visibility.show(add, room);
    return add;
  }

  // The first of the names by number that no scenario has.
  private String free(ScenarioTabs tabs) {
    return IntStream.rangeClosed(2, tabs.names().size() + 2)
        .mapToObj(n -> ui.text("scenario.numbered", Integer.toString(n)))
        .filter(n -> !tabs.names().contains(n))
        .findFirst()
        .orElseThrow();
  }

  // A copy looks just like what it was copied from.
  private Label alike(String name) {
    Label same = Texts.wrapped(ui.text("scenario.alike", name(ui, name)), "hint");
    same.setId("scenario-alike");
    return same;
  }

  private Hyperlink putBack(String name) {
    Hyperlink link = new Hyperlink(ui.text("scenario.put-back", name(ui, name)));
    link.setId("scenario-put-back");
    link.setWrapText(true);
    link.setOnAction(e -> editor.undo());
    return link;
  }
}
