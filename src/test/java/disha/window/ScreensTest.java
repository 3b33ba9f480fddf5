package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.text.Languages;
import disha.text.Messages;
import disha.userdata.Folders;
import disha.userdata.Settings.TextSize;
import disha.userdata.Settings.Theme;
import disha.userdata.SettingsFile;
import disha.window.parts.TextScale;
import disha.window.screens.Crawl;
import disha.window.screens.Fault;
import disha.window.screens.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.testfx.api.FxToolkit;

/// Every screen, looked at as a person would: is anything cut off, out of reach, on top of
/// something else, too pale, or without words for a screen reader? Pictures of all of them are left
/// under target/screens. The two extremes are looked at; `-Ddisha.screens=all` looks at every size,
/// theme and text size with every profile.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTest {
  private static final Path PICTURES = Path.of("target/screens");
  private static final Path PROFILES = Path.of("src/test/data/screens");
  private static final List<String> OTHERS =
      List.of(
          "nothing.disha",
          "impossible.disha",
          "shortest.disha",
          "letters.disha",
          "not-a-profile.disha");
  private static final String LONGEST = "longest.disha";
  private static final String CLASS = "class.csv";

  /// The menus, the pages, the form and some small windows.
  private static final int FEWEST_SCREENS = 9;

  /// The language to look at alone, if one is named.
  private static final String ONLY = System.getProperty("disha.screens.language", "");

  private static final boolean ALL = "all".equals(System.getProperty("disha.screens"));

  private final List<ScreenFault> all = new ArrayList<>();

  private final List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
  private Thread.UncaughtExceptionHandler before;
  private Locale spoken;

  private record ScreenFault(String screen, Fault fault) {}

  /// How a window is looked at.
  private record View(int width, int height, Theme theme, TextSize size, String language) {
    View(int width, int height, Theme theme, TextSize size) {
      this(width, height, theme, size, "en");
    }

    View in(String other) {
      return new View(width, height, theme, size, other);
    }

    String name() {
      return "%dx%d-%s-%d-%s"
          .formatted(width, height, theme, size.percent(), language)
          .toLowerCase(Locale.ROOT);
    }
  }

  private static final View SMALLEST =
      new View(1366, 768 - Crawl.BARS, Theme.LIGHT, TextSize.NORMAL);
  private static final View TIGHTEST =
      new View(1366, 768 - Crawl.BARS, Theme.DARK, TextSize.LARGEST);

  /// A usual screen with everything drawn larger by the system, and the smallest screen there is
  /// with larger letters.
  private static final List<View> SMALL =
      List.of(
          scaled(1.25, Theme.LIGHT),
          scaled(1.5, Theme.DARK),
          new View(1024, 600 - Crawl.BARS, Theme.LIGHT, TextSize.LARGEST));

  private static View scaled(double scale, Theme theme) {
    return new View((int) (1366 / scale), (int) (768 / scale) - Crawl.BARS, theme, TextSize.NORMAL);
  }

  @BeforeAll
  void lookAtAll() throws Exception {
    FxToolkit.registerPrimaryStage();
    before = Thread.getDefaultUncaughtExceptionHandler();
    spoken = Locale.getDefault();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
      if (!Fx.isBeyondTheScreen(e)) {
        thrown.add(e);
      }
    });
    if (ALL) {
      for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
        for (TextSize size : List.of(TextSize.NORMAL, TextSize.LARGEST)) {
          for (int width : new int[] {1366, 1920}) {
            View view = new View(width, width * 9 / 16 - Crawl.BARS, theme, size);
            lookAt(view, LONGEST);
            lookAt(view, CLASS);
            for (String other : OTHERS) {
              lookAt(view, other);
            }
          }
        }
      }
    } else if (!ONLY.isEmpty()) {
      for (View view : List.of(SMALL.getLast(), SMALLEST, TIGHTEST)) {
        lookAt(view.in(ONLY), LONGEST);
        lookAt(view.in(ONLY), CLASS);
      }
    } else {
      for (String other : OTHERS) {
        lookAt(SMALLEST, other);
      }
      lookAt(TIGHTEST, LONGEST);
      for (View view : SMALL) {
        lookAt(view, LONGEST);
      }
      lookAt(SMALL.getLast(), "not-a-profile.disha");
      for (View view : List.of(SMALLEST, TIGHTEST, SMALL.getLast(), SMALLEST.in("hi"))) {
        lookAt(view, CLASS);
      }
    }
  }

  @AfterAll
  void listenNoMore() {
    System.clearProperty(Folders.PROPERTY);
    // All windows share one size, those of the tests after this one too.
    Fx.run(() -> TextScale.set(TextSize.NORMAL));
    Thread.setDefaultUncaughtExceptionHandler(before);
    // A window that speaks another language lets the whole program speak it.
    Locale.setDefault(spoken);
  }

  private void lookAt(View view, String profile) throws IOException {
    // Not the settings of whoever runs the tests, nor those of the window before, which are written
    // when that is long closed.
    Path home = Files.createTempDirectory(Path.of("target"), "home");
    System.setProperty(Folders.PROPERTY, home.toString());
    new SettingsFile(Folders.here().settings())
        .change(
            s -> s.withTheme(view.theme()).withTextSize(view.size()).withLanguage(view.language()));
    DishaWindow.handOver(Starts.with(Optional.of(PROFILES.resolve(profile))));
    Stage stage =
        Fx.get(() -> {
          Stage made = new Stage();
          new DishaWindow().start(made);
          // The screen of these tests is larger, and the window is kept from getting too small.
          made.setMinWidth(0);
          made.setMinHeight(0);
          made.setWidth(view.width());
          made.setHeight(view.height());
          return made;
        });
    String name = view.name() + "/" + profile.replace(".disha", "");
    Crawl crawl = new Crawl(stage, PICTURES.resolve(name), () -> isWorking(stage), ALL);
    if (profile.equals(CLASS)) {
      crawl.classList();
    } else {
      crawl.all();
      assertThat(crawl.faults()).hasSizeGreaterThan(FEWEST_SCREENS);
    }
    crawl
        .faults()
        .forEach(
            (screen, list) -> list.forEach(f -> all.add(new ScreenFault(name + "/" + screen, f))));
    Fx.begin(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  static boolean isWorking(Stage stage) {
    Set<String> words =
        Languages.tags().stream()
            .map(tag -> Messages.in(Locale.of(tag)).text("window.years.working"))
            .collect(Collectors.toSet());
    Node progress = stage.getScene().lookup("#progress");
    if ((progress != null && isInSight(progress)) || !isWhole(stage)) {
      return true;
    }
    return stage.getScene().getRoot().lookupAll(".label").stream()
        .filter(n -> n instanceof Label l && words.contains(l.getText()))
        .anyMatch(ScreensTest::isInSight);
  }

  // A class list goes on finding what each student could do next.
  private static boolean isWhole(Stage stage) {
    return !(stage.getScene().lookup("#class-looking") instanceof Label l) || l.getText().isEmpty();
  }

  private static boolean isInSight(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void noneOf(Fault.FaultKind first, Fault.FaultKind... more) {
    Set<Fault.FaultKind> kinds = EnumSet.of(first, more);
    assertThat(all).filteredOn(f -> kinds.contains(f.fault().kind())).isEmpty();
  }

  @Test
  void nothingGoesWrong() {
    assertThat(thrown).isEmpty();
  }

  @Test
  void noWordsAreCutOff() {
    noneOf(Fault.FaultKind.CUT_OFF);
  }

  @Test
  void everythingCanBeReached() {
    noneOf(Fault.FaultKind.OUT_OF_REACH);
  }

  @Test
  void nothingHasToBeMovedSideways() {
    noneOf(Fault.FaultKind.SIDEWAYS);
  }

  @Test
  void nothingLiesOnSomethingElse() {
    noneOf(Fault.FaultKind.OVERLAP);
  }

  @Test
  void allWordsStandOut() {
    noneOf(Fault.FaultKind.CONTRAST);
  }

  @Test
  void everythingHasWordsForAScreenReader() {
    noneOf(Fault.FaultKind.NO_WORDS, Fault.FaultKind.SAME_WORDS);
  }

  @Test
  void focusAndEscapeGoWherePeopleExpect() {
    noneOf(Fault.FaultKind.FOCUS);
  }
}
