package disha.window.look;

import disha.window.parts.Ui;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;

/// What the right button offers in a field. JavaFX's own menu speaks few languages, none of India.
public final class FieldMenu {
  private FieldMenu() {}

  /// Gives it to each field of a scene that is asked for it.
  public static void listen(Scene scene, Ui ui) {
    scene.addEventFilter(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        e -> {
          for (Object n = e.getTarget(); n instanceof Node node; n = node.getParent()) {
            if (node instanceof TextInputControl field && field.getContextMenu() == null) {
              field.setContextMenu(of(field, ui));
            }
          }
        });
  }

  private static ContextMenu of(TextInputControl field, Ui ui) {
    MenuItem cut = item(ui.text("field.cut"), field::cut);
    MenuItem copy = item(ui.text("field.copy"), field::copy);
    MenuItem paste = item(ui.text("field.paste"), field::paste);
    MenuItem delete = item(ui.text("field.delete"), () -> field.deleteText(field.getSelection()));
    MenuItem all = item(ui.text("field.all"), field::selectAll);
    ContextMenu menu = new ContextMenu(cut, copy, paste, delete, all);
    menu.setOnShowing(e -> {
      IndexRange chosen = field.getSelection();
      boolean none = chosen.getLength() == 0;
      cut.setDisable(none || !field.isEditable());
      copy.setDisable(none);
      delete.setDisable(none || !field.isEditable());
      paste.setDisable(!field.isEditable() || !Clipboard.getSystemClipboard().hasString());
      all.setDisable(field.getLength() == 0);
    });
    return menu;
  }

  private static MenuItem item(String words, Runnable does) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(e -> does.run());
    return item;
  }
}
