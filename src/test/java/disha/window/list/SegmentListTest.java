package disha.window.list;

import static org.assertj.core.api.Assertions.assertThat;

import disha.estimate.verdict.Verdict;
import disha.summary.SegmentSummary;
import disha.window.Opened;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list of segments and what is over it.
@ExtendWith(ApplicationExtension.class)
class SegmentListTest {
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
    String before = listed(robot);
    assertThat(before).isNotEmpty();
    Opened.openSection(robot, "shifts");
    robot.interact(() -> Opened.find(robot, "shifts-whole", ToggleButton.class).fire());
    assertThat(listed(robot)).isNotEqualTo(before);
    assertThat(editor.profile().shifts().value().orElseThrow())
        .hasSameSizeAs(Opened.MODEL.vocabulary().shifts());
  }

  private String listed(FxRobot robot) {
    ListView<?> list = Opened.find(robot, "segments", ListView.class);
    return list.getItems().stream()
        .map(SegmentSummary.class::cast)
        .map(s -> s.id() + " " + s.verdict() + " " + s.pay())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void noRulesAreDrawnBelowTheLastSegmentListed(FxRobot robot) {
    window.completeTheHighestLevel(robot);
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
    Verdict gone =
        Stream.of(Verdict.values())
            .filter(v -> results.summary().counts().stream().noneMatch(c -> c.verdict() == v))
            .findFirst()
            .orElseThrow();
    int before = robot.lookup(".verdict-chip").queryAll().size();
    robot.interact(() -> results.verdicts().add(gone));
    List<ToggleButton> chips =
        List.copyOf(robot.lookup(".verdict-chip").queryAllAs(ToggleButton.class));
    assertThat(chips).hasSize(before + 1);
    robot.interact(
        () -> chips.stream().filter(ToggleButton::isSelected).forEach(ToggleButton::fire));
    assertThat(results.isFiltered()).isFalse();
    assertThat(robot.lookup(".verdict-chip").queryAll()).hasSize(before);
  }
}
