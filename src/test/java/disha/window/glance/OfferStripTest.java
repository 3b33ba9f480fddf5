package disha.window.glance;

import static org.assertj.core.api.Assertions.assertThat;

import disha.summary.Context;
import disha.summary.SegmentSummary;
import disha.summary.Since;
import disha.text.Messages;
import disha.window.Opened;
import disha.window.screens.WindowExtension;
import disha.window.state.OfferEditor;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The offer over the list.
@ExtendWith(WindowExtension.class)
class OfferStripTest {
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
  void anOfferIsCheckedWhileItIsTyped(FxRobot robot) {
    window.example(robot, "site-engineer");
    assertThat(robot.lookup("#offer-check").query().isVisible()).isFalse();
    SegmentSummary paid =
        results.rows().stream().filter(s -> s.pay().isPresent()).findFirst().orElseThrow();
    OfferEditor offer = new OfferEditor(editor, Messages.english());
    robot.interact(() -> {
      offer.setSegment(Optional.of(paid.id()));
      offer.typeAmount("1");
    });
    assertThat(robot.lookup("#offer-check").query().isVisible()).isTrue();
    robot.interact(() -> Opened.find(robot, "offer-claims-link", Hyperlink.class).fire());
    robot.interact(() -> offer.typeAmount("12000"));
    Context.OfferNote check = results.summary().context().offer().orElseThrow();
    assertThat(robot.lookup("#offer-check .cited-text").queryAllAs(Text.class))
        .extracting(Text::getText)
        .contains(results.summary().glance().offer().orElseThrow().text());
    assertThat(robot.lookup("#offer-check .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains(check.verdict());
    assertThat(robot.lookup("#offer-claims .cited").queryAll()).hasSameSizeAs(check.claims());
  }

  @Test
  void aMinimumWageThatTheOfferLiesBelowStandsUnderItWithItsSources(FxRobot robot) {
    window.example(robot, "site-engineer");
    OfferEditor offer = new OfferEditor(editor, Messages.english());
    SegmentSummary paid =
        results.rows().stream().filter(s -> s.pay().isPresent()).findFirst().orElseThrow();
    robot.interact(() -> {
      offer.setSegment(Optional.of(paid.id()));
      offer.typeAmount("15000");
    });
    Since.WageLine wage = results.summary().since().wages().getFirst();
    assertThat(robot.lookup("#offer-check .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains(wage.brief());
    robot.interact(() -> robot.lookup("#offer-claims-link").queryAs(Hyperlink.class).fire());
    assertThat(robot.lookup("#offer-check .label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains(wage.text());
    assertThat(robot.lookup("#offer-check .address").queryAllAs(Hyperlink.class))
        .allSatisfy(link -> assertThat(link.getText()).doesNotContain("/"))
        .extracting(Hyperlink::getAccessibleText)
        .containsExactlyElementsOf(
            wage.sources().stream().map(s -> window.ui().text("since.copy", s)).toList());
    robot.interact(() -> offer.typeAmount("90000"));
    assertThat(robot.lookup("#offer-check .address").queryAll()).isEmpty();
  }

  // Which documents give pay there does not hang on the answers that the verdict waits for.
  @Test
  void anOfferIsHeldAgainstPayAlsoWhereTheVerdictWaitsForAnswers(FxRobot robot) {
    robot.interact(() -> new OfferEditor(editor, Messages.english()).typeAmount("12000"));
    window.completeTheHighestLevel(robot);
    SegmentSummary open =
        results.rows().stream().filter(s -> s.noPay().isPresent()).findFirst().orElseThrow();
    robot.interact(
        () -> new OfferEditor(editor, Messages.english()).setSegment(Optional.of(open.id())));
    assertThat(robot.lookup("#offer-check .cited-text").queryAllAs(Text.class))
        .extracting(Text::getText)
        .contains(results.summary().glance().offer().orElseThrow().text())
        .doesNotContain(open.noPay().orElseThrow());
  }
}
