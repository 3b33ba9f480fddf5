package disha.window.form;

import static org.assertj.core.api.Assertions.assertThat;

import disha.text.Messages;
import disha.window.Opened;
import disha.window.parts.Ui;
import disha.window.screens.WindowExtension;
import disha.window.state.ExperienceEditor;
import disha.window.state.ProfileEditor;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What the form asks of work.
@ExtendWith(WindowExtension.class)
class ExperienceFormTest {
  private ProfileEditor editor;
  private Ui ui;

  @Start
  void start(Stage shown) {
    Opened window = new Opened(shown, 1024, 640);
    editor = window.editor();
    ui = window.ui();
  }

  @Test
  void whereWorkCountsAsKpoOrBpoIsToldOnceThereIsSome(FxRobot robot) {
    String told = ui.text("experience.places", ui.text("experience.elsewhere"));
    Opened.openSection(robot, "experience");
    assertThat(Opened.shownWords(robot)).doesNotContain(told);
    robot.interact(() -> new ExperienceEditor(editor, Messages.english()).add());
    assertThat(Opened.shownWords(robot)).contains(told);
  }

  @Test
  void theSameWorkTwiceIsToldToCountTwice(FxRobot robot) {
    String told = ui.text("experience.twice", ui.text("experience.entry", "1"));
    ExperienceEditor editing = new ExperienceEditor(editor, Messages.english());
    Opened.openSection(robot, "experience");
    robot.interact(() -> {
      editing.add();
      editing.typeYears(0, "2");
      editing.add();
      editing.typeYears(1, "2");
    });
    assertThat(Opened.shownWords(robot)).contains(told);
    robot.interact(() -> editing.typeYears(1, "3"));
    assertThat(Opened.shownWords(robot)).doesNotContain(told);
  }

  @Test
  void whatALengthWasTakenForStandsBelowItUnlessItIsAPlainNumber(FxRobot robot) {
    Opened.openSection(robot, "experience");
    robot.interact(() -> new ExperienceEditor(editor, Messages.english()).add());
    TextField years = Opened.find(robot, "experience-0-years", TextField.class);
    Map.of("30 months", "2.5 years", "२ साल ६ महीने", "2.5 years", "7 mos", "7 months")
        .forEach((typed, taken) -> {
          robot.interact(() -> years.setText(typed));
          assertThat(Opened.shownWords(robot)).contains("Taken as " + taken + ".");
        });
    for (String other : List.of("2.5", "", "2,5", "2 weeks")) {
      robot.interact(() -> years.setText(other));
      assertThat(Opened.shownWords(robot)).noneMatch(w -> w.startsWith("Taken as"));
    }
  }
}
