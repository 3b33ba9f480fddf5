package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.people.RandomProfiles;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.userdata.Settings.TextSize;
import disha.window.look.Theming;
import disha.window.parts.Pressable;
import disha.window.screens.Fx;
import disha.window.state.Origin;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// A thousand careless hands: whatever is pressed, typed or turned to, nothing breaks, nothing
/// keeps a person waiting, and undo leads back to the start. The same seed does the same.
class MonkeyTest {
  /// Fewer than the edits that can be undone.
  private static final int ACTIONS_A_ROUND = 100;

  private static final int QUICK_ROUNDS = 2;
  private static final int MANY_ROUNDS = Integer.getInteger("disha.monkey", 500);

  /// Till then Java has loaded and compiled most of the program, and JavaFX filled what it keeps
  /// letters and pixels in.
  private static final int FIRST_ROUNDS = 8;

  /// A run that was stopped goes on from this round.
  private static final int NEXT_ROUND = Integer.getInteger("disha.monkey.first", FIRST_ROUNDS);

  /// One frame may take this long of the processor, in milliseconds.
  private static final int FROZEN = 200;

  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.SPACE,
          KeyCode.ESCAPE,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_DOWN,
          KeyCode.BACK_SPACE,
          KeyCode.DELETE);

  private static final String LETTERS = "a7.-, \u202e\u0645\u05e9\u0939\u093f";

  /// What opens a file dialog, which there is not without a display.
  private static final Set<String> LEADS_OUT = Set.of("compare-add-file", "compare-pdf");

  private static final List<String> WORDS =
      List.of(
          "",
          "7",
          "3.5",
          "-1",
          "1e9",
          "0000",
          "abc",
          "<b>x</b>",
          "\u202eabc",
          "محمد علي محمد علي محمد علي",
          "שלום עולם 12",
          "हिन्दी में एक वाक्य है और एक",
          "\ud83d\ude00");

  private final List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
  private Thread.UncaughtExceptionHandler before;
  private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
  private Opened opened;
  private Stage stage;
  private long slowest;
  private String slowestWas = "";

  @BeforeEach
  void listen() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> note(e));
    Fx.run(() -> {
      Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> note(e));
      stage = new Stage();
      opened = new Opened(stage, 1366, 768);
    });
  }

  private void note(Throwable e) {
    if (!Fx.isBeyondTheScreen(e)) {
      thrown.add(e);
    }
  }

  @AfterEach
  void listenNoMore() {
    Thread.setDefaultUncaughtExceptionHandler(before);
    Fx.run(() -> {
      Thread.currentThread().setUncaughtExceptionHandler(null);
      stage.hide();
    });
  }

  @Test
  void nothingBreaksAndUndoLeadsBack() {
    rounds(0, QUICK_ROUNDS);
  }

  @Test
  @Tag("hard")
  void nothingBreaksInManyRounds() throws JMException {
    rounds(0, FIRST_ROUNDS);
    long early = used();
    slowest = 0;
    rounds(NEXT_ROUND, MANY_ROUNDS);
    long late = used();
    System.out.printf(
        "%d careless actions; heap %d kB, then %d kB; the slowest frame took %d ms: %s%n",
        (FIRST_ROUNDS + MANY_ROUNDS) * ACTIONS_A_ROUND,
        early >> 10,
        late >> 10,
        slowest / 1_000_000,
        slowestWas);
    assertThat(late).isLessThan(early * 3 / 2);
    assertThat(slowest / 1_000_000).as(slowestWas).isLessThan(FROZEN);
  }

  // All that is still needed, but for the pixels that JavaFX, which paints them itself here, keeps
  // as long as there is room.
  private long used() throws JMException {
    Fx.run(() -> opened.editor().open(Profile.EMPTY, Origin.NEW));
    Fx.pulse();
    String classes =
        (String)
            ManagementFactory.getPlatformMBeanServer()
                .invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    "gcClassHistogram",
                    new Object[] {new String[0]},
                    new String[] {String[].class.getName()});
    return classes
        .lines()
        .map(line -> line.strip().split("\\s+"))
        .filter(row -> row.length >= 4 && row[0].endsWith(":") && !row[3].equals("[I"))
        .mapToLong(row -> Long.parseLong(row[2]))
        .sum();
  }

  private void rounds(int first, int rounds) {
    for (int round = first; round < first + rounds; round++) {
      Random random = new Random(round);
      boolean scenarios = round % 2 == 1;
      Profile begin = round % 4 < 2 ? Profile.EMPTY : RandomProfiles.profile(random);
      Fx.run(this::tidy);
      Fx.run(() -> opened.editor().open(begin, Origin.NEW));
      for (int i = 0; i < ACTIONS_A_ROUND; i++) {
        String which = "round " + round + ", action " + i;
        Fx.begin(() -> act(random, scenarios, which));
        if (random.nextInt(3) == 0) {
          Fx.run(this::tidy);
        }
      }
      Fx.run(() -> {
        while (opened.editor().canUndoProperty().get()) {
          opened.editor().undo();
        }
      });
      assertThat(opened.editor().scenarios()).as("round " + round).isEqualTo(Scenario.only(begin));
      assertThat(thrown).as("round " + round).isEmpty();
    }
  }

  private void act(Random random, boolean scenarios, String which) {
    switch (random.nextInt(60)) {
      case 0 -> frame(which + ", width", () -> stage.setWidth(1000 + random.nextInt(900)));
      case 1 -> frame(which + ", height", () -> stage.setHeight(600 + random.nextInt(480)));
      case 2 -> {
        for (int i = random.nextInt(30); i > 0; i--) {
          frame(which + ", undo", opened.editor()::undo);
        }
      }
      case 3 -> {
        for (int i = random.nextInt(30); i > 0; i--) {
          frame(which + ", redo", opened.editor()::redo);
        }
      }
      case 4 -> {
        Theming.StyleTheme theme =
            RandomProfiles.pick(random, List.of(Theming.StyleTheme.values()));
        frame(which + ", " + theme, () -> Theming.wear(theme));
      }
      case 5 -> {
        TextSize size = RandomProfiles.pick(random, List.of(TextSize.values()));
        frame(which + ", " + size, () -> Theming.dress(stage.getScene(), size));
      }
      case 6, 7, 8, 9, 10, 11 -> press(random, scenarios, which);
      default -> {
        List<Node> nodes =
            scenes().flatMap(s -> nodes(s.getRoot())).filter(n -> meant(n, scenarios)).toList();
        Node node = RandomProfiles.pick(random, nodes);
        frame(which + ", " + node, () -> use(random, node));
      }
    }
  }

  // Small windows open on top of the big one.
  private Stream<Scene> scenes() {
    return List.copyOf(Window.getWindows()).stream().map(Window::getScene);
  }

  /// What is done at once, until the window shows it; painting is not in it.
  private void frame(String what, Runnable work) {
    long before = processor.getCurrentThreadCpuTime();
    work.run();
    stage.getScene().getRoot().applyCss();
    stage.getScene().getRoot().layout();
    long took = processor.getCurrentThreadCpuTime() - before;
    if (took > slowest) {
      slowest = took;
      slowestWas = what;
    }
  }

  // A key, where the focus is; half of them write.
  private void press(Random random, boolean scenarios, String which) {
    Node focus = stage.getScene().getFocusOwner();
    if (focus == null || !(focus instanceof Control) || !meant(focus, scenarios)) {
      stage.getScene().getRoot().requestFocus();
      return;
    }
    boolean writes = random.nextBoolean();
    KeyCode key = writes ? KeyCode.UNDEFINED : RandomProfiles.pick(random, KEYS);
    String letter = writes ? "" + LETTERS.charAt(random.nextInt(LETTERS.length())) : "";
    frame(
        which + ", key " + key + " " + letter,
        () -> {
          fire(focus, KeyEvent.KEY_PRESSED, "", key);
          if (writes) {
            fire(focus, KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
          }
          fire(focus, KeyEvent.KEY_RELEASED, "", key);
        });
  }

  private static void fire(Node on, EventType<KeyEvent> type, String letter, KeyCode key) {
    Event.fireEvent(on, new KeyEvent(type, letter, "", key, false, false, false, false));
  }

  private static boolean meant(Node n, boolean scenarios) {
    boolean kind =
        n instanceof ButtonBase
            || n instanceof ComboBox
            || n instanceof TextInputControl
            || n instanceof ListView
            || n instanceof TabPane
            || n instanceof Pressable;
    boolean scenario =
        Stream.iterate(n, p -> p != null, Node::getParent)
            .anyMatch(p ->
                "scenarios".equals(p.getId())
                    || "compare-add-scenario".equals(p.getId())
                    || p.getStyleClass().contains("try-this"));
    return kind
        && !n.isDisabled()
        && !LEADS_OUT.contains(String.valueOf(n.getId()))
        && (scenarios || !scenario);
  }

  private static Stream<Node> nodes(Node node) {
    if (!node.isVisible()) {
      return Stream.of();
    }
    return node instanceof Parent p
        ? Stream.concat(
            Stream.of(node), p.getChildrenUnmodifiable().stream().flatMap(MonkeyTest::nodes))
        : Stream.of(node);
  }

  private static void use(Random random, Node node) {
    switch (node) {
      case MenuButton menu -> RandomProfiles.pick(random, menu.getItems()).fire();
      case ButtonBase button -> button.fire();
      case ComboBox<?> box -> select(random, box.getSelectionModel(), box.getItems().size());
      case ListView<?> list -> select(random, list.getSelectionModel(), list.getItems().size());
      case Pressable pressable -> pressable.fire();
      case TabPane tabs -> select(random, tabs.getSelectionModel(), tabs.getTabs().size());
      case TextInputControl text -> text.setText(RandomProfiles.pick(random, WORDS));
      default -> throw new IllegalStateException("nothing to do with " + node);
    }
  }

  private static void select(Random random, SelectionModel<?> model, int size) {
    if (size > 0) {
      model.select(random.nextInt(size));
    }
  }

  // Small windows would gather.
  private void tidy() {
    List.copyOf(Window.getWindows()).stream().filter(w -> !w.equals(stage)).forEach(Window::hide);
  }
}
