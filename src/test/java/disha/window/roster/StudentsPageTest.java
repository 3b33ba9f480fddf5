package disha.window.roster;

import static org.assertj.core.api.Assertions.assertThat;

import disha.roster.table.StudentRow;
import disha.window.Opened;
import disha.window.command.FakePrompts;
import disha.window.command.FileCommands;
import disha.window.command.Threads;
import disha.window.look.Theming;
import disha.window.parts.Ui;
import disha.window.screens.Fx;
import disha.window.screens.WindowExtension;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The table of a class list.
@ExtendWith(WindowExtension.class)
class StudentsPageTest {
  private static final int MANY = 20_000;
  private static final int MOST_ROWS_DRAWN = 60;

  @TempDir private static Path folder;

  private final ProfileEditor editor = new ProfileEditor();
  private final Deque<Runnable> aside = new ArrayDeque<>();
  private ClassDesk desk;

  @Start
  void start(Stage stage) {
    Opened opened = new Opened(stage, 1366, 686);
    Ui ui = opened.ui();
    ResultsModel results = opened.results();
    FakePrompts prompts = new FakePrompts();
    FileCommands files = new FileCommands(ui, editor, prompts, n -> {}, f -> {});
    // What each student could do next is found when the test wants it.
    Threads searching = new Threads(aside::add, Platform::runLater);
    desk =
        new ClassDesk(
            ui,
            editor,
            results,
            files,
            new ClassDesk.DeskMeans(
                prompts,
                new FakeClassPrompts(),
                n -> {},
                new Threads(task -> Thread.ofPlatform().start(task), Platform::runLater),
                searching,
                (paper, messages, file) -> {},
                () -> "1"));
    Scene scene = new Scene(new ClassPlace(ui, desk, new Label("a profile"), List::of), 1366, 686);
    Theming.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private void open(FxRobot robot, int rows) throws IOException, TimeoutException {
    StringBuilder text = new StringBuilder("Roll,Name,Degree,Status,Shifts\n");
    for (int i = 1; i <= rows; i++) {
      text.append(i).append(",Student ").append(i).append(',');
      text.append(i % 50 == 0 ? "zzz" : i % 2 == 0 ? "B.Com" : "12th");
      text.append(",completed,").append(i % 3 == 0 ? "Day" : "Any").append('\n');
    }
    Path file = Files.writeString(folder.resolve("list.csv"), text);
    robot.interact(() -> desk.open(file));
    Opened.await(robot, "#students");
  }

  private StudentList table(FxRobot robot) {
    return robot.lookup("#students").queryAs(StudentList.class);
  }

  private void arrange(FxRobot robot) {
    robot.interact(() -> {
      // The first is the search for what students could do next, which has no end here.
      while (aside.size() > 1) {
        aside.removeLast().run();
      }
    });
    Fx.pulse();
  }

  private static List<TableRow<?>> drawn(FxRobot robot) {
    return robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
        .<TableRow<?>>map(r -> r)
        .toList();
  }

  /// Two grounds over each other make a long list scroll in jerks without a graphics card.
  @Test
  void aRowHasOneGroundSelectedOrNot(FxRobot robot) throws IOException, TimeoutException {
    open(robot, 20);
    robot.interact(() -> table(robot).getSelectionModel().select(1));
    Opened.await(robot, ".table-row-cell:selected");
    assertThat(Fx.get(() -> drawn(robot).stream().map(StudentsPageTest::grounds).toList()))
        .isNotEmpty()
        .containsOnly(1);
  }

  private static int grounds(TableRow<?> row) {
    return row.getBackground().getFills().size();
  }

  @Test
  void aLongListDrawsNoMoreRowsThanAreInSight(FxRobot robot) throws Exception {
    open(robot, MANY);
    assertThat(table(robot).getItems()).hasSize(MANY);
    assertThat(drawn(robot)).hasSizeBetween(5, MOST_ROWS_DRAWN);
    robot.interact(() -> {
      table(robot).scrollTo(MANY - 1);
      table(robot).layout();
    });
    assertThat(drawn(robot)).hasSizeBetween(5, MOST_ROWS_DRAWN);
    assertThat(drawn(robot))
        .anySatisfy(r -> assertThat(r.getItem()).isSameAs(table(robot).getItems().getLast()));
    assertThat(table(robot).getItems().stream().filter(r -> r.advice().isPresent()))
        .as("nothing is worked out that nobody waits for")
        .isEmpty();
  }

  @Test
  void aLongListIsSortedAndSoughtBesideTheWindow(FxRobot robot) throws Exception {
    open(robot, MANY);
    robot.interact(() -> {
      TableColumn<StudentRow, ?> roll = column(robot, "list-0");
      if (roll == null) {
        desk.listProperty().get().orElseThrow().chosen().add("list-0");
      }
      TableColumn<StudentRow, ?> now = column(robot, "list-0");
      now.setSortType(TableColumn.SortType.DESCENDING);
      table(robot).getSortOrder().add(now);
    });
    assertThat(table(robot).getItems().getFirst().cell(0)).as("not sorted yet").isEqualTo("1");
    arrange(robot);
    assertThat(table(robot).getItems().getFirst().cell(0)).isEqualTo("20000");
    robot.interact(() -> {
      table(robot).getSelectionModel().select(0);
      robot.lookup("#class-search").queryAs(TextField.class).setText("student 2000");
    });
    arrange(robot);
    assertThat(table(robot).getItems()).hasSize(2);
    assertThat(table(robot).getSelectionModel().getSelectedItem().cell(0)).isEqualTo("20000");
  }

  private TableColumn<StudentRow, ?> column(FxRobot robot, String id) {
    return table(robot).getColumns().stream()
        .filter(c -> id.equals(c.getUserData()))
        .findFirst()
        .orElse(null);
  }

  @Test
  void enterOpensAStudentAndTheWayBackLeadsToTheRow(FxRobot robot) throws Exception {
    open(robot, 60);
    robot.interact(() -> table(robot).goTo(Optional.of(table(robot).getItems().get(7))));
    robot.push(KeyCode.ENTER);
    assertThat(editor.profile().name()).contains("Student 8");
    assertThat(robot.lookup("a profile").tryQuery()).isPresent();
    // The focus can come a frame after the words.
    Fx.frames(2);
    assertThat(robot.lookup("#button-class-back").query().isFocused()).isTrue();
    robot.interact(() -> editor.setName("Somebody"));
    robot.push(KeyCode.SPACE);
    assertThat(table(robot).getSelectionModel().getSelectedItem().cell(0)).isEqualTo("8");
    assertThat(table(robot).isFocused()).isTrue();
    assertThat(table(robot).getItems().get(7).isChanged()).isTrue();
  }

  @Test
  void whatIsInTheRowIsToldBelowAndToAScreenReader(FxRobot robot) throws Exception {
    open(robot, 60);
    StudentRow bad = table(robot).getItems().get(49);
    robot.interact(() -> table(robot).goTo(Optional.of(bad)));
    assertThat(Opened.words(robot.lookup("#student-details").query()))
        .contains("Student 50 (row 51)", "Degree: 'zzz' is not known here");
    assertThat(drawn(robot))
        .filteredOn(r -> bad.equals(r.getItem()))
        .singleElement()
        .satisfies(r -> {
          assertThat(r.getAccessibleText()).contains("Student 50", "cannot be read", "zzz");
          assertThat(r.getPseudoClassStates())
              .extracting(p -> p.getPseudoClassName())
              .contains("problem");
        });
    assertThat(table(robot).getAccessibleText()).isEqualTo("Class list");
    assertThat(table(robot).getAccessibleRole()).isEqualTo(AccessibleRole.TABLE_VIEW);
  }

  @Test
  void columnsAreChosen(FxRobot robot) throws Exception {
    open(robot, 10);
    MenuButton button = robot.lookup("#class-columns").queryAs(MenuButton.class);
    CheckMenuItem shifts =
        button.getItems().stream()
            .map(CheckMenuItem.class::cast)
            .filter(i -> i.getText().equals("Shifts"))
            .findFirst()
            .orElseThrow();
    assertThat(column(robot, "list-4")).isNull();
    robot.interact(() -> shifts.setSelected(true));
    assertThat(column(robot, "list-4")).isNotNull();
    assertThat(column(robot, "list-4").getText()).isEqualTo("Shifts");
    robot.interact(() -> shifts.setSelected(false));
    assertThat(column(robot, "list-4")).isNull();
  }

  @Test
  void theNextStepIsFoundForWhatIsInSightFirst(FxRobot robot) throws Exception {
    open(robot, 400);
    robot.interact(() -> {
      table(robot).scrollTo(390);
      table(robot).layout();
    });
    Runnable search = aside.removeFirst();
    Thread.ofPlatform().start(search);
    StudentRow last = table(robot).getItems().get(395);
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> last.advice().isPresent());
    assertThat(table(robot).getItems().stream().filter(r -> r.advice().isPresent()).count())
        .as("not the last of all")
        .isLessThan(200);
    robot.interact(desk::end);
  }
}
