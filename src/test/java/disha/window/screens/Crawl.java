package disha.window.screens;

import atlantafx.base.controls.Popover;
import disha.window.parts.Pressable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Goes through a window as far as buttons, links, tabs and menus lead, looks at each screen on the
/// way, and leaves a picture of it. What is added to the window later is found without being named
/// here.
public final class Crawl {
  /// What leads out of the window or changes how it is looked at, by id.
  private static final Set<String> LEADS_OUT =
      Set.of(
          "menu-quit",
          "menu-open",
          "menu-openClass",
          "menu-offers",
          "menu-save",
          "menu-saveAs",
          "menu-pdf",
          "menu-print",
          "menu-useModel",
          "compare-add-file",
          "compare-pdf",
          "menu-theme",
          "all-segments",
          "how-we-know");

  /// What a title bar and a task bar take of the height of a screen.
  public static final int BARS = 82;

  private static final int ROUNDS = 400;

  /// A small window is made to fit what it holds from one frame to the next.
  private static final int FRAMES_TO_FIT = 3;

  /// Pictures get no higher, in pixels.
  private static final double HIGHEST = 8000;

  private final Stage stage;
  private final Path pictures;
  private final BooleanSupplier working;
  private final boolean thorough;
  private final Map<String, List<Fault>> faults = new LinkedHashMap<>();
  private final Set<String> opened = new HashSet<>();
  private final Set<String> saved = new HashSet<>();

  /// @param pictures the folder for pictures
  /// @param working whether something on the screen is still being worked out
  /// @param thorough whether buttons are tried anew in each place, and several rows of each list
  public Crawl(Stage stage, Path pictures, BooleanSupplier working, boolean thorough) {
    this.stage = stage;
    this.pictures = pictures;
    this.working = working;
    this.thorough = thorough;
  }

  /// What is wrong, by screen; each screen is there, also one without a fault.
  public Map<String, List<Fault>> faults() {
    return faults;
  }

  /// Goes through all there is.
  public void all() {
    settle();
    dialogs("start");
    pane(0);
    Fx.run(() -> toggles(".section-header").forEach(h -> h.setSelected(true)));
    settle();
    look("form");
    openers("form");
    whole("form-whole", ".form-scroll");
    pane(1);
    int pages = Fx.get(() -> toggles("#pages .toggle-button").size());
    for (int i = 0; i < pages; i++) {
      int page = i;
      Fx.run(() -> toggles("#pages .toggle-button").get(page).fire());
      settle();
      int parts = Fx.get(() -> toggles("#parts .toggle-button").size());
      if (parts == 0) {
        page("page-" + i);
      }
      for (int p = 0; p < parts; p++) {
        int part = p;
        Fx.run(() -> toggles("#parts .toggle-button").get(part).fire());
        settle();
        page("page-" + i + "-part-" + p);
      }
    }
    Fx.run(() -> toggles("#pages .toggle-button").getFirst().fire());
    settle();
    segments();
    // The last: its "new" leaves the profile.
    menus();
  }

  /// Goes through a class list that is open: its rows, what is below them, a student.
  public void classList() {
    settle();
    look("class");
    openers("class");
    List<Integer> rows = List.of(0, Fx.get(() -> students().getItems().size()) - 1);
    for (int row : rows) {
      Fx.run(() -> {
        students().getSelectionModel().clearAndSelect(row);
        students().scrollTo(row);
      });
      settle();
      look("class-row-" + row);
    }
    int all = rows.getLast() + 1;
    seek("zz", 0);
    look("class-nothing");
    seek("", all);
    Fx.run(() -> {
      students().getFocusModel().focus(0);
      Event.fireEvent(
          students(),
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    });
    settle();
    look("class-student");
    Fx.run(() -> ((Button) stage.getScene().lookup("#button-class-back")).fire());
    settle();
    look("class-back");
  }

  // The list is sought through aside.
  private void seek(String words, int found) {
    Fx.run(() -> ((TextField) stage.getScene().lookup("#class-search")).setText(words));
    while (Fx.get(() -> students().getItems().size()) != found) {
      Fx.pulse();
    }
    settle();
  }

  private TableView<?> students() {
    return (TableView<?>) stage.getScene().lookup("#students");
  }

  // In a narrow window there is one of them at a time.
  private void pane(int index) {
    Fx.run(() -> {
      Node panes = stage.getScene().lookup("#panes");
      if (panes != null && panes.getParent().isVisible()) {
        toggles("#panes .toggle-button").get(index).fire();
      }
    });
    settle();
  }

  private void page(String name) {
    look(name);
    if (thorough) {
      whole(name + "-whole", ".results .page, .results .guidance, .glance");
    }
    openers(name);
    int rows = Fx.get(() -> lists().stream().mapToInt(l -> l.getItems().size()).sum());
    if (rows == 0) {
      tabs(name, () -> {});
    }
    for (int row : rows == 0 ? List.<Integer>of() : thorough ? List.of(0, rows - 1) : List.of(0)) {
      tabs(name + "-row-" + row, () -> select(row));
    }
  }

  // A list may itself stand in one of the tabs.
  private void select(int row) {
    lists().stream()
        .findFirst()
        .ifPresent(l -> {
          l.getSelectionModel().clearSelection();
          l.getSelectionModel().select(row);
        });
  }

  // All that the results lead to: groups opened, the details of a card, the list of all.
  private void segments() {
    if (Fx.get(() -> stage.getScene().lookup(".card") == null)) {
      return;
    }
    Fx.run(() -> pressables(".fold-head").forEach(Pressable::fire));
    settle();
    look("groups");
    whole("groups-whole", ".glance");
    Fx.run(() -> pressables(".card").getFirst().fire());
    settle();
    look("detail");
    openers("detail");
    Fx.run(() -> {
      Node page = stage.getScene().lookup(".detail-page");
      page.lookupAll(".fold-head").forEach(h -> ((Pressable) h).fire());
    });
    settle();
    look("detail-open");
    whole("detail-whole", ".detail-scroll");
    openers("detail-open");
    Fx.run(() -> ((Button) stage.getScene().lookup("#button-back")).fire());
    settle();
    Fx.run(() -> ((Hyperlink) stage.getScene().lookup("#all-segments")).fire());
    settle();
    look("list");
    openers("list");
    int rows = Fx.get(() -> lists().stream().mapToInt(l -> l.getItems().size()).sum());
    for (int row : thorough ? List.of(rows / 2, rows - 1) : List.<Integer>of()) {
      Fx.run(() -> lists().getFirst().getSelectionModel().select(row));
      settle();
      look("list-row-" + row);
    }
    Fx.run(() -> ((Button) stage.getScene().lookup("#button-list-back")).fire());
    settle();
  }

  private List<Pressable> pressables(String selector) {
    Parent root = stage.getScene().getRoot();
    return root.lookupAll(selector).stream().map(Pressable.class::cast).toList();
  }

  /// @param begin brings back what was there, should a button have closed it
  private void tabs(String name, Runnable begin) {
    Fx.run(begin);
    settle();
    int panes = Fx.get(() -> tabPanes().size());
    for (int p = 0; p < panes; p++) {
      int pane = p;
      int tabs = Fx.get(() -> tabPanes().get(pane).getTabs().size());
      for (int t = 0; t < tabs; t++) {
        int tab = t;
        Fx.run(begin);
        String id =
            Fx.get(() -> {
              tabPanes().get(pane).getSelectionModel().select(tab);
              return tabPanes().get(pane).getTabs().get(tab).getId();
            });
        settle();
        look(name + "-" + id);
        openers(id);
      }
    }
  }

  /// Presses one button or link of each kind, and opens one box of each.
  private void openers(String place) {
    Fx.run(() -> stage.getScene().getRoot().requestFocus());
    List<Node> found =
        Fx.get(() -> seen(stage).stream().map(Seen::node).filter(this::opens).toList());
    for (Node node : found) {
      String kind = (thorough ? place : "") + " " + kind(node);
      if (opened.add(kind) && Fx.get(() -> node.getScene() != null && !node.isDisabled())) {
        Fx.begin(() -> press(node));
        settle();
        windows().forEach(w -> window(place + "-" + kinds(node), w));
        undo();
        pane("form".equals(place) ? 0 : 1);
      }
    }
  }

  private static void press(Node node) {
    bringIntoSight(node);
    if (node instanceof ComboBoxBase<?> box) {
      box.show();
    } else if (node instanceof ButtonBase button) {
      button.fire();
    }
  }

  // As a person does; small windows open beside what was pressed.
  private static void bringIntoSight(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n instanceof ScrollPane pane && pane.getContent() != null) {
        Bounds at = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double view = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - view;
        pane.setVvalue(hidden <= 0 ? 0 : Math.clamp((at.getMinY() - view / 3) / hidden, 0, 1));
        pane.layout();
      }
    }
  }

  private boolean opens(Node node) {
    boolean out =
        node.getId() != null
            && (LEADS_OUT.contains(node.getId()) || node.getId().startsWith("button-"));
    return !out
        && (node instanceof Button || node instanceof Hyperlink || node instanceof ComboBoxBase)
        && !node.getStyleClass().contains("accent")
        && (node.getParent() == null || !"also".equals(node.getParent().getId()));
  }

  private static String kind(Node node) {
    return Stream.iterate(node, n -> n != null, Node::getParent)
        .limit(4)
        .map(n -> String.join(".", n.getStyleClass()))
        .collect(Collectors.joining("<"));
  }

  private static String kinds(Node node) {
    String id = node.getId();
    return id != null ? id : String.join("-", node.getStyleClass());
  }

  private void menus() {
    List<Menu> menus =
        Fx.get(() -> nodes(stage, MenuBar.class).flatMap(b -> b.getMenus().stream()).toList());
    for (Menu menu : menus) {
      Fx.run(menu::show);
      settle();
      windows().forEach(w -> look("menu-" + menu.getText().replace("_", ""), w));
      Fx.run(menu::hide);
    }
    for (Menu menu : menus) {
      for (MenuItem item : menu.getItems()) {
        if (item.getId() != null && !item.isDisable() && !LEADS_OUT.contains(item.getId())) {
          Fx.begin(item::fire);
          settle();
          windows().forEach(w -> window(item.getId(), w));
          undo();
        }
      }
    }
  }

  private void dialogs(String name) {
    windows().forEach(w -> window(name, w));
  }

  /// Looks at a small window and closes it by the key that people expect to.
  private void window(String name, Window window) {
    Fx.frames(FRAMES_TO_FIT);
    look(name + "-opened", window);
    withinTheScreen(window).ifPresent(f -> faults.get(name + "-opened").add(f));
    Fx.begin(() -> {
      // A small window without a focus of its own hears the keys of the window it belongs to.
      Scene scene = (window instanceof PopupWindow ? stage : window).getScene();
      Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
      Event.fireEvent(target, key(KeyEvent.KEY_PRESSED));
      Event.fireEvent(target, key(KeyEvent.KEY_RELEASED));
    });
    if (Fx.get(window::isShowing)) {
      faults
          .computeIfAbsent(name + "-opened", n -> new ArrayList<>())
          .add(
              Fault.of(
                  Fault.FaultKind.FOCUS, window.getScene().getRoot(), "Escape does not close it"));
      Fx.begin(window::hide);
    }
  }

  // The window that is looked at fills its screen; lists and menus may lie over the bars of it.
  private Optional<Fault> withinTheScreen(Window window) {
    double high = stage.getHeight() + (window instanceof PopupWindow ? BARS : 0);
    boolean fits = window.getWidth() <= stage.getWidth() && window.getHeight() <= high;
    return fits
        ? Optional.empty()
        : Optional.of(
            Fault.of(
                Fault.FaultKind.OUT_OF_REACH,
                window.getScene().getRoot(),
                "%.0f x %.0f is larger than the screen, %.0f x %.0f"
                    .formatted(window.getWidth(), window.getHeight(), stage.getWidth(), high)));
  }

  private static KeyEvent key(EventType<KeyEvent> type) {
    return new KeyEvent(type, "", "", KeyCode.ESCAPE, false, false, false, false);
  }

  private void undo() {
    for (int i = 0; i < ROUNDS; i++) {
      boolean undone =
          Fx.get(
              () -> stage.getScene().lookup("#button-undo") instanceof Button b && !b.isDisabled());
      if (!undone) {
        return;
      }
      Fx.run(() -> ((Button) stage.getScene().lookup("#button-undo")).fire());
    }
  }

  private void settle() {
    Fx.pulse();
    while (Fx.get(() -> working.getAsBoolean() || isAboutToShow())) {
      Fx.pulse();
    }
  }

  // A small window is open for a moment before what it holds can be seen.
  private static boolean isAboutToShow() {
    return Window.getWindows().stream()
        .anyMatch(w -> w instanceof Popover p && !p.getSkin().getNode().isVisible());
  }

  private void look(String name) {
    look(name, stage);
  }

  private void look(String name, Window window) {
    WritableImage picture =
        Fx.get(() -> {
          // What background work changed since looks like it too.
          window.getScene().getRoot().applyCss();
          window.getScene().getRoot().layout();
          List<Seen> seen = seen(window);
          List<Fault> found = new ArrayList<>(FitCheck.faults(seen));
          found.addAll(Contrast.faults(seen));
          found.addAll(Access.faults(seen));
          faults.computeIfAbsent(name, n -> new ArrayList<>()).addAll(found);
          return saved.add(name) ? window.getScene().snapshot(null) : null;
        });
    if (picture != null) {
      ScreenPicture.save(picture, file(name));
    }
  }

  /// Leaves a picture of all that can be scrolled to.
  private void whole(String name, String selector) {
    WritableImage picture =
        Fx.get(() ->
            Stream.of(selector.split(", "))
                .flatMap(s -> stage.getScene().getRoot().lookupAll(s).stream())
                .map(n -> n instanceof ScrollPane p ? p.getContent() : n)
                .filter(n ->
                    n instanceof Region r
                        && r.getHeight() > 0
                        && r.getHeight() < HIGHEST
                        && shown(n))
                .map(n -> ScreenPicture.of((Region) n))
                .findFirst()
                .orElse(null));
    if (picture != null) {
      ScreenPicture.save(picture, file(name));
    }
  }

  private static boolean shown(Node node) {
    return Stream.iterate(node, n -> n != null, Node::getParent).allMatch(Node::isVisible);
  }

  private Path file(String name) {
    return pictures.resolve(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-") + ".png");
  }

  private List<Window> windows() {
    return Window.getWindows().stream().filter(w -> !w.equals(stage) && w.isShowing()).toList();
  }

  private static List<Seen> seen(Window window) {
    return Seen.in(window.getScene());
  }

  private <T> Stream<T> nodes(Window window, Class<T> type) {
    return seen(window).stream().map(Seen::node).filter(type::isInstance).map(type::cast);
  }

  private List<ToggleButton> toggles(String selector) {
    Parent root = stage.getScene().getRoot();
    return root.lookupAll(selector).stream().map(ToggleButton.class::cast).toList();
  }

  private List<TabPane> tabPanes() {
    return nodes(stage, TabPane.class).toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private List<ListView> lists() {
    return nodes(stage, ListView.class).filter(l -> l.getItems().size() > 0).toList();
  }
}
