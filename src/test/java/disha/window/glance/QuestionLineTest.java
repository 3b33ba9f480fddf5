package disha.window.glance;

import static org.assertj.core.api.Assertions.assertThat;

import disha.profile.Answer;
import disha.profile.Profile;
import disha.profile.Topic;
import disha.rules.vocabulary.WordList;
import disha.summary.Context;
import disha.window.Opened;
import disha.window.screens.WindowExtension;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The question that is asked next.
@ExtendWith(WindowExtension.class)
class QuestionLineTest {
  private Opened window;
  private ProfileEditor editor;
  private ResultsModel results;

  @Start
  void start(Stage shown) {
    window = new Opened(shown, 1024, 640);
    editor = window.editor();
    results = window.results();
  }

  @Test
  void theNextQuestionLeadsToItsField(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    Context.NextAnswer next = results.summary().context().next().getFirst();
    Hyperlink link = Opened.find(robot, "next-answer", Hyperlink.class);
    assertThat(link.getText()).isEqualTo(next.asks());
    robot.interact(link::fire);
    Topic topic = Topic.of(next.id()).orElseThrow();
    assertThat(Opened.find(robot, "section-" + topic.key(), ToggleButton.class).isSelected())
        .isTrue();
    robot.interact(() -> editor.open(Profile.EMPTY, Origin.NEW));
    assertThat(robot.lookup("#next-question").tryQuery()).isEmpty();
  }

  @Test
  void aQuestionOfYesOrNoIsAnsweredWhereItIsAsked(FxRobot robot) {
    window.example(robot, "class-12-any-shift");
    Context.NextAnswer asked = results.summary().glance().question().orElseThrow();
    String word = asked.id().substring(asked.id().indexOf('.') + 1);
    assertThat(Topic.of(asked.id())).contains(Topic.SKILLS);
    robot.interact(() -> Opened.find(robot, "button-answer-yes", Button.class).fire());
    assertThat(editor.profile().said(WordList.SKILLS, word)).isEqualTo(Answer.of(true));
    assertThat(results.summary().glance().question().map(Context.NextAnswer::id))
        .isNotEqualTo(Optional.of(asked.id()));
    robot.interact(editor::undo);
    assertThat(editor.profile().said(WordList.SKILLS, word).isOpen()).isTrue();
  }

  @Test
  void aQuestionAnsweredByNotSureIsNotAskedNext(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    List<Context.NextAnswer> before = results.summary().context().next();
    assertThat(before).anyMatch(n -> n.id().equals("shifts"));
    Opened.openSection(robot, "shifts");
    robot.interact(() -> Opened.find(robot, "shifts-not-sure", ToggleButton.class).fire());
    List<Context.NextAnswer> after = results.summary().context().next();
    assertThat(after.getLast().id()).isEqualTo("shifts");
    assertThat(after.getLast().effect())
        .isNotEqualTo(
            before.stream()
                .filter(n -> n.id().equals("shifts"))
                .findFirst()
                .orElseThrow()
                .effect());
  }
}
