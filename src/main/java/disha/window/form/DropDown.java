package disha.window.form;

import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.stage.Window;
import org.controlsfx.control.PrefixSelectionComboBox;

/// Lists of boxes whose height is known before they open for the first time: otherwise the first
/// opening is placed for another height and covers the box.
final class DropDown {
  private static final int ROWS = 12;

  private DropDown() {}

  static <T> void prepare(ComboBox<T> box) {
    box.setVisibleRowCount(ROWS);
    // A long answer has no room in a narrow form; the whole of it is told here.
    Tooltip whole = new Tooltip();
    box.valueProperty().subscribe(v -> whole.setText(words(box)));
    box.converterProperty().subscribe(c -> whole.setText(words(box)));
    box.setTooltip(whole);
    box.skinProperty()
        .subscribe(skin -> {
          if (skin instanceof ComboBoxListViewSkin<?> s
              && s.getPopupContent() instanceof ListView<?> list) {
            prepare(list);
            if (box instanceof PrefixSelectionComboBox<T> typed) {
              TypedWords.prepare(typed, list);
            }
            box.setOnShown(e -> Platform.runLater(() -> moor(box, list)));
          }
        });
  }

  // A list that opens upwards is placed for the height that it was thought to have.
  private static void moor(ComboBox<?> box, ListView<?> list) {
    // It may have been closed again.
    if (!box.isShowing()) {
      return;
    }
    double top = box.localToScreen(box.getBoundsInLocal()).getMinY();
    double bottom = list.localToScreen(list.getBoundsInLocal()).getMaxY();
    if (bottom < top) {
      Window window = list.getScene().getWindow();
      window.setY(window.getY() + top - bottom);
    }
  }

  private static <T> String words(ComboBox<T> box) {
    return box.getConverter() == null ? "" : box.getConverter().toString(box.getValue());
  }

  private static <T> void prepare(ListView<T> list) {
    list.setSkin(new ListViewSkin<>(list));
  }
}
