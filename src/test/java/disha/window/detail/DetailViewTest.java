package disha.window.detail;

import static org.assertj.core.api.Assertions.assertThat;

import disha.summary.SegmentSummary;
import disha.window.Opened;
import disha.window.parts.Pressable;
import disha.window.state.ResultsModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The details of a segment.
@ExtendWith(ApplicationExtension.class)
class DetailViewTest {
  private Opened window;
  private ResultsModel results;

  @Start
  void start(Stage shown) {
    window = new Opened(shown, 1024, 640);
    results = window.results();
  }

  @Test
  void selectingASegmentShowsItsReasons(FxRobot robot) {
    window.completeTheHighestLevel(robot);
    SegmentSummary first = results.rows().getFirst();
    robot.interact(() -> robot.lookup(".card").queryAs(Pressable.class).fire());
    assertThat(results.selectedProperty().get()).isEqualTo(Optional.of(first.id()));
    assertThat(robot.lookup(".readings").tryQuery()).isPresent();
    assertThat(robot.lookup(".detail-name").queryAs(Label.class).getText()).isEqualTo(first.name());
    List<String> words =
        robot.lookup(".readings .label").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList();
    assertThat(words)
        .containsAll(first.readings().stream().map(r -> r.document()).distinct().toList())
        .containsAll(first.readings().stream().map(r -> r.outcomeWord()).toList());
  }
}
