package disha.window.form;

import static org.assertj.core.api.Assertions.assertThat;

import disha.profile.Answer;
import disha.profile.Profile;
import disha.profile.Topic;
import disha.rules.vocabulary.WordList;
import disha.window.Opened;
import disha.window.screens.WindowExtension;
import disha.window.state.FormOrder;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The form, whatever is asked.
@ExtendWith(WindowExtension.class)
class ProfileFormTest {
  private Opened window;
  private ProfileEditor editor;
  private ResultsModel results;
  private Stage stage;

  @Start
  void start(Stage shown) {
    window = new Opened(shown, 1024, 640);
    editor = window.editor();
    results = window.results();
    stage = shown;
  }

  @Test
  void aChipIsAsWidePressedAsNotSoThatTheFormStaysAsItIs(FxRobot robot) {
    Opened.openSection(robot, "shifts");
    ToggleButton chip = Opened.find(robot, "shifts-whole", ToggleButton.class);
    double before = chip.getWidth();
    robot.interact(chip::fire);
    robot.interact(() -> chip.getScene().getRoot().layout());
    assertThat(chip.isSelected()).isTrue();
    assertThat(chip.getWidth()).isEqualTo(before).isPositive();
  }

  @Test
  void aNewProfileIsFoundAsAtFirst(FxRobot robot) {
    ToggleButton skills = robot.lookup("#section-skills").queryAs(ToggleButton.class);
    robot.interact(skills::fire);
    robot.interact(() -> editor.open(Profile.EMPTY, Origin.NEW));
    assertThat(skills.isSelected()).isFalse();
  }

  @Test
  void atFirstFiveQuestionsAreAskedAndTheOthersOnlyWhenAskedFor(FxRobot robot) {
    assertThat(asked(robot)).isEqualTo(FormOrder.FIRST).hasSize(5);
    assertThat(questionsAmong(robot).isVisible()).isTrue();
    assertThat(questionsAmong(robot).getText()).contains("Certificates", "Offer in hand");
    robot.interact(() -> Opened.find(robot, "more-questions", ToggleButton.class).fire());
    assertThat(questionsAmong(robot).isVisible()).isFalse();
    assertThat(asked(robot)).isEqualTo(FormOrder.ALL).containsExactlyInAnyOrder(Topic.values());
    robot.interact(() -> editor.choose(WordList.SHIFTS, Answer.of(Set.of("night"))));
    assertThat(asked(robot)).isEqualTo(FormOrder.ALL);
  }

  /// Whoever opened a file did not see that more was answered in it.
  @Test
  void whichOfTheFurtherQuestionsAreAnsweredIsToldBeforeTheyAreOpened(FxRobot robot) {
    assertThat(questionsAmong(robot).getText()).doesNotContain("(answered)");
    robot.interact(() -> editor.choose(WordList.CERTIFICATES, Answer.of(Set.of())));
    assertThat(questionsAmong(robot).getText())
        .contains("Certificates (answered)")
        .containsOnlyOnce("(answered)");
  }

  @Test
  void aSectionOpenedByHandComesIntoSightWithItsHeader(FxRobot robot) {
    for (String topic : List.of("skills", "interests")) {
      ToggleButton header = Opened.find(robot, "section-" + topic, ToggleButton.class);
      robot.interact(header::fire);
      Node section = header.getParent().getParent();
      Node form = robot.lookup(".form-scroll").query();
      Bounds view = form.localToScene(form.getLayoutBounds());
      Bounds head = header.localToScene(header.getLayoutBounds());
      double seen = view.getMaxY() - section.localToScene(section.getLayoutBounds()).getMinY();
      assertThat(head.getMinY()).isGreaterThanOrEqualTo(view.getMinY() - 1);
      assertThat(seen)
          .as("of the section %s in sight", topic)
          .isGreaterThanOrEqualTo(
              Math.min(section.getLayoutBounds().getHeight(), view.getHeight()) - 40);
    }
  }

  @Test
  void anAnswerAmongTheOtherQuestionsIsNotHidden(FxRobot robot) {
    robot.interact(() -> editor.open(Profile.EMPTY.withName(Optional.of("Asha")), Origin.NEW));
    assertThat(asked(robot)).isEqualTo(FormOrder.ALL);
    robot.interact(() -> editor.open(Profile.EMPTY, Origin.NEW));
    assertThat(asked(robot)).isEqualTo(FormOrder.FIRST);
  }

  private static List<Topic> asked(FxRobot robot) {
    return robot.lookup(".section .section-header").queryAllAs(ToggleButton.class).stream()
        .filter(h -> isShown(h))
        .map(h -> Topic.withKey(h.getId().substring("section-".length())).orElseThrow())
        .toList();
  }

  private static Label questionsAmong(FxRobot robot) {
    return robot.lookup(".questions-among").queryAs(Label.class);
  }

  private static boolean isShown(Node node) {
    return Stream.iterate(node, n -> n != null, Node::getParent).allMatch(Node::isVisible);
  }

  @Test
  void undoTakesTypedTextBackInTheField(FxRobot robot) {
    robot.interact(() -> Opened.find(robot, "more-questions", ToggleButton.class).fire());
    robot.interact(() -> Opened.find(robot, "section-name", ToggleButton.class).fire());
    TextField name = Opened.find(robot, "name", TextField.class);
    robot.interact(name::requestFocus);
    robot.interact(() -> name.setText("Asha"));
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(name.getText()).isEmpty();
    assertThat(editor.profile().name()).isEmpty();
    robot.push(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(name.getText()).isEqualTo("Asha");
  }

  @Test
  void aClosedSectionSaysWhatIsFilledIn(FxRobot robot) {
    robot.interact(() -> editor.choose(WordList.SHIFTS, Answer.of(Set.of("night"))));
    String told =
        results.summary().person().stream()
            .filter(t -> t.question().equals(Optional.of("shifts")))
            .findFirst()
            .orElseThrow()
            .answer();
    assertThat(toldInTheForm(robot)).doesNotContain(told);
    robot.interact(() -> Opened.find(robot, "section-shifts", ToggleButton.class).fire());
    assertThat(toldInTheForm(robot)).contains(told);
  }

  private static List<String> toldInTheForm(FxRobot robot) {
    return robot.lookup(".section-told").queryAllAs(Label.class).stream()
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }

  @Test
  void everyControlOfTheFormHasWordsForAScreenReader(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    robot.interact(() ->
        stage.getScene().getRoot().lookupAll(".section-header").stream()
            .map(ToggleButton.class::cast)
            .forEach(h -> h.setSelected(true)));
    Set<Node> all = robot.lookup(".section *").queryAll();
    assertThat(all)
        .filteredOn(n -> n instanceof ButtonBase)
        .isNotEmpty()
        .allMatch(ProfileFormTest::saysSomething);
    assertThat(all)
        .filteredOn(n -> n instanceof TextField || n instanceof ComboBox)
        .isNotEmpty()
        .allMatch(n -> n.getAccessibleText() != null);
  }

  private static boolean saysSomething(Node button) {
    String text = ((Labeled) button).getText();
    return button.getAccessibleText() != null || (text != null && !text.isBlank());
  }
}
