package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.rules.Model;
import disha.rules.grounds.Assumption;
import disha.window.screens.WindowExtension;
import disha.window.state.AssumptionEditor;
import disha.window.state.FieldNames;
import disha.window.state.ProfileEditor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class AssumptionsPageTest {
  private static final Model MODEL = TestModel.get();
  private static final String HIGH = MODEL.pay().highQuantile();

  private ProfileEditor editor;

  @Start
  void start(Stage stage) {
    Opened window = new Opened(stage, 1280, 720);
    window.example("commerce-graduate");
    editor = window.editor();
  }

  private static <T extends Node> T find(FxRobot robot, String id, Class<T> type) {
    return robot.lookup("#" + id).queryAs(type);
  }

  private static String node(String assumption) {
    return FieldNames.nodeId(AssumptionEditor.field(assumption));
  }

  @Test
  void theChipLeadsToTheChangedAssumptions(FxRobot robot) {
    Button chip = find(robot, "assumptions-chip", Button.class);
    assertThat(chip.isVisible()).isFalse();
    robot.interact(() -> new AssumptionEditor(editor, MODEL).type(HIGH, "80"));
    assertThat(chip.isVisible()).isTrue();
    assertThat(chip.getText()).contains("1");
    robot.interact(chip::fire);
    TextField field = find(robot, node(HIGH), TextField.class);
    assertThat(field.getText()).isEqualTo("80");
    robot.interact(() -> find(robot, "reset-" + node(HIGH), Button.class).fire());
    assertThat(field.getText()).isEqualTo("90");
    assertThat(chip.isVisible()).isFalse();
  }

  @Test
  void aWrongValueIsToldBesideItsFieldAndOnTop(FxRobot robot) {
    robot.interact(() -> new AssumptionEditor(editor, MODEL).type(HIGH, "800"));
    Hyperlink link = (Hyperlink) robot.lookup(".problem-link").queryAs(Labeled.class);
    robot.interact(link::fire);
    TextField field = find(robot, node(HIGH), TextField.class);
    assertThat(field.isFocused()).isTrue();
    assertThat(field.getText()).isEqualTo("800");
    Label error = find(robot, "error-" + node(HIGH), Label.class);
    assertThat(error.isVisible()).isTrue();
    assertThat(error.getText()).contains("800");
    robot.interact(() -> field.setText("80"));
    assertThat(error.isVisible()).isFalse();
    assertThat(editor.profile().assumptions()).containsOnlyKeys(HIGH);
  }

  @Test
  void searchFindsAnAssumptionByItsWords(FxRobot robot) {
    robot.interact(() -> new AssumptionEditor(editor, MODEL).type(HIGH, "80"));
    robot.interact(() -> find(robot, "assumptions-chip", Button.class).fire());
    assertThat(robot.lookup(".assumption-line").queryAll()).hasSameSizeAs(MODEL.assumptions());
    Assumption wanted = MODEL.assumption(HIGH);
    robot.interact(() ->
        find(robot, "assumptions-search", TextField.class)
            .setText(wanted.says().in("en").substring(0, 12)));
    assertThat(robot.lookup(".assumption-line").queryAll().stream().map(Node::getId))
        .contains("assumption-" + HIGH)
        .hasSizeLessThan(MODEL.assumptions().size());
  }
}
