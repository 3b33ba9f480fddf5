package disha.window.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of the icon font.
public final class Icons {
  private Icons() {}

  /// An icon beside words that say the same; silent to a screen reader.
  public static FontIcon of(String name) {
    FontIcon icon = new FontIcon(name);
    icon.setAccessibleRole(AccessibleRole.NODE);
    return icon;
  }

  /// Gives an item of a menu its icon when the menu is first opened: until then nobody sees it, and
  /// making all of them would take a good part of the start.
  public static <M extends MenuItem> M inMenu(String name, M item) {
    whenSeen(
        item,
        () -> {
          if (item.getGraphic() == null) {
            item.setGraphic(of(name));
          }
        });
    return item;
  }

  /// Does something each time the menu that holds an item is about to open.
  public static void whenSeen(MenuItem item, Runnable does) {
    item.parentMenuProperty()
        .subscribe(menu -> {
          if (menu != null) {
            menu.addEventHandler(Menu.ON_SHOWING, e -> does.run());
          }
        });
  }
}
