package disha.window.form;

import static org.assertj.core.api.Assertions.assertThat;

import disha.profile.Answer;
import disha.profile.Education;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Level;
import disha.rules.vocabulary.Term;
import disha.window.Opened;
import disha.window.parts.Ui;
import disha.window.screens.Fx;
import disha.window.screens.WindowExtension;
import disha.window.state.EducationEditor;
import disha.window.state.ProfileEditor;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What the form asks of education.
@ExtendWith(WindowExtension.class)
class EducationFormTest {
  private Opened window;
  private ProfileEditor editor;
  private Ui ui;

  @Start
  void start(Stage shown) {
    window = new Opened(shown, 1024, 640);
    editor = window.editor();
    ui = window.ui();
  }

  @Test
  void aListOpensRightBelowItsBoxOrRightAboveItAlsoTheFirstTime(FxRobot robot) {
    robot.interact(() -> new EducationEditor(editor, Opened.MODEL.vocabulary()).add());
    for (String part : List.of("level", "field", "status")) {
      ComboBox<?> box = Opened.find(robot, "education-0-" + part, ComboBox.class);
      for (int time = 1; time <= 2; time++) {
        robot.interact(box::show);
        Fx.pulse();
        Bounds field = box.localToScreen(box.getBoundsInLocal());
        Node list = ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent();
        Bounds listed = list.localToScreen(list.getBoundsInLocal());
        assertThat(
                Math.min(
                    Math.abs(listed.getMinY() - field.getMaxY()),
                    Math.abs(listed.getMaxY() - field.getMinY())))
            .as(
                "pixels between the box and the list of the %s, opened for the %d. time",
                part, time)
            .isLessThan(2);
        robot.interact(box::hide);
      }
    }
  }

  @Test
  void noAwardIsAskedForWhereNoneIsGiven(FxRobot robot) {
    EducationEditor editing = new EducationEditor(editor, Opened.MODEL.vocabulary());
    List<String> given = Opened.MODEL.vocabulary().awards().stream().map(Award::level).toList();
    robot.interact(editing::add);
    Node award = Opened.find(robot, "education-0-award", ComboBox.class).getParent().getParent();
    for (Level level : Opened.MODEL.vocabulary().levels()) {
      robot.interact(() -> editing.setLevel(0, Answer.of(level.id())));
      assertThat(award.isVisible()).as(level.id()).isEqualTo(given.contains(level.id()));
      assertThat(award.isManaged()).isEqualTo(award.isVisible());
    }
    robot.interact(() -> {
      editing.setAward(0, Answer.notSure());
      editing.setLevel(0, Answer.of(Opened.MODEL.vocabulary().levels().getFirst().id()));
    });
    assertThat(award.isVisible()).isTrue();
  }

  @Test
  void impossibleMarksAreToldBesideTheirFieldAndOnTop(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    robot.interact(() -> Opened.find(robot, "education-0-marks", TextField.class).setText("140"));
    Label error = Opened.find(robot, "error-education-0-marks", Label.class);
    assertThat(error.isVisible()).isTrue();
    assertThat(error.getText()).contains("140");
    Labeled link = robot.lookup(".problem-link").queryAs(Labeled.class);
    assertThat(link.getText()).isEqualTo(error.getText());
    robot.interact(() -> ((Hyperlink) link).fire());
    assertThat(Opened.find(robot, "education-0-marks", TextField.class).isFocused()).isTrue();
  }

  @Test
  void lettersInMarksAreAnErrorAndNoAnswer(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    TextField marks = Opened.find(robot, "education-0-marks", TextField.class);
    robot.interact(() -> marks.setText("64"));
    robot.interact(() -> marks.setText("64a"));
    assertThat(marks.getText()).isEqualTo("64a");
    assertThat(Opened.find(robot, "error-education-0-marks", Label.class).isVisible()).isTrue();
    assertThat(editor.profile().education().value().orElseThrow().getFirst().marks().isOpen())
        .isTrue();
  }

  @Test
  void lettersTypedOnAListOfAnswersChooseTheOneThatBeginsWithThem(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    Level lowest = Opened.MODEL.vocabulary().levels().getFirst();
    PrefixSelectionComboBox<?> level = patient(robot, "education-0-level");
    robot.interact(level::requestFocus);
    ui.name(lowest)
        .substring(0, 3)
        .toUpperCase(Locale.ROOT)
        .chars()
        .forEach(c -> robot.type(KeyCode.valueOf(Character.toString(c))));
    assertThat(level.getValue()).isEqualTo(Answer.of(lowest.id()));
  }

  /// On the way from A to Arts stands Architecture, in which no B.A. is given.
  @Test
  void answersThatLettersPassTakeNothingAway(FxRobot robot) {
    EducationEditor editing = new EducationEditor(editor, Opened.MODEL.vocabulary());
    robot.interact(editing::add);
    robot.interact(() -> editing.setAward(0, Answer.of("bcom")));
    Education told = education();
    for (Term field : Opened.MODEL.vocabulary().fields()) {
      robot.interact(() -> editing.setField(0, Answer.of(field.id())));
    }
    robot.interact(() -> editing.setField(0, told.field()));
    assertThat(education()).isEqualTo(told);
    for (Level level : Opened.MODEL.vocabulary().levels()) {
      robot.interact(() -> editing.setLevel(0, Answer.of(level.id())));
    }
    robot.interact(() -> editing.setLevel(0, told.level()));
    assertThat(education()).isEqualTo(told);
    Term other = Opened.MODEL.vocabulary().fields().getLast();
    robot.interact(() -> editing.setField(0, Answer.of(other.id())));
    robot.interact(() -> editing.setStatus(0, Answer.of(Education.Status.STUDYING)));
    robot.interact(() -> editing.setField(0, told.field()));
    assertThat(education().award().isOpen()).as("after another answer").isTrue();
  }

  private Education education() {
    return editor.profile().education().value().orElseThrow().getFirst();
  }

  // Letters are one word however long the machine takes for each.
  private static PrefixSelectionComboBox<?> patient(FxRobot robot, String id) {
    PrefixSelectionComboBox<?> box = Opened.find(robot, id, PrefixSelectionComboBox.class);
    box.setTypingDelay(Integer.MAX_VALUE);
    return box;
  }

  /// Several degrees begin with the letters of the shortest.
  @Test
  void theLettersOfADegreeChooseItWithoutItsDots(FxRobot robot) {
    robot.interact(() -> new EducationEditor(editor, Opened.MODEL.vocabulary()).add());
    PrefixSelectionComboBox<?> award = patient(robot, "education-0-award");
    robot.interact(award::requestFocus);
    robot.type(KeyCode.B, KeyCode.A);
    assertThat(award.getValue()).isEqualTo(Answer.of("ba"));
  }
}
