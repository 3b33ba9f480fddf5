package disha.window.form;

import atlantafx.base.theme.Styles;
import disha.profile.Answer;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Segmented;
import disha.window.parts.Visibility;
import disha.window.state.Draft;
import disha.window.state.FieldNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// A list of entries that can be added and taken away; while it is empty, a person can say that
/// there is none or that they are not sure.
final class EntryList<E> {
  private final FormContext form;
  private final String field;
  private final IntFunction<EntryView<E>> maker;
  private final List<EntryView<E>> views = new ArrayList<>();
  private final Column entries = new Column();
  private final Segmented<Answer<List<E>>> none;
  private final Column box;

  /// @param about what the list is of
  /// @param add the words on the button that adds an entry
  EntryList(
      FormContext form,
      String field,
      String about,
      String add,
      String none,
      IntFunction<EntryView<E>> maker,
      Runnable added,
      Consumer<Answer<List<E>>> answered) {
    this.form = form;
    this.field = field;
    this.maker = maker;
    this.none =
        new Segmented<>(
            about,
            List.of(
                new Segmented.Option<>(Answer.of(List.of()), none),
                new Segmented.Option<>(Answer.notSure(), form.ui().text("answer.not-sure"))),
            true,
            choice -> answered.accept(choice.orElse(Answer.open())));
    Button button = new Button(add, Icons.of("bi-plus"));
    button.setId("add-" + field);
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(e -> {
      added.run();
      views.getLast().first().requestFocus();
    });
    FlowPane line = new FlowPane(button, this.none);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("entry-buttons");
    entries.getStyleClass().add("entries");
    box = new Column(entries, line, form.fields().add(field, button));
    button.setId("add-" + field);
    box.getStyleClass().add("entry-list");
  }

  Node node() {
    return box;
  }

  void show(Answer<List<E>> answer, Draft draft) {
    List<E> list = answer.value().orElse(List.of());
    while (views.size() > list.size()) {
      views.removeLast();
      entries.getChildren().removeLast();
      form.fields().remove(FieldNames.in(field, views.size()));
    }
    while (views.size() < list.size()) {
      EntryView<E> view = maker.apply(views.size());
      views.add(view);
      entries.getChildren().add(view.node());
    }
    for (int i = 0; i < list.size(); i++) {
      views.get(i).show(list.get(i), draft);
    }
    Visibility.show(none, list.isEmpty());
    none.show(answer.isOpen() ? Optional.empty() : Optional.of(answer));
  }
}
