package disha.window.glance;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.ways.Way;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.rules.vocabulary.WordList;
import disha.summary.SummaryOptions;
import disha.summary.wording.SummaryBuilder;
import disha.text.Messages;
import disha.window.Opened;
import disha.window.parts.Ui;
import disha.window.screens.Fx;
import disha.window.screens.WindowExtension;
import disha.window.state.OfferEditor;
import disha.window.state.Origin;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a person sees first.
@ExtendWith(WindowExtension.class)
class GlanceViewTest {
  /// What a screen of 1366 by 768 leaves below title bar, task bar and menus.
  private static final int HEIGHT = 634;

  private Opened window;
  private ResultsModel results;

  @Start
  void start(Stage stage) {
    window = new Opened(stage, 1366, HEIGHT);
    results = window.results();
  }

  @Test
  void theNextStepsAreToApplyAndTheBestWayToMoreWhichCanBeTried(FxRobot robot)
      throws TimeoutException {
    window.example(robot, "commerce-graduate");
    Button tries = (Button) Opened.await(robot, "#next .try-this");
    Way best =
        new Estimator(Opened.MODEL).ways(results.estimate(), Set.of(), Way.MOST_MOVES).getFirst();
    String move = best.moves().getFirst().says().in("en");
    List<String> words = Opened.words(robot.lookup("#next").query());
    assertThat(words)
        .contains(results.summary().glance().next().getFirst().text())
        .anyMatch(w -> w.startsWith(move));
    robot.interact(tries::fire);
    assertThat(window.editor().scenarios()).hasSize(2);
    assertThat(window.editor().scenarios().getLast().name()).startsWith(move);
  }

  @Test
  void withAnOfferAllGroupsAndHowSureItIsAreInSightOnAUsualScreen(FxRobot robot)
      throws TimeoutException {
    window.example(robot, "commerce-graduate");
    // Not below a legal minimum, of which there would be more to tell.
    robot.interact(() -> new OfferEditor(window.editor(), Messages.english()).typeAmount("25,000"));
    Opened.await(robot, "#next .try-this");
    assertThat(results.summary().glance().offer()).isPresent();
    Node sure = robot.lookup("#how-we-know").query();
    assertThat(sure.localToScene(sure.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(HEIGHT);
  }

  @Test
  void whatIsSaidOfAWishStandsBesideTheAmountsOfWhoeverHasIt(FxRobot robot) {
    window.example(robot, "commerce-graduate");
    Node wishes = robot.lookup("#wishes").query();
    assertThat(wishes.isVisible()).isFalse();
    robot.interact(() -> window.editor().say(WordList.PREFERENCES, "part-time", Answer.of(true)));
    assertThat(wishes.isVisible()).isTrue();
    assertThat(Opened.words(wishes))
        .contains(results.summary().glance().wishes().getFirst().text());
  }

  @Test
  void whatAllCardsSharePayIncludedStandsOnceBelowThem(FxRobot robot) {
    window.example(robot, "commerce-graduate");
    String pay = results.summary().glance().samePay().orElseThrow().otherwise();
    assertThat(Opened.words(robot.lookup(".glance").query()))
        .filteredOn(w -> w.contains(pay))
        .hasSize(1);
  }

  @Test
  void theHeadlineComesFirstByTabAndThenTheCards(FxRobot robot) {
    window.example(robot, "commerce-graduate");
    robot.interact(() -> robot.lookup("#headline").query().requestFocus());
    assertThat(robot.lookup("#headline").query().isFocused()).isTrue();
    robot.push(KeyCode.F6).push(KeyCode.F6).push(KeyCode.F6);
    assertThat(robot.lookup("#headline").query().isFocused()).isTrue();
  }

  @Test
  void theHeadlineIsThatOnPaperOnceTheWaysAreKnownAndNeverOneFromBeforeAnEdit(FxRobot robot)
      throws TimeoutException {
    // All that is missing is one qualification.
    Profile leaver =
        TestModel.profile(
            """
            {"disha": 2, "education": [{"level": "below-class-12", "status": "completed"}],
             "professions": [], "certificates": [], "experience": [], "shifts": "any"}
            """);
    robot.interact(() -> window.editor().open(leaver, Origin.NEW));
    Estimator estimator = new Estimator(Opened.MODEL);
    Estimate estimate = results.estimate();
    SummaryOptions paper = SummaryOptions.paper("", List.of());
    String headline =
        SummaryBuilder.build(
                estimator.insights(estimate, paper.depth(estimate)), Messages.english(), paper)
            .headline();
    assertThat(headline).isNotEqualTo(results.summary().headline());
    Label shown = robot.lookup("#headline").queryAs(Label.class);
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Fx.get(shown::getText).equals(headline));
    String afterAnEdit =
        Fx.get(() -> {
          window.editor().say(WordList.SKILLS, "communication", Answer.of(true));
          return shown.getText();
        });
    assertThat(afterAnEdit).isEqualTo(Fx.get(() -> results.summary().headline()));
  }

  @Test
  void whoHasAnsweredNothingCanBeginWithAFileOrAnExample(FxRobot robot) {
    Ui ui = window.ui();
    Guidance[] made = new Guidance[1];
    robot.interact(() -> {
      window.editor().open(Profile.EMPTY, Origin.NEW);
      made[0] = new Guidance(ui, results, List.of(new Button("begin here")));
    });
    assertThat(Opened.words(made[0].getContent()))
        .contains("begin here", results.summary().headline(), ui.text("about.private"));
  }
}
