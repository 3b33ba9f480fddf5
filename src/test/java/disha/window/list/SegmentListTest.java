package disha.window.list;

import static org.assertj.core.api.Assertions.assertThat;

import disha.estimate.segment.AdviceGroup;
import disha.profile.Answer;
import disha.rules.vocabulary.WordList;
import disha.summary.SegmentSummary;
import disha.summary.Sentence;
import disha.window.Opened;
import disha.window.screens.WindowExtension;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import disha.window.state.SortOrder;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The list of segments and what is over it.
@ExtendWith(WindowExtension.class)
class SegmentListTest {
  private static final String EXAMPLE = "commerce-graduate";
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
  void choosingAnEducationAndShiftsChangesTheList(FxRobot robot) {
    assertThat(robot.lookup("#segments").tryQuery()).isEmpty();
    window.completeTheHighestLevel(robot);
    window.list(robot);
    String before = listed(robot);
    assertThat(before).isNotEmpty();
    Opened.openSection(robot, "shifts");
    robot.interact(() -> Opened.find(robot, "shifts-whole", ToggleButton.class).fire());
    assertThat(listed(robot)).isNotEqualTo(before);
    assertThat(editor.profile().shifts().value().orElseThrow())
        .hasSameSizeAs(Opened.MODEL.vocabulary().shifts());
  }

  private String listed(FxRobot robot) {
    return rows(robot).stream()
        .map(ListedSegment::segment)
        .map(s -> s.id() + " " + s.verdict() + " " + s.pay())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void eachGroupHasItsHeadOnceInTheOrderOfWhatSuitsAndInNoOther(FxRobot robot) {
    window.example(robot, EXAMPLE);
    window.list(robot);
    List<String> expected =
        results.summary().counts().stream().map(c -> c.word() + " · " + c.number()).toList();
    assertThat(expected).hasSizeGreaterThan(1);
    assertThat(heads(robot)).isEqualTo(expected);
    ListCell<?> first = cell(robot, 0);
    assertThat(first.getAccessibleText()).startsWith(expected.getFirst() + ". ");
    assertThat(cell(robot, 1).getAccessibleText()).startsWith(results.rows().get(1).name());

    AdviceGroup group = results.summary().counts().getLast().group();
    robot.interact(() -> results.groups().add(group));
    assertThat(heads(robot)).containsExactly(expected.getLast());
    robot.interact(results::clearFilters);
    for (SortOrder other : EnumSet.complementOf(EnumSet.of(SortOrder.MATCH))) {
      robot.interact(() -> results.sortProperty().set(other));
      assertThat(heads(robot)).as(other.name()).isEmpty();
    }
    robot.interact(() -> results.sortProperty().set(SortOrder.MATCH));
    assertThat(heads(robot)).isEqualTo(expected);
  }

  @Test
  void aRowTellsOfItsWorkOrOfWhatIsStillAsked(FxRobot robot) {
    window.example(robot, EXAMPLE);
    window.list(robot);
    assertThat(rows(robot))
        .isNotEmpty()
        .allSatisfy(row -> {
          SegmentSummary s = row.segment();
          switch (s.group()) {
            case BEST, OPEN -> assertThat(row.note()).isEqualTo(s.work());
            case ONE_ANSWER -> assertThat(row.note()).startsWith(s.open().getFirst().asks());
            case AFTER_STEP -> assertThat(s.steps()).map(Sentence::text).contains(row.note());
            case RULED_OUT -> assertThat(row.note()).isNotBlank();
            case NOT_NOW -> assertThat(row.note()).isEqualTo(s.because().text());
          }
        });
    assertThat(rows(robot).stream().map(row -> row.segment().group()).distinct())
        .hasSizeGreaterThan(1);
  }

  @Test
  void aPressOnTheHeadOfAGroupChoosesNothing(FxRobot robot) {
    window.example(robot, EXAMPLE);
    window.list(robot);
    robot.clickOn(robot.lookup("#segments .group-head").queryAs(Label.class));
    assertThat(results.selectedProperty().get()).isEmpty();
    robot.clickOn(robot.lookup("#segments .row-name").queryAs(Label.class));
    assertThat(results.selectedProperty().get()).contains(results.rows().getFirst().id());
  }

  @Test
  void whatWasEditedBesideAnotherPageIsListedAndNotMarkedWhenTheListIsTurnedToAgain(FxRobot robot) {
    window.example(robot, EXAMPLE);
    window.list(robot);
    String before = listed(robot);
    robot.interact(() -> results.listingProperty().set(false));
    robot.interact(() -> editor.choose(WordList.SHIFTS, Answer.of(Set.of())));
    robot.interact(() -> results.listingProperty().set(true));
    assertThat(listed(robot)).isNotEqualTo(before);
    assertThat(rows(robot)).map(ListedSegment::segment).isEqualTo(results.rows());
    assertThat(marked(robot)).isZero();
    robot.interact(editor::undo);
    assertThat(marked(robot)).isPositive();
  }

  private static long marked(FxRobot robot) {
    return robot.lookup("#segments .list-cell").queryAllAs(ListCell.class).stream()
        .filter(c -> c.getPseudoClassStates().contains(PseudoClass.getPseudoClass("changed")))
        .count();
  }

  private static List<ListedSegment> rows(FxRobot robot) {
    ListView<?> list = Opened.find(robot, "segments", ListView.class);
    return list.getItems().stream().<ListedSegment>map(ListedSegment.class::cast).toList();
  }

  private static List<String> heads(FxRobot robot) {
    return rows(robot).stream()
        .flatMap(row -> row.head().stream())
        .map(ListedSegment.GroupHead::words)
        .toList();
  }

  private static ListCell<?> cell(FxRobot robot, int index) {
    return robot.lookup("#segments .list-cell").queryAllAs(ListCell.class).stream()
        .filter(c -> c.getIndex() == index)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void noRulesAreDrawnBelowTheLastSegmentListed(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    window.list(robot);
    robot.interact(() -> results.wordsProperty().set(results.rows().getFirst().name()));
    Set<ListCell<?>> cells = new HashSet<>();
    robot.lookup("#segments .list-cell").queryAllAs(ListCell.class).forEach(cells::add);
    assertThat(cells).filteredOn(c -> !c.isEmpty()).isNotEmpty().allMatch(SegmentListTest::isRuled);
    assertThat(cells)
        .filteredOn(ListCell::isEmpty)
        .isNotEmpty()
        .noneMatch(SegmentListTest::isRuled);
  }

  private static boolean isRuled(ListCell<?> cell) {
    return cell.getBorder() != null
        && cell.getBorder().getStrokes().stream()
            .anyMatch(s -> !s.getBottomStroke().equals(Color.TRANSPARENT));
  }

  @Test
  void aFilterThatIsOnCanBeSeenWhereNothingIsLeftOfItsKind(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    window.list(robot);
    AdviceGroup gone =
        Stream.of(AdviceGroup.values())
            .filter(g -> results.summary().counts().stream().noneMatch(c -> c.group() == g))
            .findFirst()
            .orElseThrow();
    int before = robot.lookup(".group-chip").queryAll().size();
    robot.interact(() -> results.groups().add(gone));
    List<ToggleButton> chips =
        List.copyOf(robot.lookup(".group-chip").queryAllAs(ToggleButton.class));
    assertThat(chips).hasSize(before + 1);
    robot.interact(
        () -> chips.stream().filter(ToggleButton::isSelected).forEach(ToggleButton::fire));
    assertThat(results.isFiltered()).isFalse();
    assertThat(robot.lookup(".group-chip").queryAll()).hasSize(before);
  }
}
