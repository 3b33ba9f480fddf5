package disha.window.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import disha.json.Problem;
import disha.window.Opened;
import disha.window.parts.Ui;
import disha.window.screens.Fx;
import disha.window.screens.WindowExtension;
import java.io.File;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is told in a window of its own.
@ExtendWith(WindowExtension.class)
class DialogPromptsTest {
  private Stage stage;
  private Ui ui;
  private DialogPrompts prompts;

  @Start
  void start(Stage shown) {
    stage = shown;
    Opened window = new Opened(shown, 1024, 640);
    ui = window.ui();
    prompts = new DialogPrompts(window.ui(), shown, Optional.empty());
  }

  @Test
  void aBadFileTellsAllItsProblems(FxRobot robot) {
    robot.interact(() ->
        prompts.badFile(
            "bad.disha",
            List.of(
                new Problem("bad.disha", "$.a", "problem.key.missing", List.of("alpha")),
                new Problem("bad.disha", "$.b", "problem.key.missing", List.of("beta")))));
    List<String> words =
        robot.listTargetWindows().stream()
            .flatMap(w -> robot.from(w.getScene().getRoot()).lookup(".label").queryAll().stream())
            .map(n -> ((Labeled) n).getText())
            .toList();
    assertThat(words).anyMatch(w -> w.contains("alpha")).anyMatch(w -> w.contains("beta"));
    robot.push(KeyCode.ESCAPE);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 250})
  void aDialogKeepsItsButtonsOnASmallScreen(int letters, FxRobot robot) {
    Problem problem = new Problem("bad.disha", "$.a", "problem.key.missing", List.of("alpha"));
    robot.interact(() -> {
      stage.setHeight(400);
      prompts.badFile("n".repeat(letters) + ".disha", Collections.nCopies(40, problem));
    });
    Node close = robot.lookup(".button-bar .button").match(Node::isVisible).query();
    Window dialog = close.getScene().getWindow();
    assertThat(dialog.getHeight()).isLessThanOrEqualTo(stage.getHeight());
    assertThat(close.localToScene(close.getLayoutBounds()).getMaxY())
        .isLessThanOrEqualTo(close.getScene().getHeight());
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void aChosenNameThatTheLocaleCannotReadIsToldAndNothingChosen(FxRobot robot) {
    robot.interact(() -> assertThat(prompts.named(new File("\uD800.disha"))).isEmpty());
    assertThat(Fx.get(() -> Opened.words(Window.getWindows().getLast().getScene().getRoot())))
        .anyMatch(w -> w.contains("locale"));
    robot.push(KeyCode.ESCAPE);
    robot.interact(
        () -> assertThat(prompts.named(new File("a.disha"))).contains(Path.of("a.disha")));
    robot.interact(() -> assertThat(prompts.named(null)).isEmpty());
    assertThat(Fx.get(() -> List.copyOf(Window.getWindows()))).hasSize(1);
  }

  @Test
  void whatCannotBePrintedIsShownInItsOwnLettersAndEscapeDoesNotGoOn(FxRobot robot)
      throws Exception {
    List<String> sentences =
        List.of("Tamil தமிழரசி ".repeat(9).strip(), "Urdu علی گل پری ".repeat(9).strip());
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    Platform.runLater(() -> answer.complete(prompts.printsOtherwise(sentences)));
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> Fx.get(() -> Window.getWindows().size() > 1));
    Fx.pulse();
    assertThat(Fx.get(() -> Window.getWindows().getLast().getScene().getRoot().lookupAll(".label")))
        .extracting(n -> ((Labeled) n).getText())
        .containsAll(sentences);
    robot.push(KeyCode.ESCAPE);
    assertThat(answer.get(10, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void aboutNamesPartsWithVersionAndLicenceAndClosesWithEsc(FxRobot robot) {
    About.Library part = new About.Library("org.plain", "gizmo", "1.2.3", "MIT");
    robot.interact(
        () -> prompts.about(new About("9.8", List.of(part), "Letters may be shared."), "Rules 7"));
    TextArea text = robot.lookup("#about-text").queryAs(TextArea.class);
    assertThat(text.getText())
        .contains(
            "Disha 9.8",
            "Rules 7",
            System.getProperty("java.version"),
            System.getProperty("javafx.runtime.version"),
            "gizmo 1.2.3 (org.plain): MIT",
            "Letters may be shared.",
            ui.in(Opened.MODEL.prices().source()));
    robot.interact(text::requestFocus);
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#about-text").tryQuery()).isEmpty();
  }
}
