package disha.window.dialog;

import disha.text.Mnemonics;
import disha.window.parts.Column;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Every key of the window with what it does: those of the menus, and those that have no menu.
final class KeySheet {
  /// Keys that have no menu, by the names of their texts.
  private static final List<String> OTHERS =
      List.of("tab", "arrows", "space", "areas", "escape", "menu", "other");

  /// @param keys as they are written on a keyboard
  private record KeyLine(String keys, String does) {}

  private KeySheet() {}

  /// All keys, one under the other.
  static Column of(Ui ui, List<Menu> menus) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("readings");
    ColumnConstraints rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(new ColumnConstraints(), rest);
    int row = 0;
    for (KeyLine line : lines(ui, menus)) {
      Label keys = Texts.line(line.keys, "strong");
      keys.setMinWidth(Region.USE_PREF_SIZE);
      GridPane.setValignment(keys, VPos.TOP);
      grid.addRow(row++, keys, Texts.wrapped(line.does));
    }
    return new Column(Texts.wrapped(ui.text("keys.about"), "muted"), grid);
  }

  private static List<KeyLine> lines(Ui ui, List<Menu> menus) {
    List<KeyLine> out = new ArrayList<>();
    OTHERS.forEach(k -> out.add(new KeyLine(ui.text("keys." + k), ui.text("keys." + k + ".does"))));
    menus.forEach(m -> items(m).forEach(i -> out.add(line(i))));
    return out;
  }

  private static Stream<MenuItem> items(Menu menu) {
    return menu.getItems().stream()
        .flatMap(i -> i instanceof Menu m ? items(m) : Stream.of(i))
        .filter(i -> i.getAccelerator() != null);
  }

  private static KeyLine line(MenuItem item) {
    KeyCombination keys = item.getAccelerator();
    return new KeyLine(keys.getDisplayText(), Mnemonics.plain(item.getText()));
  }
}
