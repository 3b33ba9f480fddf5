package disha.window.glance;

import disha.summary.wording.DocumentYears;
import disha.window.list.Switches;
import disha.window.parts.Column;
import disha.window.parts.Popups;
import disha.window.parts.ShownOnly;
import disha.window.parts.SideOrStack;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.ResultsModel;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// In whose rupees the amounts are, with the switch to the others.
final class MoneyLine extends StackPane {
  /// What the words need of the width to stand beside the switches.
  private static final double WORDS = 260;

  private final Text money = Texts.words("", "muted-text");
  private final ShownOnly<String> content = new ShownOnly<>(money::setText);

  MoneyLine(Ui ui, ResultsModel results) {
    Hyperlink years = new Hyperlink(ui.text("prices.years"));
    years.setId("prices-years");
    years.setOnAction(e -> {
      years.setVisited(false);
      Column lines = new Column(Texts.heading(ui.text("prices.years.title")));
      DocumentYears.of(results.estimate(), ui.messages())
          .forEach(line -> lines.getChildren().add(Texts.wrapped(line)));
      Popups.show(years, lines);
    });
    TextFlow words = Texts.paragraph(money, years);
    setId("prices-note");
    setMinWidth(0);
    getChildren().add(new SideOrStack(words, new Switches(ui, results), WORDS));
    content.want(true);
  }

  void show(String words) {
    content.show(words);
  }
}
