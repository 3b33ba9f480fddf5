package disha.window.roster;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import disha.roster.run.Counts;
import disha.text.Amounts;
import disha.window.parts.Column;
import disha.window.parts.DropDown;
import disha.window.parts.Icons;
import disha.window.parts.Popups;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PrefixSelectionComboBox;

/// What stands above the table: what list it is and what became of its rows, what is sought, which
/// columns are shown, and what can be done with the rows.
final class ClassTools extends Column {
  private static final double GAP = 8;
  private static final double LINE_GAP = 6;

  private final Ui ui;
  private final ClassModel model;
  private final CustomTextField sought = new CustomTextField();
  private final Label meant = Texts.line("", "muted");
  private final Label looking = Texts.line("", "muted");

  /// @param actions buttons for what can be done with the rows
  ClassTools(Ui ui, ClassModel model, List<? extends Node> actions) {
    this.ui = ui;
    this.model = model;
    looking.setId("class-looking");
    FlowPane line = line(search(), kinds(), columns());
    line.getChildren().addAll(actions);
    line.getChildren().add(meant);
    getChildren().addAll(head(), line);
    getStyleClass().addAll("results-head", "class-head");
    follow();
  }

  private static FlowPane line(Node... parts) {
    FlowPane line = new FlowPane(GAP, LINE_GAP, parts);
    line.setRowValignment(VPos.CENTER);
    return line;
  }

  private HBox head() {
    Counts c = model.table().counts();
    String blank = ui.text("class.counts.blank", Math.toIntExact(c.blank()));
    String told =
        ui.text(
            "class.counts",
            Math.toIntExact(c.told()),
            Math.toIntExact(c.refused()),
            Amounts.grouped(c.told()),
            Amounts.grouped(c.refused()));
    Label name = Texts.wrapped(Origin.of(model.table().path()).name(), "page-title");
    Label counts =
        Texts.wrapped(c.blank() > 0 ? ui.text("class.both", told, blank) : told, "muted");
    Button how = new Button(null, Icons.of("bi-info-circle"));
    how.setId("class-how");
    how.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL);
    how.setAccessibleText(ui.text("class.how"));
    how.setOnAction(e -> {
      Column lines = new Column(Texts.heading(ui.text("class.how")));
      notes(c).forEach(n -> lines.getChildren().add(Texts.wrapped(n)));
      Popups.showLong(how, lines);
    });
    HBox line = new HBox(GAP, name, how, counts, looking);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private List<String> notes(Counts c) {
    List<String> out = new ArrayList<>(model.table().notes());
    if (c.hidden() > 0) {
      out.add(ui.messages().text("roster.done.hidden", c.hidden()));
    }
    if (c.aside() > 0) {
      out.add(ui.messages().text("roster.done.aside", c.aside()));
    }
    if (c.statusOpen() > 0) {
      out.add(ui.messages().text("roster.done.statusOpen", c.statusOpen()));
    }
    c.notes()
        .forEach((note, times) -> out.add(ui.messages().text("roster.done.noted", note, times)));
    if (!c.leftOut().isEmpty()) {
      out.add(
          ui.messages()
              .text(
                  "roster.done.leftOut",
                  c.leftOut().entrySet().stream()
                      .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                      .map(e -> e.getKey() + " (" + e.getValue() + ")")
                      .collect(Collectors.joining(ui.messages().text("list.comma")))));
    }
    return out;
  }

  private CustomTextField search() {
    sought.setId("class-search");
    sought.setLeft(Icons.of("bi-search"));
    sought.setPromptText(ui.text("class.search"));
    sought.setAccessibleText(ui.text("class.search"));
    sought.setPrefColumnCount(19);
    sought.setText(model.soughtProperty().get());
    sought.textProperty().addListener((o, before, now) -> model.soughtProperty().set(now));
    return sought;
  }

  private ComboBox<RowKind> kinds() {
    PrefixSelectionComboBox<RowKind> box = new PrefixSelectionComboBox<>();
    box.setId("class-kind");
    box.getStyleClass().add(Styles.SMALL);
    box.getItems().setAll(RowKind.values());
    DropDown.prepare(box, k -> ui.text("class.kind", k));
    box.setAccessibleText(ui.text("class.kind"));
    box.setMinWidth(USE_PREF_SIZE);
    box.setValue(model.kindProperty().get());
    box.valueProperty().addListener((o, before, now) -> model.kindProperty().set(now));
    return box;
  }

  private MenuButton columns() {
    MenuButton button =
        new MenuButton(ui.text("class.columns"), Icons.of("bi-layout-three-columns"));
    button.setId("class-columns");
    button.getStyleClass().add(Styles.SMALL);
    button.setMinWidth(USE_PREF_SIZE);
    for (ListColumn c : model.columns().all()) {
      CheckMenuItem item = new CheckMenuItem(c.heading());
      item.setMnemonicParsing(false);
      item.setId("class-column-" + c.id());
      item.setSelected(model.chosen().contains(c.id()));
      // The name tells whose row it is.
      item.setDisable(c.id().equals(ListColumns.NAME));
      item.selectedProperty()
          .addListener((o, before, now) -> {
            if (now) {
              model.chosen().add(c.id());
            } else {
              model.chosen().remove(c.id());
            }
          });
      button.getItems().add(item);
    }
    return button;
  }

  private void follow() {
    model.shown().addListener((ListChangeListener<Object>) c -> tell());
    model.toldProperty().subscribe(n -> tell());
  }

  /// Says what something would be done with now.
  void tell() {
    int rows = model.meantCount();
    String key = model.isSelected() ? "class.meant.selected" : "class.meant.all";
    meant.setText(ui.text(key, rows, Amounts.grouped(rows)));
    int all = model.table().rows().size();
    boolean still = model.advised() < all;
    looking.setText(
        still
            ? ui.text("class.looking.of", Amounts.grouped(model.advised()), Amounts.grouped(all))
            : "");
  }

  /// Where what is sought is typed.
  Node searchField() {
    return sought;
  }
}
