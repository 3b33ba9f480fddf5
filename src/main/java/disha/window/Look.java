package disha.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import disha.memory.Settings;
import disha.memory.Settings.TextSize;
import disha.window.parts.Once;
import disha.window.parts.TextScale;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;

/// The colours and letters of the window.
final class Look {
  /// The themes there are.
  enum Theme {
    LIGHT,
    DARK
  }

  private static final List<String> FONTS =
      List.of("/summary/fonts/Mukta_400Regular.ttf", "/summary/fonts/Mukta_700Bold.ttf");

  private static final List<String> STYLES = List.of("/window/window.css", "/window/charts.css");

  private static final List<String> PICTURES =
      List.of("disha-16.png", "disha-32.png", "disha-48.png", "disha-128.png");

  private static final Once<Boolean> LETTERS =
      new Once<>(() -> FONTS.stream().map(Look::load).reduce(true, Boolean::logicalAnd));

  private Look() {}

  /// The theme that the person chose; where that is the system's, the one it has at the moment.
  static Theme chosen(Settings.Theme choice) {
    return switch (choice) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM -> systemProperty().get() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    };
  }

  /// What the system wants; it can change at any time.
  static ReadOnlyObjectProperty<ColorScheme> systemProperty() {
    return Platform.getPreferences().colorSchemeProperty();
  }

  static void wear(Theme theme) {
    Application.setUserAgentStylesheet(
        switch (theme) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
  }

  /// Dresses a scene with letters of the usual size.
  static void dress(Scene scene) {
    dress(scene, TextSize.NORMAL);
  }

  /// Dresses a scene; where the program's own letters are missing, the system's are used.
  static void dress(Scene scene, TextSize size) {
    Shaping.mend();
    List<String> sheets = new ArrayList<>();
    STYLES.forEach(s -> sheets.add(TextScale.sheet(s, size)));
    if (hasLetters()) {
      sheets.add(url("/window/letters.css"));
    }
    scene.getStylesheets().setAll(sheets);
    TextScale.set(size);
  }

  /// The program's icon for title and task bars, in the sizes they want.
  static List<Image> pictures() {
    return PICTURES.stream().map(p -> new Image(url("/window/icon/" + p))).toList();
  }

  /// Loads the program's own letters, if they have not been; gives whether all of them are there.
  static boolean hasLetters() {
    return LETTERS.get();
  }

  private static boolean load(String font) {
    InputStream in = Look.class.getResourceAsStream(font);
    return in != null && Font.loadFont(in, 14) != null;
  }

  private static String url(String resource) {
    return Objects.requireNonNull(Look.class.getResource(resource), resource).toExternalForm();
  }
}
