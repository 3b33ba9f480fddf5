package disha.window.detail;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.evidence.EvidencePack;
import disha.evidence.PackFile;
import disha.summary.Context;
import disha.summary.Glance;
import disha.summary.SegmentSummary;
import disha.text.Messages;
import disha.window.Opened;
import disha.window.parts.Pressable;
import disha.window.screens.WindowExtension;
import disha.window.state.ResultsModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The details of a segment.
@ExtendWith(WindowExtension.class)
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
    assertThat(robot.lookup(".detail-name").queryAs(Label.class).getText()).isEqualTo(first.name());
    List<String> words = Opened.words(robot.lookup(".readings-list").query());
    assertThat(words)
        .containsAll(
            first.readings().stream()
                .map(r -> window.ui().text("detail.reading", r.document()))
                .distinct()
                .toList())
        .containsAll(first.readings().stream().map(r -> r.outcomeWord()).toList());
  }

  @Test
  void offersOnRecordAreLetCountWhereTheyAreShown(FxRobot robot) throws Exception {
    window.example(robot, "commerce-graduate");
    EvidencePack pack =
        TestModel.good(
            PackFile.load(
                Path.of("src/test/data/packs/offers.csv"), Opened.MODEL, Messages.english()));
    robot.interact(() -> results.evidenceProperty().set(Optional.of(pack)));
    window.select(robot, "finance-accounting");
    robot.interact(() -> robot.lookup("#fold-pay").queryAs(PageFold.class).open());
    CheckBox count = (CheckBox) Opened.await(robot, "#count-offers");
    assertThat(count.isSelected()).isFalse();
    String before = results.summary().segment("finance-accounting").orElseThrow().pay() + "";
    robot.interact(count::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(results.countingProperty().get()).isTrue();
    assertThat(results.summary().segment("finance-accounting").orElseThrow().pay() + "")
        .isNotEqualTo(before)
        .contains("Offers 2025-26");
    CheckBox now = robot.lookup("#count-offers").queryAs(CheckBox.class);
    assertThat(now.isSelected()).isTrue();
    assertThat(now.isFocused()).isTrue();
    robot.type(KeyCode.SPACE);
    assertThat(results.summary().segment("finance-accounting").orElseThrow().pay() + "")
        .isEqualTo(before);
  }

  @Test
  void thePageBeginsWithPayInFewWordsAndHowTheOfferStands(FxRobot robot) {
    window.example(robot, "commerce-graduate");
    Context.OfferNote offer = results.summary().context().offer().orElseThrow();
    window.select(robot, offer.segmentId());
    Glance.PayInBrief brief = results.brief(offer.segmentId()).orElseThrow();
    assertThat(Opened.words(robot.lookup("#pay-line").query()))
        .contains(brief.likelyFirst(), results.summary().glance().offer().orElseThrow().text())
        .anyMatch(w -> w.contains(brief.range()) && w.contains(brief.year()))
        .anyMatch(w -> w.contains(brief.otherwise()));
    robot.interact(() -> results.yearlyProperty().set(true));
    assertThat(Opened.words(robot.lookup("#pay-line").query())).contains(brief.year());
    SegmentSummary unpaid =
        results.summary().segments().stream()
            .filter(s -> s.pay().isEmpty())
            .findFirst()
            .orElseThrow();
    window.select(robot, unpaid.id());
    assertThat(Opened.words(robot.lookup("#pay-line").query()))
        .contains(unpaid.noPay().orElseThrow())
        .doesNotContain(results.summary().glance().offer().orElseThrow().text());
  }

  @Test
  void fromTheAmountOneComesToHowPayIsWorkedOut(FxRobot robot) throws Exception {
    window.example(robot, "commerce-graduate");
    window.select(robot, results.summary().segments().getFirst().id());
    // What is worked out aside comes to stand above it.
    Opened.await(robot, "#fan-chart");
    Hyperlink where = robot.lookup("#pay-where").queryAs(Hyperlink.class);
    assertThat(where.isFocusTraversable()).isTrue();
    assertThat(where.getAccessibleText()).contains(window.ui().text("detail.pay"));
    for (int times = 0; times < 2; times++) {
      robot.interact(where::requestFocus);
      robot.push(KeyCode.SPACE);
      PageFold pay = robot.lookup("#fold-pay").queryAs(PageFold.class);
      assertThat(pay.isOpen()).isTrue();
      assertThat(robot.lookup("#fold-pay .fold-head").queryAs(Pressable.class).isFocused())
          .isTrue();
      double top = robot.lookup(".detail-scroll").query().localToScene(0, 0).getY();
      assertThat(pay.localToScene(0, 0).getY()).isBetween(top - 1, top + 60);
    }
  }

  @Test
  void oneOfTheSameOutcomeStandsUnderTheHeadOfAll(FxRobot robot) {
    window.example(robot, "commerce-graduate");
    SegmentSummary first = results.summary().segments().getFirst();
    window.select(robot, first.id());
    List<String> heads =
        robot.lookup(".readings-list > .label").queryAllAs(Label.class).stream()
            .map(Label::getText)
            .toList();
    assertThat(heads)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(
            first.readings().stream().map(r -> r.outcomeWord()).distinct().toList());
  }
}
