package disha.window.menu;

import javafx.scene.AccessibleRole;
import org.controlsfx.tools.Duplicatable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icon of a command, which stands in a menu and on a button at once: ControlsFX copies those
/// that say how, and leaves out all others but pictures.
final class CommandIcon extends FontIcon implements Duplicatable<CommandIcon> {
  private final String name;

  CommandIcon(String name) {
    super(name);
    this.name = name;
    setAccessibleRole(AccessibleRole.NODE);
  }

  @Override
  public CommandIcon duplicate() {
    return new CommandIcon(name);
  }
}
