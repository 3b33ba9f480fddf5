package disha.window.list;

import disha.summary.wording.DocumentYears;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Popups;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.parts.Visibility;
import disha.window.state.ResultsModel;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;

/// Says, where amounts are in today's rupees, that they are, which year's prices that means and
/// from which years they were restated.
public final class PricesNote extends HBox {
  private final Ui ui;
  private final ResultsModel results;

  public PricesNote(Ui ui, ResultsModel results) {
    this.ui = ui;
    this.results = results;
    setId("prices-note");
    setAlignment(Pos.TOP_LEFT);
    getStyleClass().add("next-question");
    results.follow(this::show);
  }

  private void show() {
    boolean restated = results.summary().context().restated();
    Visibility.show(this, restated);
    getChildren().clear();
    if (restated) {
      Hyperlink link = new Hyperlink(ui.text("prices.years"));
      link.setId("prices-years");
      link.setOnAction(e -> {
        link.setVisited(false);
        years(link);
      });
      TextFlow words =
          Texts.paragraph(Texts.words(results.summary().context().prices(), "muted-text"), link);
      HBox.setHgrow(words, Priority.ALWAYS);
      getChildren().addAll(Icons.of("bi-clock-history"), words);
    }
  }

  private void years(Hyperlink link) {
    Column lines = new Column(Texts.heading(ui.text("prices.years.title")));
    DocumentYears.of(results.estimate(), ui.messages())
        .forEach(line -> lines.getChildren().add(Texts.wrapped(line)));
    Popups.show(link, lines);
  }
}
