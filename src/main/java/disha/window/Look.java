package disha.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import disha.window.parts.Icons;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.kordamp.ikonli.javafx.FontIcon;

/// The colours and letters of the window.
final class Look {
  /// The themes there are.
  enum Theme {
    LIGHT,
    DARK;

    Theme other() {
      return this == LIGHT ? DARK : LIGHT;
    }
  }

  private static final List<String> FONTS =
      List.of("/summary/fonts/Mukta_400Regular.ttf", "/summary/fonts/Mukta_700Bold.ttf");

  private Look() {}

  static void wear(Theme theme) {
    Application.setUserAgentStylesheet(
        switch (theme) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
  }

  /// Dresses a scene; where the program's own letters are missing, the system's are used.
  static void dress(Scene scene) {
    boolean all = FONTS.stream().map(Look::load).reduce(true, Boolean::logicalAnd);
    scene.getStylesheets().add(url("/window/window.css"));
    if (all) {
      scene.getStylesheets().add(url("/window/letters.css"));
    }
  }

  /// The picture of the program for task bars.
  static Image picture() {
    FontIcon icon = Icons.of("bi-compass-fill");
    icon.setIconSize(128);
    icon.setIconColor(Color.web("#0969da"));
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    return icon.snapshot(clear, null);
  }

  private static boolean load(String font) {
    InputStream in = Look.class.getResourceAsStream(font);
    return in != null && Font.loadFont(in, 14) != null;
  }

  private static String url(String resource) {
    return Objects.requireNonNull(Look.class.getResource(resource), resource).toExternalForm();
  }
}
