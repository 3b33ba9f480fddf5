package disha.window.form;

import atlantafx.base.theme.Styles;
import disha.rules.grounds.Document;
import disha.rules.grounds.Fact;
import disha.rules.vocabulary.Question;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Popups;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import javafx.scene.control.Button;

/// The button that tells why a question is asked: in our words, and which documents make it matter.
final class QuestionInfo extends Button {
  QuestionInfo(Ui ui, Question question, String about) {
    setGraphic(Icons.of("bi-info-circle"));
    getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON, Styles.SMALL, "info-button");
    setAccessibleText(ui.text("form.why", about));
    setOnAction(e -> Popups.showLong(this, content(ui, question)));
  }

  private static Column content(Ui ui, Question question) {
    Column box =
        new Column(
            Texts.wrapped(ui.text("form.why.title"), "heading"),
            Texts.wrapped(ui.in(question.why())));
    for (String id : question.facts()) {
      Fact fact = ui.model().fact(id);
      Document document = ui.model().document(fact.document());
      Column card =
          new Column(
              Texts.wrapped(ui.in(fact.says())),
              Texts.wrapped(
                  ui.name(document) + " · " + ui.in(document.section(fact.section()).name()),
                  "muted"));
      card.getStyleClass().add("card-lines");
      box.getChildren().add(card);
    }
    return box;
  }
}
