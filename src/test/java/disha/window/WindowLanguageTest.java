package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.SystemLanguages;
import disha.userdata.Folders;
import disha.window.parts.Pressable;
import disha.window.screens.Fx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.testfx.api.FxToolkit;

/// Whatever language a person's system speaks, the window speaks that of its texts: words, counts,
/// amounts, dates and keys.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WindowLanguageTest {
  static final List<String> TAGS = SystemLanguages.TAGS;

  /// One each with digits, a calendar, a direction and capital letters of its own.
  static final List<String> UNLIKE =
      TAGS.stream().filter(t -> t.matches("(sat|ar|th|tr)-.*")).toList();

  private static final Path PROFILE = Path.of("src/test/data/screens/longest.disha");

  /// A walk that loses its way would find the same few words in each language.
  private static final int FEWEST_WORDS = 800;

  /// Once two walks part, all that follows differs.
  private static final int MOST_TOLD = 5;

  private Path home;
  private List<String> english;

  @BeforeAll
  void speakEnglish() throws Exception {
    // What is kept of the window is written when that is long closed.
    home = Files.createTempDirectory(Path.of("target"), "home");
    FxToolkit.registerPrimaryStage();
    keepNothingOfTheTester();
    english = SystemLanguages.under("en", this::words);
    closeAll();
  }

  @BeforeEach
  void keepNothingOfTheTester() {
    System.setProperty(Folders.PROPERTY, home.toString());
  }

  @AfterEach
  void closeAll() {
    Fx.begin(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    System.clearProperty(Folders.PROPERTY);
  }

  @ParameterizedTest
  @FieldSource("UNLIKE")
  void theWindowSaysTheSame(String tag) {
    check(tag);
  }

  @ParameterizedTest
  @FieldSource("TAGS")
  @Tag("hard")
  void theWindowSaysTheSameInEach(String tag) {
    check(tag);
  }

  private void check(String tag) {
    assertThat(english).hasSizeGreaterThan(FEWEST_WORDS);
    List<String> words = SystemLanguages.under(tag, this::words);
    assertThat(differences(words)).isEmpty();
  }

  private List<String> differences(List<String> words) {
    int all = Math.max(words.size(), english.size());
    return IntStream.range(0, all)
        .filter(i -> !at(words, i).equals(at(english, i)))
        .mapToObj(i -> at(english, i) + " -> " + at(words, i))
        .limit(MOST_TOLD)
        .toList();
  }

  private static String at(List<String> words, int i) {
    return i < words.size() ? words.get(i) : "nothing";
  }

  // Every page, the details of the first segment, and what the menus hold and open.
  private List<String> words() {
    DishaWindow.handOver(Starts.with(Optional.of(PROFILE)));
    Stage stage =
        Fx.get(() -> {
          Stage made = new Stage();
          new DishaWindow().start(made);
          return made;
        });
    List<String> out = new ArrayList<>();
    out.add(Fx.get(stage::getTitle));
    Fx.run(() ->
        all(stage, ToggleButton.class)
            .filter(b -> b.getStyleClass().contains("section-header"))
            .forEach(b -> b.setSelected(true)));
    int pages = Fx.get(() -> pages(stage).size());
    for (int i = pages - 1; i >= 0; i--) {
      int page = i;
      Fx.run(() -> pages(stage).get(page).fire());
      settle(stage, out);
    }
    Fx.run(() -> ((Pressable) stage.getScene().getRoot().lookup(".card")).fire());
    settle(stage, out);
    Fx.run(() -> {
      Node page = stage.getScene().getRoot().lookup(".detail-page");
      page.lookupAll(".fold-head").forEach(h -> ((Pressable) h).fire());
    });
    settle(stage, out);
    menus(stage, out);
    return out;
  }

  private static void menus(Stage stage, List<String> out) {
    List<Menu> menus =
        Fx.get(() -> all(stage, MenuBar.class).flatMap(b -> b.getMenus().stream()).toList());
    for (Menu menu : menus) {
      Fx.run(menu::show);
      for (MenuItem item : menu.getItems()) {
        if (item.getText() != null) {
          out.add(item.getText());
        }
        if (item.getAccelerator() != null) {
          out.add(item.getAccelerator().getDisplayText());
        }
      }
      Fx.run(menu::hide);
    }
    for (String dialog : List.of("menu-keys", "menu-about")) {
      Fx.begin(() ->
          menus.stream()
              .flatMap(m -> m.getItems().stream())
              .filter(m -> dialog.equals(m.getId()))
              .forEach(MenuItem::fire));
      Window shown = Fx.get(() -> Window.getWindows().getLast());
      assertThat(shown).as(dialog).isNotEqualTo(stage);
      out.addAll(Fx.get(() -> words(shown)));
      Fx.run(shown::hide);
    }
  }

  private static void settle(Stage stage, List<String> out) {
    Fx.pulse();
    while (Fx.get(() -> ScreensTest.isWorking(stage))) {
      Fx.pulse();
    }
    out.addAll(Fx.get(() -> words(stage)));
  }

  private static List<ToggleButton> pages(Stage stage) {
    return stage.getScene().getRoot().lookupAll("#pages .toggle-button").stream()
        .map(ToggleButton.class::cast)
        .toList();
  }

  private static <T> Stream<T> all(Window window, Class<T> type) {
    return all(window.getScene().getRoot()).filter(type::isInstance).map(type::cast);
  }

  private static Stream<Node> all(Node node) {
    return Stream.concat(
        Stream.of(node),
        node instanceof Parent p
            ? p.getChildrenUnmodifiable().stream().flatMap(WindowLanguageTest::all)
            : Stream.empty());
  }

  // What is read, and what a screen reader says besides.
  private static List<String> words(Window window) {
    return all(window.getScene().getRoot())
        .filter(Node::isVisible)
        .flatMap(n ->
            Stream.of(
                switch (n) {
                  case Labeled l -> l.getText();
                  case TextInputControl t -> t.getText() + t.getPromptText();
                  // How much of a label is shown is a matter of its room.
                  case Text t when !(t.getParent() instanceof Labeled) -> t.getText();
                  default -> "";
                },
                n.getAccessibleText(),
                n.getAccessibleHelp()))
        .filter(w -> w != null && !w.isBlank())
        .toList();
  }
}
