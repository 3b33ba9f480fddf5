package disha.window.parts;

import javafx.scene.AccessibleRole;
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
}
