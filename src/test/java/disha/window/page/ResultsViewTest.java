package disha.window.page;

import static org.assertj.core.api.Assertions.assertThat;

import disha.profile.Profile;
import disha.summary.Context;
import disha.summary.Glance;
import disha.window.Opened;
import disha.window.parts.Pressable;
import disha.window.parts.Ui;
import disha.window.screens.Fx;
import disha.window.screens.WindowExtension;
import disha.window.state.Origin;
import disha.window.state.ResultsModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The pages of results.
@ExtendWith(WindowExtension.class)
class ResultsViewTest {
  private static final String EXAMPLE = "commerce-graduate";
  private Opened window;
  private Stage stage;
  private ResultsModel results;
  private Ui ui;

  @Start
  void start(Stage shown) {
    stage = shown;
    window = new Opened(shown, 1024, 640);
    results = window.results();
    ui = window.ui();
  }

  @Test
  void howWeKnowTellsTheOtherSide(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    window.part(robot, ui.text("page.background"));
    Context background = results.summary().context();
    List<String> told =
        robot.lookup("#background-page .cited").queryAll().stream()
            .map(Node::getAccessibleText)
            .toList();
    assertThat(told)
        .containsAll(background.otherSide().stream().map(n -> n.text().cited()).toList());
  }

  @Test
  void altWithANumberTurnsToAPage(FxRobot robot) {
    window.example(robot, EXAMPLE);
    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    assertThat(chosen(robot)).containsExactly(ui.text("page.comparison"));
    robot.push(KeyCode.ALT, KeyCode.DIGIT3);
    assertThat(chosen(robot)).containsExactly(ui.text("page.knowledge"));
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(chosen(robot)).containsExactly(ui.text("page.results"));
  }

  @Test
  void anotherPersonBeginsWithTheirResultsWhereverTheLastOneWasLeft(FxRobot robot) {
    window.example(robot, EXAMPLE);
    window.selectPaid(robot);
    robot.interact(() -> results.listingProperty().set(true));
    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    robot.interact(() -> window.editor().open(Profile.EMPTY, Origin.NEW));
    window.completeTheHighestLevel(robot);
    assertThat(chosen(robot)).containsExactly(ui.text("page.results"));
    assertThat(robot.lookup(".detail").tryQuery()).isEmpty();
    assertThat(robot.lookup(".glance").tryQuery()).isPresent();
  }

  private static List<String> chosen(FxRobot robot) {
    return robot.lookup("#pages .toggle-button").queryAllAs(ToggleButton.class).stream()
        .filter(ToggleButton::isSelected)
        .map(Labeled::getText)
        .toList();
  }

  @Test
  void theCardOpensItsDetailsOverTheResultsAndEscapeLeadsBackToIt(FxRobot robot) {
    window.example(robot, EXAMPLE);
    Pressable card = cards(robot).get(1);
    robot.interact(card::requestFocus);
    robot.push(KeyCode.ENTER);
    assertThat(results.selectedProperty().get()).contains(glance().cards().get(1).id());
    assertThat(robot.lookup(".glance").tryQuery()).isEmpty();
    assertThat(Opened.find(robot, "button-back", Button.class).isFocused()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup(".detail").tryQuery()).isEmpty();
    assertThat(card.isFocused()).isTrue();
  }

  @Test
  void pageKeysStepThroughTheGroupAndAltLeftLeadsBackToWhereOneIs(FxRobot robot) {
    window.example(robot, EXAMPLE);
    int inGroup = glance().cards().size() + glance().also().size();
    robot.interact(cards(robot).getLast()::requestFocus);
    robot.push(KeyCode.ENTER);
    String group = results.summary().groupWord(glance().cards().getLast().group());
    assertThat(words(robot)).contains(ui.text("detail.at", "3", Integer.toString(inGroup), group));
    robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertThat(results.selectedProperty().get()).contains(glance().cards().get(1).id());
    robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    Glance.Row other = glance().also().getFirst();
    assertThat(results.selectedProperty().get()).contains(other.id());
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(stage.getScene().getFocusOwner().getUserData()).isEqualTo(other.id());
  }

  @Test
  void aRowOfAFoldedGroupOpensItsDetailsAndHasTheFocusAgain(FxRobot robot) {
    window.example(robot, EXAMPLE);
    Pressable head = robot.lookup(".fold-head").queryAs(Pressable.class);
    assertThat(robot.lookup(".fold-row").tryQuery()).isEmpty();
    robot.interact(head::fire);
    Glance.Row row = glance().groups().getFirst().rows().get(1);
    Pressable line = List.copyOf(robot.lookup(".fold-row").queryAllAs(Pressable.class)).get(1);
    assertThat(line.getAccessibleText()).startsWith(row.name());
    robot.interact(line::requestFocus);
    robot.push(KeyCode.SPACE);
    assertThat(results.selectedProperty().get()).contains(row.id());
    robot.push(KeyCode.ESCAPE);
    assertThat(line.isFocused()).isTrue();
    robot.push(KeyCode.UP);
    assertThat(line.isFocused()).isFalse();
    assertThat(stage.getScene().getFocusOwner().getParent()).isEqualTo(line.getParent());
  }

  @Test
  void inAWideWindowTheDetailsStandBesideTheResults(FxRobot robot) {
    Fx.resize(stage, 1600);
    window.example(robot, EXAMPLE);
    robot.interact(cards(robot).getFirst()::fire);
    assertThat(robot.lookup(".glance").tryQuery()).isPresent();
    assertThat(robot.lookup(".detail").tryQuery()).isPresent();
    Fx.resize(stage, 1500);
    assertThat(robot.lookup(".glance").tryQuery()).isEmpty();
    assertThat(robot.lookup(".detail").tryQuery()).isPresent();
  }

  @Test
  void whatIsSoughtIsFoundAmongAllKindsOfWorkAndThereIsAWayBack(FxRobot robot) {
    window.example(robot, EXAMPLE);
    String last = results.rows().getLast().name();
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write(last);
    assertThat(results.rows().getFirst().name()).isEqualTo(last);
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#segments").tryQuery()).isEmpty();
    assertThat(robot.lookup(".glance").query().isFocusWithin()).isTrue();
  }

  @Test
  void aScreenReaderIsToldWhichCardItIsWhatItPaysAndWhetherAGroupIsFolded(FxRobot robot) {
    window.example(robot, EXAMPLE);
    Glance.Card first = glance().cards().getFirst();
    assertThat(cards(robot).getFirst().getAccessibleText())
        .startsWith(
            "1 of %d, %s, %s. %s. %s."
                .formatted(
                    glance().cards().size(),
                    first.name(),
                    first.sector(),
                    first.verdictWord(),
                    first.pay().orElseThrow().likelyFirst()));
    Glance.Group group = glance().groups().getFirst();
    Pressable head = robot.lookup(".fold-head").queryAs(Pressable.class);
    assertThat(head.getAccessibleText())
        .startsWith("%s, %d kinds of work, folded.".formatted(group.title(), group.rows().size()));
    robot.interact(head::fire);
    assertThat(head.getAccessibleText()).contains(", open.");
  }

  @Test
  void whatTheCardsShareIsToldOnce(FxRobot robot) {
    window.example(robot, EXAMPLE);
    String shared = glance().shared().getFirst().text();
    assertThat(Opened.words(robot.lookup(".glance").query()).stream().filter(shared::equals))
        .hasSize(1);
  }

  private Glance glance() {
    return results.summary().glance();
  }

  private static List<Pressable> cards(FxRobot robot) {
    return robot.lookup(".card").queryAllAs(Pressable.class).stream().toList();
  }

  private static List<String> words(FxRobot robot) {
    return Opened.words(robot.lookup(".detail").query());
  }
}
