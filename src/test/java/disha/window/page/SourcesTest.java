package disha.window.page;

import static org.assertj.core.api.Assertions.assertThat;

import disha.summary.SourcesSummary;
import disha.summary.SourcesSummary.FactFilter;
import disha.summary.SourcesSummary.FactLine;
import disha.window.Opened;
import disha.window.screens.WindowExtension;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The pages on what stands behind the results show all of it, without any answer given.
@ExtendWith(WindowExtension.class)
class SourcesTest {
  private Opened window;

  @Start
  void start(Stage stage) {
    window = new Opened(stage, 1366, 768);
  }

  private SourcesSummary open(FxRobot robot, String page) {
    window.part(robot, window.ui().text(page));
    return window.results().sources();
  }

  @Test
  void everyConflictNamesItsClaimsItsVoicesAndItsAssumptions(FxRobot robot) {
    SourcesSummary sources = open(robot, "page.conflicts");
    List<Node> cards = List.copyOf(robot.lookup("#conflicts-page .topic").queryAll());
    assertThat(sources.topics()).hasSize(Opened.MODEL.conflicts().size());
    assertThat(cards).hasSameSizeAs(sources.topics());
    for (int i = 0; i < cards.size(); i++) {
      SourcesSummary.ConflictTopic topic = sources.topics().get(i);
      List<String> words = Opened.words(cards.get(i));
      assertThat(words).contains(topic.name(), topic.voices(), topic.handling());
      topic.assumptions().forEach(a -> assertThat(words).contains(a.statement()));
      for (SourcesSummary.ConflictSide claim : topic.claims()) {
        assertThat(words).contains(claim.says()).containsAll(claim.voices());
        assertThat(claim.facts()).isNotEmpty();
        claim.facts().forEach(f -> assertThat(words).contains(f.document()));
      }
    }
  }

  @Test
  void aClaimOpensItsFact(FxRobot robot) {
    FactLine fact =
        open(robot, "page.conflicts").topics().getFirst().claims().getFirst().facts().getFirst();
    Hyperlink link = robot.lookup("#conflicts-page .citation").queryAs(Hyperlink.class);
    robot.interact(link::fire);
    assertThat(Opened.popup()).contains(fact.document(), fact.says()).containsAll(fact.figures());
    assertThat(fact.figures()).isNotEmpty();
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void anAssumptionOfAConflictLeadsToTheAssumptions(FxRobot robot) {
    open(robot, "page.conflicts");
    Hyperlink link = robot.lookup("#conflicts-page .assumption-link").queryAs(Hyperlink.class);
    robot.interact(link::fire);
    assertThat(robot.lookup("#parts .toggle-button").queryAllAs(ToggleButton.class))
        .filteredOn(ToggleButton::isSelected)
        .extracting(ToggleButton::getText)
        .containsExactly(window.ui().text("page.assumptions"));
  }

  @Test
  void everyDocumentIsShownWithItsVoiceAndWhatIsLostInIt(FxRobot robot) {
    SourcesSummary sources = open(robot, "page.sources");
    List<String> words = Opened.words(robot.lookup("#sources-page").query());
    for (SourcesSummary.Voice voice : sources.voices()) {
      assertThat(words).contains(voice.why());
      for (SourcesSummary.DocumentLine d : voice.documents()) {
        assertThat(words)
            .contains(d.name(), d.about(), window.ui().text("sources.count", d.facts()))
            .containsAll(d.damage())
            .anyMatch(w -> w.contains(d.date()));
        d.year().ifPresent(y -> assertThat(words).anyMatch(w -> w.contains(y.value())));
      }
    }
    assertThat(sources.voices().stream().flatMap(v -> v.documents().stream()))
        .hasSameSizeAs(Opened.MODEL.documents());
  }

  private static List<FactLine> listed(FxRobot robot) {
    @SuppressWarnings("unchecked")
    ListView<FactLine> list = (ListView<FactLine>) robot.lookup("#facts").queryAs(ListView.class);
    return List.copyOf(list.getItems());
  }

  @SuppressWarnings("unchecked")
  private static FactFilter pick(FxRobot robot, String id, Predicate<FactFilter> which) {
    ComboBox<FactFilter> box =
        (ComboBox<FactFilter>) robot.lookup("#" + id).queryAs(ComboBox.class);
    Optional<FactFilter> choice = box.getItems().stream().skip(1).filter(which).findFirst();
    robot.interact(() -> box.setValue(choice.orElseThrow()));
    return choice.orElseThrow();
  }

  @Test
  void factsAreFoundByDocumentTopicSegmentAndWords(FxRobot robot) {
    SourcesSummary sources = open(robot, "page.sources");
    Hyperlink all =
        robot.lookup("#sources-page .topic .hyperlink").queryAllAs(Hyperlink.class).stream()
            .findFirst()
            .orElseThrow();
    robot.interact(all::fire);
    SourcesSummary.DocumentLine first = sources.voices().getFirst().documents().getFirst();
    assertThat(listed(robot)).hasSize(first.facts());
    assertThat(listed(robot)).allMatch(f -> f.documentId().equals(first.id()));

    FactLine named =
        listed(robot).stream().filter(f -> !f.segments().isEmpty()).findFirst().orElseThrow();
    FactFilter kind = pick(robot, "fact-kind", c -> c.id().equals(named.kind()));
    FactFilter segment = pick(robot, "fact-segment", c -> named.segments().contains(c.id()));
    assertThat(listed(robot))
        .contains(named)
        .allMatch(f -> f.kind().equals(kind.id()) && f.segments().contains(segment.id()));

    robot.interact(() ->
        robot.lookup("#fact-words").queryAs(TextField.class).setText("no document says this"));
    assertThat(listed(robot)).isEmpty();
    robot.interact(() -> robot.lookup("#fact-words").query().requestFocus());
    robot.push(KeyCode.ESCAPE);
    assertThat(listed(robot)).contains(named);
  }

  @Test
  void lettersTypedChooseTheDocumentWhoseFactsAreListed(FxRobot robot) {
    open(robot, "page.sources");
    robot.interact(() ->
        robot.lookup("#sources-page .topic .hyperlink").queryAllAs(Hyperlink.class).stream()
            .findFirst()
            .ifPresent(Hyperlink::fire));
    robot.interact(() -> robot.lookup("#fact-document").query().requestFocus());
    robot.type(KeyCode.C, KeyCode.A, KeyCode.R, KeyCode.E, KeyCode.E, KeyCode.R, KeyCode.S);
    robot.type(KeyCode.SPACE, KeyCode.I);
    assertThat(listed(robot))
        .isNotEmpty()
        .allMatch(f -> f.document().toLowerCase(Locale.ROOT).startsWith("careers i"));
  }

  @Test
  void enterOpensAFactWithItsPlace(FxRobot robot) {
    SourcesSummary sources = open(robot, "page.sources");
    Hyperlink all = robot.lookup("#sources-page .topic .hyperlink").queryAs(Hyperlink.class);
    robot.interact(all::fire);
    ListView<?> list = robot.lookup("#facts").queryAs(ListView.class);
    robot.interact(() -> {
      list.requestFocus();
      list.getSelectionModel().select(1);
    });
    FactLine fact = listed(robot).get(1);
    robot.push(KeyCode.ENTER);
    assertThat(Opened.popup())
        .contains(fact.says(), fact.document())
        .anyMatch(w -> w.contains(fact.section()) && w.contains(fact.date()));
    assertThat(sources.facts()).contains(fact).hasSize(Opened.MODEL.facts().size());
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void everyListedFactHasRoomForAllItsLines(FxRobot robot) {
    open(robot, "page.sources");
    Hyperlink all = robot.lookup("#sources-page .topic .hyperlink").queryAs(Hyperlink.class);
    robot.interact(all::fire);
    List<ListCell<?>> cells =
        robot.lookup("#facts .list-cell").queryAll().stream()
            .<ListCell<?>>map(n -> (ListCell<?>) n)
            .filter(c -> c.isVisible() && c.getItem() != null)
            .toList();
    assertThat(cells)
        .isNotEmpty()
        .allSatisfy(c ->
            assertThat(c.getGraphic().getBoundsInParent().getMaxY())
                .isLessThanOrEqualTo(c.getHeight()))
        .anySatisfy(c -> assertThat(c.getHeight()).isGreaterThan(cells.getFirst().getHeight()));
  }
}
