package disha.window.page;

import static org.assertj.core.api.Assertions.assertThat;

import disha.summary.Since;
import disha.summary.wording.SinceWords;
import disha.text.Messages;
import disha.window.Opened;
import disha.window.screens.WindowExtension;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What has changed since the documents is told on a page of its own, and beside an offer in hand.
@ExtendWith(WindowExtension.class)
class SincePageTest {
  private static final Since NOTES = SinceWords.notes(Opened.MODEL, Messages.english());

  private Opened window;

  @Start
  void start(Stage stage) {
    window = new Opened(stage, 1366, 768);
  }

  @Test
  void everyNoteStandsWithItsDateAndItsSources(FxRobot robot) {
    window.part(robot, window.ui().text("page.since"));
    List<Node> topics = List.copyOf(robot.lookup("#since-page .topic").queryAll());

    assertThat(topics).hasSameSizeAs(NOTES.topics());
    for (int i = 0; i < topics.size(); i++) {
      Since.TopicNotes topic = NOTES.topics().get(i);
      List<String> expected = new ArrayList<>(List.of(topic.name()));
      for (Since.NoteLine note : topic.notes()) {
        expected.add(note.date() + ": " + note.text());
        note.sources().forEach(s -> expected.add(URI.create(s).getHost().replace("www.", "")));
      }
      assertThat(Opened.words(topics.get(i))).containsSubsequence(expected);
    }
  }

  @Test
  void anAddressIsCopiedAndNothingIsOpened(FxRobot robot) {
    window.part(robot, window.ui().text("page.since"));
    Hyperlink link = robot.lookup("#since-page .address").queryAs(Hyperlink.class);
    robot.interact(link::fire);

    String copied = NOTES.topics().getFirst().notes().getFirst().sources().getFirst();
    robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(copied));
    assertThat(Opened.popup()).contains(window.ui().text("since.copied"), copied);
    robot.push(KeyCode.ESCAPE);
  }
}
