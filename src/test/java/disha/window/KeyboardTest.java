package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Profile;
import disha.profile.Topic;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Sector;
import disha.window.look.WindowKeys;
import disha.window.parts.Fold;
import disha.window.screens.WindowExtension;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A person without a mouse: fills in, reads, changes their mind.
@ExtendWith(WindowExtension.class)
class KeyboardTest {
  /// So many steps of Tab lead anywhere in one section.
  private static final int MOST_STEPS = 60;

  private Opened opened;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    opened = new Opened(shown, 1366, 768);
  }

  private Node focus() {
    return stage.getScene().getFocusOwner();
  }

  private void tabTo(FxRobot robot, String id) {
    tabTo(robot, id, () -> id.equals(focus().getId()));
  }

  private void tabTo(FxRobot robot, String what, BooleanSupplier there) {
    for (int i = 0; i < MOST_STEPS; i++) {
      if (there.getAsBoolean()) {
        return;
      }
      robot.push(KeyCode.TAB);
    }
    throw new AssertionError(what + " cannot be reached by Tab; the focus is on " + focus());
  }

  private void section(FxRobot robot, Topic topic) {
    robot.push((KeyCodeCombination) WindowKeys.SECTIONS.get(topic));
  }

  @Test
  void theWholeFormCanBeFilledInAndReadByKeysAlone(FxRobot robot) {
    section(robot, Topic.NAME);
    tabTo(robot, "name");
    robot.write("Example");

    section(robot, Topic.EDUCATION);
    tabTo(robot, "add-education");
    robot.push(KeyCode.SPACE);
    tabTo(robot, "education-0-level");
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    // "Not sure" stands last.
    robot.push(KeyCode.END).push(KeyCode.UP).push(KeyCode.ENTER);
    tabTo(robot, "education-0-status");
    robot.push(KeyCode.DOWN);

    section(robot, Topic.SHIFTS);
    tabTo(robot, "shifts-whole");
    robot.push(KeyCode.SPACE);

    Profile profile = opened.editor().profile();
    assertThat(profile.name()).contains("Example");
    assertThat(profile.education().value().orElseThrow().getFirst().level())
        .isEqualTo(Answer.of(Opened.MODEL.vocabulary().levels().getLast().id()));
    assertThat(profile.shifts().isGiven()).isTrue();

    robot.push(KeyCode.F6);
    assertThat(robot.lookup(".glance").query().isFocusWithin()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.F);
    assertThat(focus().getId()).isEqualTo("filter");
    tabTo(robot, "segments");
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    assertThat(opened.results().selectedProperty().get()).isEmpty();
    robot.push(KeyCode.ENTER);
    Optional<String> selected = opened.results().selectedProperty().get();
    assertThat(selected).isPresent();

    Fold pay = robot.lookup("#fold-pay").queryAs(Fold.class);
    tabTo(robot, "how pay is worked out", pay::isFocusWithin);
    robot.push(KeyCode.SPACE);
    assertThat(pay.isOpen()).isTrue();
    robot.push(KeyCode.SPACE);
    assertThat(pay.isOpen()).isFalse();

    robot.push(KeyCode.F6);
    assertThat(focus().getParent().getId()).isEqualTo("pages");
    robot.push(KeyCode.RIGHT).push(KeyCode.SPACE);
    assertThat(robot.lookup("#compare-page").tryQuery()).isPresent();
    robot.push(KeyCode.LEFT).push(KeyCode.SPACE);
    robot.push(KeyCode.SHIFT, KeyCode.F6);
    robot.push(KeyCode.ESCAPE);
    assertThat(opened.results().selectedProperty().get()).isEmpty();
  }

  @Test
  void afterAnAnswerIsClickedTabGoesOnFromThere(FxRobot robot) {
    section(robot, Topic.SKILLS);
    Node yes = robot.lookup("#skills-teamwork").query();
    Node no = yes.getParent().getChildrenUnmodifiable().get(1);
    robot.clickOn(no);
    assertThat(focus()).isSameAs(no);
    robot.push(KeyCode.TAB);
    assertThat(focus().getId()).isEqualTo("skills-pressure");
  }

  @Test
  void everyAwardCanBeReachedWithTheDownKey(FxRobot robot) {
    section(robot, Topic.EDUCATION);
    tabTo(robot, "add-education");
    robot.push(KeyCode.SPACE);
    tabTo(robot, "education-0-award");
    for (Award award : Opened.MODEL.vocabulary().awards()) {
      robot.push(KeyCode.DOWN);
      Education education = opened.editor().profile().education().value().orElseThrow().getFirst();
      assertThat(education.award()).isEqualTo(Answer.of(award.id()));
      assertThat(education.level()).isEqualTo(Answer.of(award.level()));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aSpaceGoesOnWithWhatIsTypedToChoose(boolean open, FxRobot robot) {
    section(robot, Topic.OFFER);
    tabTo(robot, "offer-segment");
    PrefixSelectionComboBox<?> box = (PrefixSelectionComboBox<?>) focus();
    // One word, however long the machine takes for each letter.
    box.setTypingDelay(Integer.MAX_VALUE);
    if (open) {
      robot.push(KeyCode.ALT, KeyCode.DOWN);
    }
    assertThat(box.isShowing()).isEqualTo(open);
    robot.type(KeyCode.D, KeyCode.A, KeyCode.T, KeyCode.A, KeyCode.SPACE, KeyCode.E);
    assertThat(opened.editor().draft().offer().segment()).contains("data-entry");
    assertThat(box.isShowing()).isEqualTo(open);
    robot.push(KeyCode.ENTER);
    assertThat(opened.editor().draft().offer().segment()).contains("data-entry");
    assertThat(box.isShowing()).isFalse();
  }

  @Test
  void lettersTypedChooseTheSectorThatIsListed(FxRobot robot) {
    opened.example(robot, "commerce-graduate");
    opened.list(robot);
    Sector last = Opened.MODEL.vocabulary().sectors().getLast();
    robot.interact(() -> robot.lookup("#sector").query().requestFocus());
    robot.type(KeyCode.valueOf(opened.ui().name(last).substring(0, 1).toUpperCase(Locale.ROOT)));
    assertThat(opened.results().sectorProperty().get()).contains(last.id());
  }

  @Test
  void everySectionHasAKeyThatOpensItAndGoesThere(FxRobot robot) {
    for (Topic topic : Topic.values()) {
      section(robot, topic);
      Node section = robot.lookup("#section-" + topic.key()).query().getParent().getParent();
      assertThat(section.isFocusWithin()).as(topic.key()).isTrue();
      assertThat(List.of(focus())).as(topic.key()).allMatch(Node::isFocusVisible);
    }
  }
}
