package disha.window.form;

import atlantafx.base.theme.Styles;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.profile.Topic;
import disha.rules.vocabulary.Term;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Ui;
import disha.window.state.Draft;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// A question to which several words can be the answer: each a chip to press.
final class ChipsBody implements SectionBody {
  private final Map<String, ToggleButton> chips = new LinkedHashMap<>();
  private final ToggleButton whole;
  private final ToggleButton notSure;
  private final Function<Profile, Answer<Set<String>>> answer;
  private final Consumer<Answer<Set<String>>> answered;
  private final Set<String> wholeMeans;
  private final Column box;

  /// @param wholeWord the words of the chip that answers at one stroke, such as "none of these"
  /// @param wholeMeans what that chip stands for
  ChipsBody(
      FormContext form,
      Topic topic,
      List<Term> terms,
      String wholeWord,
      Set<String> wholeMeans,
      Function<Profile, Answer<Set<String>>> answer,
      Consumer<Answer<Set<String>>> answered) {
    this.answer = answer;
    this.answered = answered;
    this.wholeMeans = wholeMeans;
    Ui ui = form.ui();
    FlowPane named = new FlowPane();
    named.getStyleClass().add("chips");
    for (Term term : terms) {
      ToggleButton chip = chip(topic.key() + "-" + term.id(), ui.name(term));
      chip.setOnAction(e -> pressed(terms));
      chips.put(term.id(), chip);
      named.getChildren().add(chip);
    }
    whole = chip(topic.key() + "-whole", wholeWord);
    whole.setOnAction(
        e -> answered.accept(whole.isSelected() ? Answer.of(wholeMeans) : Answer.open()));
    notSure = chip(topic.key() + "-not-sure", ui.text("answer.not-sure"));
    notSure.setOnAction(
        e -> answered.accept(notSure.isSelected() ? Answer.notSure() : Answer.open()));
    FlowPane rest = new FlowPane(whole, notSure);
    rest.getStyleClass().addAll("chips", "chips-rest");
    ToggleButton first = chips.values().iterator().next();
    box = new Column(named, rest, form.fields().add(topic.key(), first));
    box.getStyleClass().add("chips-box");
  }

  private static ToggleButton chip(String id, String word) {
    ToggleButton chip = new ToggleButton(word);
    chip.setId(id);
    chip.getStyleClass().addAll(Styles.SMALL, "chip");
    chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
    // As wide pressed as not: the form stays as it is under the pointer.
    FontIcon box = Icons.of("bi-square");
    chip.setGraphic(box);
    chip.selectedProperty()
        .subscribe(on -> box.setIconLiteral(on ? "bi-check-square-fill" : "bi-square"));
    return chip;
  }

  private void pressed(List<Term> terms) {
    Set<String> now = new LinkedHashSet<>();
    terms.stream().map(Term::id).filter(id -> chips.get(id).isSelected()).forEach(now::add);
    answered.accept(now.isEmpty() ? Answer.open() : Answer.of(now));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Draft draft) {
    Answer<Set<String>> now = answer.apply(draft.profile());
    Set<String> given = now.value().orElse(Set.of());
    chips.forEach((id, chip) -> chip.setSelected(given.contains(id)));
    whole.setSelected(now.isGiven() && given.equals(wholeMeans));
    notSure.setSelected(now instanceof Answer.NotSure);
  }
}
