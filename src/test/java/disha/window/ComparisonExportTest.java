package disha.window;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.files.profile.Examples;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.summary.comparison.ComparisonSummary;
import disha.text.Messages;
import disha.window.compare.ToPaper;
import disha.window.look.Theming;
import disha.window.parts.Ui;
import disha.window.screens.WindowExtension;
import disha.window.state.Origin;
import disha.window.state.ProfileEditor;
import disha.window.state.ResultsModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the button for a PDF puts on paper: what is looked at.
@ExtendWith(WindowExtension.class)
class ComparisonExportTest {
  private final List<ComparisonSummary> exported = new ArrayList<>();
  private MainView view;

  @Start
  void start(Stage stage) {
    ProfileEditor editor = new ProfileEditor();
    Profile now = TestModel.good(Examples.read(Opened.MODEL, Examples.names().getFirst()));
    editor.open(
        List.of(
            new Scenario("Now", now),
            new Scenario("Days only", now.withShifts(Answer.of(Set.of("day"))))),
        Origin.NEW);
    view =
        new MainView(
            new Ui(Opened.MODEL, Messages.english()),
            editor,
            new ResultsModel(new Estimator(Opened.MODEL), Messages.english(), editor),
            new ToPaper((compared, yearly) -> exported.add(compared), new SimpleBooleanProperty()),
            List.of(),
            new Region(),
            new Region(),
            OptionalDouble.empty(),
            Optional.empty(),
            List::of);
    Theming.wear(Theming.StyleTheme.LIGHT);
    Scene scene = new Scene(view, 980, 720);
    Theming.dress(scene);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
  }

  @Test
  void profilesSideBySideGoOnPaperSoAndOnTheOtherPagesTheProfileDoes(FxRobot robot)
      throws Exception {
    assertThat(WaitForAsyncUtils.asyncFx(view::exportComparison).get()).isFalse();
    assertThat(exported).isEmpty();
    robot.interact(() ->
        ((ToggleButton)
                robot.lookup("#pages").queryAs(Parent.class).getChildrenUnmodifiable().get(1))
            .fire());
    // It is worked out beside the window.
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(view::exportComparison).get());
    assertThat(exported).hasSize(1);
  }
}
