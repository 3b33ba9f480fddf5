package disha.window.form;

import disha.profile.Answer;
import disha.profile.Profile;
import disha.profile.Topic;
import disha.rules.vocabulary.Term;
import disha.window.parts.Column;
import disha.window.parts.Segmented;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.Draft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Many questions to which the answer is yes, no or not sure.
final class YesNoBody implements SectionBody {
  private final Map<String, Segmented<Answer<Boolean>>> rows = new LinkedHashMap<>();
  private final BiFunction<Profile, String, Answer<Boolean>> answer;
  private final Column box = new Column();

  YesNoBody(
      FormContext form,
      Topic topic,
      List<Term> terms,
      BiFunction<Profile, String, Answer<Boolean>> answer,
      BiConsumer<String, Answer<Boolean>> answered) {
    this.answer = answer;
    Ui ui = form.ui();
    for (Term term : terms) {
      Segmented<Answer<Boolean>> row =
          new Segmented<>(
              ui.name(term),
              List.of(
                  new Segmented.Option<>(Answer.of(true), ui.text("answer.yes")),
                  new Segmented.Option<>(Answer.of(false), ui.text("answer.no")),
                  new Segmented.Option<>(Answer.notSure(), ui.text("answer.not-sure"))),
              true,
              a -> answered.accept(term.id(), a.orElse(Answer.open())));
      rows.put(term.id(), row);
      Label label = Texts.wrapped(ui.name(term));
      label.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(label, Priority.ALWAYS);
      HBox line = new HBox(label, row);
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("field-line");
      box.getChildren().addAll(line, form.fields().add(topic.key() + "." + term.id(), row.first()));
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
      Answer<Boolean> a = answer.apply(draft.profile(), id);
      row.show(a.isOpen() ? Optional.empty() : Optional.of(a));
    });
  }
}
