package disha.window.form;

import disha.window.parts.TextScale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.control.skin.ListViewSkin;

/// Lists of boxes whose height is known before they open for the first time: otherwise the first
/// opening is placed for another height and covers the box.
final class DropDown {
  private static final int ROWS = 12;
  private static final double ROW_HEIGHT = 28;

  private DropDown() {}

  static void prepare(ComboBox<?> box) {
    box.setVisibleRowCount(ROWS);
    box.skinProperty()
        .subscribe(skin -> {
          if (skin instanceof ComboBoxListViewSkin<?> s
              && s.getPopupContent() instanceof ListView<?> list) {
            prepare(list);
          }
        });
  }

  private static <T> void prepare(ListView<T> list) {
    list.fixedCellSizeProperty().bind(TextScale.of(ROW_HEIGHT));
    list.setSkin(new ListViewSkin<>(list));
  }
}
