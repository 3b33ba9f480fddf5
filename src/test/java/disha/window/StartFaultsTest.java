package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.userdata.Folders;
import disha.window.screens.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/// Whatever is wrong with a file that the start touches: the window opens and tells it.
@EnabledOnOs(OS.LINUX)
class StartFaultsTest {
  private static final String SETTINGS = "The settings could not be read; the usual ones hold.";
  private static final String NOT_KEPT = "What you set up here lasts only until";
  private static final String NO_RESCUE = "Unsaved changes are not protected";
  private static final String OLD_RESCUE = "Not all of the unsaved changes";

  private static final Path PROFILE = Path.of("src/test/data/screens/shortest.disha");
  private static final String NAMED = "named.disha";

  private static final String GOOD_SETTINGS =
      "{\"disha-settings\": 1, \"theme\": \"light\", \"text-size\": 100, %s\"recent\": [%s]}";

  @TempDir private Path home;
  private final List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
  private Thread.UncaughtExceptionHandler before;
  private DishaWindow window;

  /// Something wrong.
  ///
  /// @param what a sentence
  /// @param make does it in the folder of the program
  /// @param told what the window says, in parts
  record StartFault(String what, Make make, List<String> told) {
    @Override
    public String toString() {
      return what;
    }
  }

  @FunctionalInterface
  private interface Make {
    void in(Path home) throws IOException;
  }

  private static StartFault fault(String what, Make make, String... told) {
    return new StartFault(what, make, List.of(told));
  }

  private static StartFault settings(String what, String text, String... told) {
    return fault(what, home -> Files.writeString(home.resolve("settings.json"), text), told);
  }

  private static StartFault link(String what, String from, String to, String... told) {
    return fault(
        what,
        home -> {
          Path link = home.resolve(from);
          Files.createDirectories(link.getParent());
          Files.createSymbolicLink(link, Path.of(to));
        },
        told);
  }

  private static void replace(Path home, Path other) throws IOException {
    Files.delete(home);
    Files.createSymbolicLink(home, other);
  }

  static Stream<StartFault> settings() {
    return Stream.of(
        settings("The settings are empty", "", SETTINGS),
        settings("The settings are cut off", "{\"disha-settings\": 1, \"theme\": \"da", SETTINGS),
        settings("The settings are no text", "\u0000\uFFFF\u0001", SETTINGS),
        settings(
            "The settings are of a newer version",
            "{\"disha-settings\": 7, \"theme\": \"sepia\", \"text-size\": 100, \"recent\": []}",
            SETTINGS),
        settings("The settings are a list", "[]", SETTINGS),
        settings("The settings are of the wrong types", "{\"disha-settings\": {}}", SETTINGS),
        settings("The settings are nested too deep", "[".repeat(100_000), SETTINGS),
        settings(
            "The window was at a place that no screen has",
            GOOD_SETTINGS.formatted(
                "\"window\": {\"x\": 90000, \"y\": -90000, \"width\": 90000, \"height\": 0,"
                    + " \"maximised\": false}, \"form-width\": -90000, ",
                "")),
        settings(
            "The window was larger than any number",
            GOOD_SETTINGS.formatted(
                "\"window\": {\"x\": 1e999, \"y\": -1e999, \"width\": 1e999, \"height\": 1e999,"
                    + " \"maximised\": false}, \"form-width\": 1e999, ",
                ""),
            SETTINGS),
        settings(
            "Recent files are in folders that are gone",
            GOOD_SETTINGS.formatted("", "\"/gone/a.disha\", \"b.disha\", \"/\"")),
        settings(
            "A recent file has a name that no system allows",
            GOOD_SETTINGS.formatted("", "\"/tmp/a\\u0000.disha\"")),
        fault(
            "The settings are no letters at all",
            home -> Files.write(home.resolve("settings.json"), new byte[] {-1, -2, -3}),
            SETTINGS),
        fault(
            "The settings are a folder with files in it",
            home -> Files.createDirectories(home.resolve("settings.json").resolve("a")),
            SETTINGS),
        fault(
            "The settings are spoilt, and what they are put aside as is a folder",
            home -> {
              Files.createDirectories(home.resolve("settings-damaged.json").resolve("a"));
              Files.writeString(home.resolve("settings.json"), "{");
            },
            NOT_KEPT),
        link(
            "The settings are a link to nowhere",
            "settings.json",
            "/gone/settings.json",
            "What you set up here lasts only until you close the window.",
            "there is no folder /gone"),
        link("The settings are a link to itself", "settings.json", "settings.json", SETTINGS),
        link("The settings are a device", "settings.json", "/dev/zero", SETTINGS),
        link("The disk fails under the settings", "settings.json", "/proc/self/mem", SETTINGS));
  }

  static Stream<StartFault> folders() {
    return Stream.of(
        fault(
            "The program's folder is a file",
            home -> {
              Files.delete(home);
              Files.createFile(home);
            },
            NO_RESCUE),
        fault(
            "The program's folder is a link to nowhere",
            home -> replace(home, Path.of("/gone")),
            NO_RESCUE),
        fault(
            "The program's folder is a link to itself",
            home -> replace(home, home),
            NOT_KEPT,
            NO_RESCUE),
        fault(
            "Nothing can be made in the program's folder",
            home -> replace(home, Path.of("/proc/self")),
            NO_RESCUE),
        fault(
            "The folder for unsaved changes is a file",
            home -> Files.createFile(home.resolve("rescue")),
            NO_RESCUE),
        link("The folder for unsaved changes is a link to nowhere", "rescue", "/gone", NO_RESCUE),
        link("The folder for unsaved changes is a link to itself", "rescue", "rescue", NO_RESCUE),
        link("No lock can be made for unsaved changes", "rescue", "/proc/self", NO_RESCUE),
        fault(
            "Unsaved changes are cut off",
            home -> rescue(home, "a.rescue.json", "{\"disha-rescue\": 1, \"at\": \"no"),
            OLD_RESCUE),
        fault(
            "Unsaved changes are of a newer version",
            home -> rescue(home, "a.rescue.json", "{\"disha-rescue\": 9}"),
            OLD_RESCUE),
        fault(
            "Unsaved changes are a folder",
            home -> Files.createDirectories(home.resolve("rescue").resolve("a.rescue.json")),
            OLD_RESCUE),
        fault(
            "The lock of unsaved changes is a folder",
            home -> {
              rescue(home, "a.rescue.json", "{}");
              Files.createDirectories(home.resolve("rescue").resolve("a.lock"));
            },
            OLD_RESCUE),
        link(
            "The lock of unsaved changes is a link to itself",
            "rescue/a.lock",
            "a.lock",
            OLD_RESCUE),
        fault(
            "Everything is spoilt at once",
            home -> {
              Files.writeString(home.resolve("settings.json"), "{");
              rescue(home, "a.rescue.json", "{");
            },
            SETTINGS,
            OLD_RESCUE));
  }

  private static void rescue(Path home, String name, String text) throws IOException {
    Path folder = Files.createDirectories(home.resolve("rescue"));
    Files.writeString(folder.resolve(name), text);
  }

  @BeforeAll
  static void begin() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void listen() throws IOException {
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
      if (!Fx.isBeyondTheScreen(e)) {
        thrown.add(e);
      }
    });
    home = Files.createDirectory(home.resolve("home"));
    System.setProperty(Folders.PROPERTY, home.toString());
  }

  @AfterEach
  void end() throws InterruptedException {
    Fx.begin(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    window.stop();
    System.clearProperty(Folders.PROPERTY);
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  private Stage open(Optional<Path> file) {
    DishaWindow.handOver(Starts.with(file));
    Stage stage =
        Fx.get(() -> {
          Stage made = new Stage();
          window = new DishaWindow();
          window.start(made);
          return made;
        });
    // What the window does when it is shown, and what that puts off.
    Fx.pulse();
    Fx.pulse();
    return stage;
  }

  private static String notice(Stage stage) {
    return Fx.get(() -> {
      Node bar = stage.getScene().lookup("#notice");
      return bar.isVisible() ? String.join(" ", Opened.words(bar)) : "";
    });
  }

  @ParameterizedTest
  @MethodSource({"settings", "folders"})
  void theWindowOpensWithTheProfileAndTellsIt(StartFault fault) throws IOException {
    fault.make().in(home);
    Stage stage = open(Optional.of(PROFILE));
    assertThat(stage.isShowing()).isTrue();
    assertThat(stage.getTitle()).contains("shortest");
    fault.told().forEach(t -> assertThat(notice(stage)).contains(t));
    if (fault.told().isEmpty()) {
      assertThat(notice(stage)).isEmpty();
    }
    assertThat(thrown).isEmpty();
  }

  @Test
  void itIsToldWithoutAProfileToo() throws IOException {
    Files.writeString(home.resolve("settings.json"), "{");
    rescue(home, "a.rescue.json", "{");
    assertThat(notice(open(Optional.empty()))).contains(SETTINGS, OLD_RESCUE);
    assertThat(thrown).isEmpty();
  }

  @Test
  void aHomeWhoseNameTheLocaleCannotReadIsToldOverTheUsualSettings() {
    System.setProperty(Folders.PROPERTY, "/home/\uD800");
    Stage stage = open(Optional.of(PROFILE));
    assertThat(stage.getTitle()).contains("shortest");
    assertThat(notice(stage)).contains(NO_RESCUE, "name of your own folder", "LC_ALL=C.UTF-8");
    assertThat(thrown).isEmpty();
  }

  @Test
  void whereNothingIsWrongNothingIsTold() {
    assertThat(notice(open(Optional.of(PROFILE)))).isEmpty();
    assertThat(thrown).isEmpty();
  }

  static Stream<StartFault> profiles() {
    return Stream.of(
        fault("It is gone", home -> {}),
        fault("It is a folder", home -> Files.createDirectory(home.resolve(NAMED))),
        fault("It is empty", home -> Files.createFile(home.resolve(NAMED))),
        fault("It is cut off", home -> Files.writeString(home.resolve(NAMED), "{\"disha\": 1, ")),
        fault(
            "It is of a newer version",
            home -> Files.writeString(home.resolve(NAMED), "{\"disha\": 9}")),
        fault("It is no text", home -> Files.write(home.resolve(NAMED), new byte[] {-1, -2})),
        link("It is a link to itself", NAMED, NAMED),
        link("It is a link to nowhere", NAMED, "/gone"),
        link("It is a device", NAMED, "/dev/zero"),
        link("The disk fails under it", NAMED, "/proc/self/mem"));
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aProfileThatCannotBeOpenedIsToldOverAnEmptyWindow(StartFault fault) throws IOException {
    fault.make().in(home);
    Stage stage = open(Optional.of(home.resolve(NAMED)));
    assertThat(stage.isShowing()).isTrue();
    assertThat(Fx.get(() -> dialogs(stage))).singleElement().asString().contains(NAMED);
    assertThat(thrown).isEmpty();
  }

  private static List<List<String>> dialogs(Stage stage) {
    return Window.getWindows().stream()
        .filter(w -> !w.equals(stage) && w.isShowing())
        .map(w -> Opened.words(w.getScene().getRoot()))
        .toList();
  }
}
