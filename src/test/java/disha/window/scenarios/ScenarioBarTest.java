package disha.window.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.estimate.ways.Way;
import disha.profile.Answer;
import disha.rules.vocabulary.WordList;
import disha.window.Opened;
import disha.window.Titles;
import disha.window.parts.Ui;
import disha.window.screens.WindowExtension;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class ScenarioBarTest {

  private ProfileEditor editor;
  private Ui ui;
  private ResultsModel results;

  @Start
  void start(Stage stage) {
    Opened window = new Opened(stage, 1366, 768);
    window.example("commerce-graduate");
    editor = window.editor();
    results = window.results();
    ui = window.ui();
  }

  private static ToggleButton chip(FxRobot robot, int place) {
    return robot.lookup("#scenario-" + place).queryAs(ToggleButton.class);
  }

  private static void choose(FxRobot robot, int item) {
    robot.interact(
        () -> robot.lookup("#scenario-menu").queryAs(MenuButton.class).getItems().get(item).fire());
  }

  @Test
  void aScenarioIsAddedTurnedToAndRemoved(FxRobot robot) {
    robot.interact(() -> robot.lookup("#scenario-add").queryAs(Button.class).fire());
    assertThat(chip(robot, 1).isSelected()).isTrue();
    robot.interact(() -> editor.choose(WordList.SHIFTS, Answer.notSure()));
    robot.interact(() -> chip(robot, 0).fire());
    assertThat(chip(robot, 0).isSelected()).isTrue();
    assertThat(chip(robot, 1).isSelected()).isFalse();
    assertThat(editor.profile().shifts()).isNotEqualTo(Answer.notSure());
    choose(robot, 1);
    assertThat(editor.scenarios()).hasSize(1);
    assertThat(editor.profile().shifts()).isEqualTo(Answer.notSure());
    robot.interact(() -> robot.lookup("#scenario-put-back").queryAs(Hyperlink.class).fire());
    assertThat(editor.scenarios()).hasSize(2);
  }

  @Test
  void whatTurnsANameRoundIsMarkedAndStaysAsItWasTyped(FxRobot robot) {
    String typed = "Days \u202eonly\u202c, زینب";
    robot.interact(() -> editor.rename(typed));
    assertThat(chip(robot, 0).getText()).isEqualTo("Days \uFFFDonly\uFFFD, زینب");
    assertThat(editor.scenarios().getFirst().name()).isEqualTo(typed);
    choose(robot, 0);
    assertThat(robot.lookup("#scenario-name").queryAs(TextField.class).getText()).isEqualTo(typed);
    String title = Titles.of(ui, Origin.of(Path.of(typed)), true, Optional.empty());
    assertThat(title).contains("Days \uFFFDonly\uFFFD, زینب");
  }

  @Test
  void tryThisOpensAScenarioNamedByItsMoves(FxRobot robot) throws TimeoutException {
    robot.interact(
        () -> results.selectedProperty().set(Optional.of(results.rows().getFirst().id())));
    Opened.await(robot, ".try-this");
    String segment = results.selectedProperty().get().orElseThrow();
    List<String> moves =
        new Estimator(TestModel.get())
            .ways(results.estimate(), Set.of(segment), Way.MOST_MOVES).getFirst().moves().stream()
                .map(m -> m.says().in("en"))
                .toList();
    robot.interact(() -> ((Button) robot.lookup(".try-this").queryAll().iterator().next()).fire());
    assertThat(chip(robot, 1).isSelected()).isTrue();
    assertThat(chip(robot, 1).getText()).isEqualTo(String.join(" + ", moves));
  }
}
