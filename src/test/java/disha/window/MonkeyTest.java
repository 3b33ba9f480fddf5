package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.estimate.RandomProfiles;
import disha.memory.Settings.TextSize;
import disha.profile.Profile;
import disha.window.screens.Fx;
import disha.window.state.Origin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// A thousand careless hands: whatever is pressed, typed or turned to, nothing breaks, and undo
/// leads back to the start. The same seed does the same.
class MonkeyTest {
  /// Fewer than the edits that can be undone.
  private static final int ACTIONS_A_ROUND = 100;

  private static final int QUICK_ROUNDS = 2;
  private static final int MANY_ROUNDS = Integer.getInteger("disha.monkey", 500);

  /// What opens a file dialog, which there is not without a display.
  private static final Set<String> LEADS_OUT = Set.of("compare-add-file");

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
  private Opened opened;
  private Stage stage;

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
    rounds(QUICK_ROUNDS);
  }

  @Test
  @Tag("hard")
  void nothingBreaksInManyRounds() {
    rounds(2);
    long early = used();
    rounds(MANY_ROUNDS);
    long late = used();
    System.out.printf(
        "%d careless actions; heap %d MB, then %d MB%n",
        (MANY_ROUNDS + 2) * ACTIONS_A_ROUND, early >> 20, late >> 20);
    assertThat(late).isLessThan(early * 3 / 2);
  }

  private static long used() {
    System.gc();
    Runtime r = Runtime.getRuntime();
    return r.totalMemory() - r.freeMemory();
  }

  private void rounds(int rounds) {
    for (int round = 0; round < rounds; round++) {
      Random random = new Random(round);
      boolean scenarios = round % 2 == 1;
      Profile begin = round % 4 < 2 ? Profile.EMPTY : RandomProfiles.profile(random);
      Fx.run(() -> opened.editor().open(begin, Origin.NEW));
      for (int i = 0; i < ACTIONS_A_ROUND; i++) {
        Fx.begin(() -> act(random, scenarios));
        Fx.run(this::tidy);
      }
      if (!scenarios) {
        Fx.run(() -> {
          while (opened.editor().canUndoProperty().get()) {
            opened.editor().undo();
          }
        });
        assertThat(opened.editor().profile()).as("round " + round).isEqualTo(begin);
      }
      assertThat(thrown).as("round " + round).isEmpty();
    }
  }

  private void act(Random random, boolean scenarios) {
    switch (random.nextInt(60)) {
      case 0 -> stage.setWidth(1000 + random.nextInt(900));
      case 1 -> stage.setHeight(600 + random.nextInt(480));
      case 2 -> {
        for (int i = random.nextInt(30); i > 0; i--) {
          opened.editor().undo();
        }
      }
      case 3 -> {
        for (int i = random.nextInt(30); i > 0; i--) {
          opened.editor().redo();
        }
      }
      case 4 -> Look.wear(RandomProfiles.pick(random, List.of(Look.Theme.values())));
      case 5 ->
          Look.dress(stage.getScene(), RandomProfiles.pick(random, List.of(TextSize.values())));
      default -> {
        List<Node> nodes =
            nodes(stage.getScene().getRoot()).filter(n -> meant(n, scenarios)).toList();
        use(random, RandomProfiles.pick(random, nodes));
      }
    }
  }

  private static boolean meant(Node n, boolean scenarios) {
    boolean kind =
        n instanceof ButtonBase
            || n instanceof ComboBox
            || n instanceof TextInputControl
            || n instanceof ListView
            || n instanceof TabPane;
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
