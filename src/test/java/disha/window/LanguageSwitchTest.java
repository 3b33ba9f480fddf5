package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.text.Messages;
import disha.userdata.Folders;
import disha.window.screens.Fx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The language is switched in the midst of the work: the words change, all else stays as it was.
class LanguageSwitchTest {
  private static final Path PROFILE = Path.of("src/test/data/screens/longest.disha");
  private static final Messages ENGLISH = Messages.english();
  private static final Messages HINDI = Messages.in(Locale.of("hi"));

  private Path home;
  private Stage stage;
  private Locale before;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    before = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
    home = Files.createTempDirectory(Path.of("target"), "home");
    System.setProperty(Folders.PROPERTY, home.toString());
    DishaWindow.handOver(Starts.with(Optional.of(PROFILE)));
    stage =
        Fx.get(() -> {
          Stage made = new Stage();
          new DishaWindow().start(made);
          return made;
        });
    settle();
  }

  @AfterEach
  void close() {
    Fx.begin(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    System.clearProperty(Folders.PROPERTY);
    Locale.setDefault(before);
  }

  @Test
  void wordsChangeAndAllElseStays() throws Exception {
    Fx.run(() -> {
      find("more-questions", ToggleButton.class).setSelected(true);
      find("section-name", ToggleButton.class).setSelected(true);
      find("section-interests", ToggleButton.class).setSelected(true);
    });
    settle();
    Fx.run(() -> {
      TextField name = find("name", TextField.class);
      name.requestFocus();
      name.setText("प्रिया शर्मा");
      name.selectRange(2, 5);
      assertThat(stage.getScene().getFocusOwner()).isEqualTo(name);
      find("pages", Parent.class).getChildrenUnmodifiable().stream()
          .map(ToggleButton.class::cast)
          .skip(2)
          .findFirst()
          .orElseThrow()
          .fire();
    });
    settle();
    Fx.run(() -> ((ScrollPane) stage.getScene().getRoot().lookup(".form-scroll")).setVvalue(0.5));
    settle();
    String told = title();
    int answered = answered();
    choose("hi");
    assertThat(words()).contains(HINDI.text("window.page.knowledge"), HINDI.text("topic.shifts"));
    assertThat(words()).doesNotContain(ENGLISH.text("topic.shifts"));
    assertThat(Fx.get(() -> find("button-pdf", SplitMenuButton.class).getText()))
        .as("a button")
        .isEqualTo("PDF बनाएँ");
    assertThat(Fx.get(() -> find("button-undo", Button.class).getTooltip().getText()))
        .startsWith("वापस लें")
        .doesNotContain("(U)");
    assertThat(answered()).isEqualTo(answered);
    assertThat(title()).isNotEqualTo(told).contains("longest");
    Fx.run(() -> {
      TextField name = find("name", TextField.class);
      assertThat(name.getText()).isEqualTo("प्रिया शर्मा");
      assertThat(stage.getScene().getFocusOwner()).isEqualTo(name);
      assertThat(name.getAnchor()).isEqualTo(2);
      assertThat(name.getCaretPosition()).isEqualTo(5);
      assertThat(find("section-interests", ToggleButton.class).isSelected())
          .as("the open section")
          .isTrue();
      assertThat(((ScrollPane) stage.getScene().getRoot().lookup(".form-scroll")).getVvalue())
          .isBetween(0.4, 0.6);
      assertThat(find("pages", Parent.class).getChildrenUnmodifiable())
          .extracting(b -> ((ToggleButton) b).isSelected())
          .containsExactly(false, false, true);
      find("button-undo", Button.class).fire();
      assertThat(find("name", TextField.class).getText()).isNotEqualTo("प्रिया शर्मा");
      find("button-redo", Button.class).fire();
    });
    choose("en");
    assertThat(title()).isEqualTo(told);
    assertThat(Fx.get(() -> find("name", TextField.class).getText())).isEqualTo("प्रिया शर्मा");
    assertThat(words()).contains(ENGLISH.text("topic.shifts"));
  }

  @Test
  void whatIsSoughtAndOpenedInTheResultsStays() {
    Fx.run(() -> menu("menu-find").fire());
    settle();
    Fx.run(() -> find("filter", TextField.class).setText("data"));
    settle();
    int rows = Fx.get(() -> list().getItems().size());
    choose("hi");
    Fx.run(() -> {
      assertThat(find("filter", TextField.class).getText()).isEqualTo("data");
      assertThat(list().getItems()).hasSize(rows);
    });
  }

  @Test
  void theLanguageIsKeptForTheNextTimeAndTheOldWindowIsLetGo() throws Exception {
    WeakReference<Parent> old = new WeakReference<>(stage.getScene().getRoot());
    for (String language : List.of("hi", "en", "hi")) {
      choose(language);
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> isKept(language));
    }
    assertThat(Locale.getDefault().getLanguage()).isEqualTo("hi");
    try (Stream<Path> files = Files.walk(home)) {
      assertThat(files.filter(f -> f.endsWith("settings.json")).map(LanguageSwitchTest::text))
          .singleElement()
          .asString()
          .contains(kept("hi"));
    }
    for (int i = 0; i < 50 && old.get() != null; i++) {
      System.gc();
      Fx.pulse();
      Thread.sleep(20);
    }
    assertThat(old.get() == null).as("the first window is let go").isTrue();
  }

  private boolean isKept(String language) {
    Path settings = home.resolve("settings.json");
    return Files.exists(settings) && text(settings).contains(kept(language));
  }

  private static String kept(String language) {
    return "\"language\": \"" + language + "\"";
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void choose(String tag) {
    Fx.run(() -> menu("menu-language-" + tag).fire());
    settle();
  }

  private MenuItem menu(String id) {
    return ((MenuBar) stage.getScene().getRoot().lookup(".menus"))
        .getMenus().stream()
            .flatMap(LanguageSwitchTest::items)
            .filter(m -> id.equals(m.getId()))
            .findFirst()
            .orElseThrow();
  }

  private static Stream<MenuItem> items(MenuItem item) {
    return item instanceof Menu m
        ? Stream.concat(Stream.of(m), m.getItems().stream().flatMap(LanguageSwitchTest::items))
        : Stream.of(item);
  }

  private int answered() {
    return Fx.get(() -> stage.getScene().getRoot().lookupAll(".mark-done").size());
  }

  private String title() {
    return Fx.get(stage::getTitle);
  }

  private List<String> words() {
    return Fx.get(() ->
        stage.getScene().getRoot().lookupAll("*").stream()
            .map(n ->
                switch (n) {
                  case Label l -> l.getText();
                  case ToggleButton b -> b.getText();
                  default -> "";
                })
            .toList());
  }

  private <T extends Node> T find(String id, Class<T> type) {
    return type.cast(stage.getScene().getRoot().lookup("#" + id));
  }

  private ListView<?> list() {
    return find("segments", ListView.class);
  }

  private static void settle() {
    Fx.pulse();
    Fx.pulse();
  }
}
