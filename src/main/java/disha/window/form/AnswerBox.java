package disha.window.form;

import disha.profile.Answer;
import disha.window.parts.DropDown;
import disha.window.parts.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import org.controlsfx.control.PrefixSelectionComboBox;

/// A box to choose one answer from: not answered, one of several, or not sure.
final class AnswerBox<T> extends PrefixSelectionComboBox<Answer<T>> {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Function<T, String> word;
  private boolean showing;

  AnswerBox(Ui ui, String about, Function<T, String> word, Consumer<Answer<T>> answered) {
    this.word = word;
    setAccessibleText(about);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    DropDown.prepare(this, answer -> words(ui, answer));
    DropDown.tellWhole(this);
    valueProperty()
        .addListener((o, before, now) -> {
          if (!showing && now != null) {
            answered.accept(now);
          }
        });
  }

  private String words(Ui ui, Answer<T> answer) {
    return switch (answer) {
      case Answer.Given<T> g -> word.apply(g.answer());
      case Answer.NotSure<T> n -> ui.text("answer.not-sure");
      case Answer.Open<T> o -> ui.text("answer.open");
    };
  }

  /// Shows an answer among the ones that can be chosen; it is added to them if it is none of them.
  void show(List<T> choices, Answer<T> answer) {
    List<Answer<T>> items = new ArrayList<>();
    items.add(Answer.open());
    choices.forEach(c -> items.add(Answer.of(c)));
    if (!items.contains(answer) && answer.isGiven()) {
      items.add(answer);
    }
    items.add(Answer.notSure());
    showing = true;
    try {
      if (!items.equals(getItems())) {
        getItems().setAll(items);
      }
      setValue(answer);
      pseudoClassStateChanged(OPEN, answer.isOpen());
    } finally {
      showing = false;
    }
  }
}
