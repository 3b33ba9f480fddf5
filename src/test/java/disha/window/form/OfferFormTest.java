package disha.window.form;

import static org.assertj.core.api.Assertions.assertThat;

import disha.profile.Offer;
import disha.text.Messages;
import disha.window.Opened;
import disha.window.parts.Ui;
import disha.window.screens.WindowExtension;
import disha.window.state.OfferEditor;
import disha.window.state.ProfileEditor;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// What the form asks of an offer.
@ExtendWith(WindowExtension.class)
class OfferFormTest {
  private ProfileEditor editor;
  private Ui ui;

  @Start
  void start(Stage shown) {
    Opened window = new Opened(shown, 1024, 640);
    editor = window.editor();
    ui = window.ui();
  }

  @Test
  void aLargeAmountForAMonthIsAskedAbout(FxRobot robot) {
    Opened.openSection(robot, "offer");
    OfferEditor offer = new OfferEditor(editor, Messages.english());
    robot.interact(() -> offer.typeAmount("1.6 lakh"));
    String asked = ui.text("offer.much", "₹1,60,000", ui.text("offer.period.month"));
    assertThat(Opened.shownWords(robot)).contains(asked);
    robot.interact(() -> offer.setPeriod(Offer.Period.YEAR));
    assertThat(Opened.shownWords(robot)).doesNotContain(asked);
  }

  /// What was typed for a year is replaced by what is paid for a month, and the other way round.
  @Test
  void anAmountThatIsOddForWhatItIsPaidForIsAskedAbout(FxRobot robot) {
    Opened.openSection(robot, "offer");
    TextField amount = Opened.find(robot, "offer-amount", TextField.class);
    Label read = Opened.find(robot, "offer-understood", Label.class);
    robot.interact(() -> amount.setText("3 lakh a year"));
    assertThat(read.getText()).isEqualTo("Taken as ₹3,00,000 a year.");
    for (String month : List.of("25,000", "8 000", "५९,९९९", "Rs. 25,000/-")) {
      robot.interact(() -> amount.setText(month));
      assertThat(read.getText()).contains(" a year. If it is for a month");
    }
    robot.interact(() -> amount.setText("Rs. 25,000/- per month"));
    assertThat(read.getText()).isEqualTo("Taken as ₹25,000 a month.");
    robot.interact(() -> amount.setText("3,00,000"));
    assertThat(read.getText()).contains("₹3,00,000 a month. If it is for a year");
  }

  @Test
  void theExampleOfAnAmountFitsWhatItIsPaidForAndIsReadWithoutAQuestion(FxRobot robot) {
    Opened.openSection(robot, "offer");
    TextField amount = Opened.find(robot, "offer-amount", TextField.class);
    Label read = Opened.find(robot, "offer-understood", Label.class);
    OfferEditor offer = new OfferEditor(editor, Messages.english());
    Map.of(Offer.Period.MONTH, "₹15,500 a month", Offer.Period.YEAR, "₹4,20,000 a year")
        .forEach((period, taken) -> {
          robot.interact(() -> offer.setPeriod(period));
          robot.interact(() -> amount.setText(amount.getPromptText()));
          assertThat(read.getText()).isEqualTo("Taken as " + taken + ".");
        });
  }

  @Test
  void whatIsWrongInAnAmountIsQuotedAndNotWhatIsRight(FxRobot robot) {
    Opened.openSection(robot, "offer");
    TextField amount = Opened.find(robot, "offer-amount", TextField.class);
    Map.of("Rs. 25,50 a month", "“25,50”", "25,000 per week", "“per week”", "$25,000", "“$”")
        .forEach((typed, quoted) -> {
          robot.interact(() -> amount.setText(typed));
          assertThat(Opened.find(robot, "error-offer-amount", Label.class).getText())
              .contains(quoted, "such as 25,000")
              .doesNotContain(typed);
        });
  }

  @Test
  void theFormTellsWhatAnAmountIsReadAsAndAsksWhereItIsTooLittle(FxRobot robot) {
    Opened.openSection(robot, "offer");
    TextField amount = Opened.find(robot, "offer-amount", TextField.class);
    Label read = Opened.find(robot, "offer-understood", Label.class);
    assertThat(read.isVisible()).isFalse();
    robot.interact(() -> amount.setText("4.2 LPA"));
    assertThat(amount.getText()).isEqualTo("4.2 LPA");
    assertThat(read.getText()).contains("₹4,20,000");
    assertThat(read.isVisible()).isTrue();
    robot.interact(() -> amount.setText("4.2"));
    assertThat(read.getText()).contains("only ₹4.2 ");
    robot.interact(() -> amount.setText("much"));
    assertThat(read.isVisible()).isFalse();
    assertThat(Opened.find(robot, "error-offer-amount", Label.class).getText())
        .contains("much", "4,20,000");
  }

  @Test
  void salaryWordsAreExplainedWhereTheOfferIsEntered(FxRobot robot) {
    Opened.openSection(robot, "offer");
    robot.interact(() -> Opened.find(robot, "salary-words", Hyperlink.class).fire());
    assertThat(String.join(" ", Opened.popup())).contains("CTC", "In hand", "LPA", "1 lakh");
  }

  @Test
  void anAmountInLpaIsForAYear(FxRobot robot) {
    Opened.openSection(robot, "offer");
    robot.interact(() -> Opened.find(robot, "offer-amount", TextField.class).setText("3.6 LPA"));
    assertThat(Opened.find(robot, "offer-understood", Label.class).getText())
        .isEqualTo("Taken as ₹3,60,000 a year.");
  }
}
