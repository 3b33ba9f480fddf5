package disha.window.parts;

import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.control.skin.ListViewSkin;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.controlsfx.control.PrefixSelectionComboBox;

/// Boxes to choose from a list: letters typed on them choose what begins with these, and the height
/// of the list is known before it opens for the first time: otherwise the first opening is placed
/// for another height and covers the box. [A first opening in the wrong
/// place](https://github.com/mkpaz/atlantafx/issues/67) is known of JavaFX.
public final class DropDown {
  private static final int ROWS = 12;

  private DropDown() {}

  /// Makes a box such a one.
  ///
  /// @param word how a choice is called
  public static <T> void prepare(PrefixSelectionComboBox<T> box, Function<T, String> word) {
    box.setVisibleRowCount(ROWS);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T choice) {
            return choice == null ? "" : word.apply(choice);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
          }
        });
    box.skinProperty()
        .subscribe(skin -> {
          if (skin instanceof ComboBoxListViewSkin<?> s
              && s.getPopupContent() instanceof ListView<?> list) {
            prepare(list);
            TypedWords.prepare(box, list);
            box.setOnShown(e -> Platform.runLater(() -> moor(box, list)));
            // How high it is comes out some frames later.
            list.heightProperty().subscribe(h -> Platform.runLater(() -> moor(box, list)));
            list.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::heightProperty)
                .subscribe(h -> Platform.runLater(() -> moor(box, list)));
          }
        });
  }

  /// Tells the whole of a long answer, which has no room in a narrow form, under the mouse.
  public static <T> void tellWhole(ComboBox<T> box) {
    Tooltip whole = new Tooltip();
    box.valueProperty().subscribe(v -> whole.setText(box.getConverter().toString(v)));
    box.setTooltip(whole);
  }

  // JavaFX places a list for the height that it was thought to have: the first time too high above
  // its box, over it, or above where there is room below.
  private static void moor(ComboBox<?> box, ListView<?> list) {
    // It may have been closed again.
    if (!box.isShowing()) {
      return;
    }
    Bounds field = box.localToScreen(box.getBoundsInLocal());
    Bounds listed = list.localToScreen(list.getBoundsInLocal());
    Rectangle2D room =
        Screen.getScreensForRectangle(
                field.getMinX(), field.getMinY(), field.getWidth(), field.getHeight())
            .stream()
            .findFirst()
            .orElseGet(Screen::getPrimary)
            .getVisualBounds();
    Window window = list.getScene().getWindow();
    window.setY(window.getY() + top(field, listed, room) - listed.getMinY());
  }

  /// Where a list begins: below its box if it has room there, else above it; where it has room
  /// nowhere, it stays.
  static double top(Bounds field, Bounds listed, Rectangle2D room) {
    if (field.getMaxY() + listed.getHeight() <= room.getMaxY()) {
      return field.getMaxY();
    }
    double above = field.getMinY() - listed.getHeight();
    return above >= room.getMinY() ? above : listed.getMinY();
  }

  private static <T> void prepare(ListView<T> list) {
    list.setSkin(new ListViewSkin<>(list));
  }
}
