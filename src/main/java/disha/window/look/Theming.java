package disha.window.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import disha.text.Resources;
import disha.userdata.Settings;
import disha.userdata.Settings.TextSize;
import disha.window.parts.Icons;
import disha.window.parts.TextScale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;

/// The colours and letters of the window.
public final class Theming {
  /// The themes there are.
  public enum StyleTheme {
    LIGHT,
    DARK
  }

  private static final List<String> FONTS =
      List.of("/fonts/Mukta_400Regular.ttf", "/fonts/Mukta_700Bold.ttf");

  private static final List<String> STYLES = List.of("/window/window.css", "/window/charts.css");

  private static final List<String> PICTURES =
      List.of("disha-16.png", "disha-32.png", "disha-48.png", "disha-128.png");

  private Theming() {}

  /// The theme that the person chose; where that is the system's, the one it has at the moment.
  public static StyleTheme chosen(Settings.Theme choice) {
    return switch (choice) {
      case LIGHT -> StyleTheme.LIGHT;
      case DARK -> StyleTheme.DARK;
      case SYSTEM ->
          systemProperty().get() == ColorScheme.DARK ? StyleTheme.DARK : StyleTheme.LIGHT;
    };
  }

  /// What the system wants; it can change at any time.
  public static ReadOnlyObjectProperty<ColorScheme> systemProperty() {
    return Platform.getPreferences().colorSchemeProperty();
  }

  public static void wear(StyleTheme theme) {
    Application.setUserAgentStylesheet(
        switch (theme) {
          case LIGHT -> new PrimerLight().getUserAgentStylesheet();
          case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
  }

  /// Has letters that need shaping laid out rightly, before any text is; dressing a scene does it
  /// too.
  public static void mend() {
    ComplexTextFix.mend();
  }

  /// Dresses a scene with letters of the usual size.
  public static void dress(Scene scene) {
    dress(scene, TextSize.NORMAL);
  }

  /// Dresses a scene; where the program's own letters are missing, the system's are used.
  public static void dress(Scene scene, TextSize size) {
    mend();
    List<String> sheets = new ArrayList<>();
    STYLES.forEach(s -> sheets.add(TextScale.sheet(s, size)));
    if (hasLetters()) {
      sheets.add(url("/window/letters.css"));
    }
    // What moves to another place for these letters has to find the old colours on its way.
    TextScale.set(size);
    scene.getStylesheets().setAll(sheets);
  }

  /// The program's icon for title and task bars, in the sizes they want.
  public static List<Image> pictures() {
    return PICTURES.stream().map(p -> new Image(url("/window/icon/" + p))).toList();
  }

  /// Whether all of the program's own letters are there; loads them the first time. Another thread
  /// can have begun that: then this waits for it.
  public static boolean hasLetters() {
    return Letters.LOADED;
  }

  // Java makes a class once, whichever threads ask for it.
  private static final class Letters {
    static final boolean LOADED = load();
  }

  private static boolean load() {
    boolean all = FONTS.stream().map(Theming::load).reduce(true, Boolean::logicalAnd);
    // The first icon reads those of the icons.
    Icons.of("bi-circle");
    return all;
  }

  private static boolean load(String font) {
    try {
      return Resources.find(font)
          .filter(bytes -> Font.loadFont(new ByteArrayInputStream(bytes), 14) != null)
          .isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(font, e);
    }
  }

  private static String url(String resource) {
    return Resources.url(resource).toExternalForm();
  }
}
