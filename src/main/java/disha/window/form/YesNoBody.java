package disha.window.form;

import disha.profile.Answer;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.WordList;
import disha.window.parts.Column;
import disha.window.parts.Segmented;
import disha.window.parts.Ui;
import disha.window.state.Draft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/// Many questions to which the answer is yes, no or not sure.
final class YesNoBody implements SectionBody {
  private final Map<String, Segmented<Answer<Boolean>>> rows = new LinkedHashMap<>();
  private final WordList list;
  private final Column box = new Column();

  YesNoBody(FormContext form, WordList list) {
    this.list = list;
    Ui ui = form.ui();
    for (Term term : ui.model().vocabulary().words(list)) {
      Segmented<Answer<Boolean>> row =
          new Segmented<>(
              ui.name(term),
              List.of(
                  new Segmented.Option<>(Answer.of(true), ui.text("answer.yes")),
                  new Segmented.Option<>(Answer.of(false), ui.text("answer.no")),
                  new Segmented.Option<>(Answer.notSure(), ui.text("answer.not-sure"))),
              true,
              a -> form.editor().say(list, term.id(), a.orElse(Answer.open())));
      rows.put(term.id(), row);
      box.getChildren()
          .addAll(
              new ChoiceLine(ui.name(term), row),
              form.fields().add(list.key() + "." + term.id(), row.first()));
    }
    box.getStyleClass().add("yes-no");
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Draft draft) {
    rows.forEach((id, row) -> {
      Answer<Boolean> a = draft.profile().said(list, id);
      row.show(a.isOpen() ? Optional.empty() : Optional.of(a));
    });
  }
}
