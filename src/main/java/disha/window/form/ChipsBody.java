package disha.window.form;

import atlantafx.base.theme.Styles;
import disha.profile.Answer;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.WordList;
import disha.window.parts.Column;
import disha.window.parts.Icons;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import disha.window.state.Draft;
import disha.window.state.ProfileEditor;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// A question to which several words can be the answer: each a chip to press.
final class ChipsBody implements SectionBody {
  private final Map<String, ToggleButton> chips = new LinkedHashMap<>();

  /// Those that the person has ruled out for good; there are none where that is not asked.
  private final Map<String, ToggleButton> ruledOut = new LinkedHashMap<>();

  /// Answers at one stroke: none of these, or any.
  private final ToggleButton whole;

  private final ToggleButton notSure;
  private final WordList list;
  private final ProfileEditor editor;
  private final Set<String> wholeMeans;
  private final Column box;

  ChipsBody(FormContext form, WordList list) {
    this.list = list;
    editor = form.editor();
    Ui ui = form.ui();
    List<Term> terms = ui.model().vocabulary().words(list);
    boolean any = list.answeredBy() == WordList.AnsweredBy.CHOOSING_OR_ANY;
    wholeMeans = any ? all(terms) : Set.of();
    FlowPane named = new FlowPane();
    named.getStyleClass().add("chips");
    for (Term term : terms) {
      ToggleButton chip = chip(list.key() + "-" + term.id(), ui.name(term));
      chip.setOnAction(e -> {
        Set<String> now = pressed(chips);
        answer(now.isEmpty() ? Answer.open() : Answer.of(now));
      });
      chips.put(term.id(), chip);
      named.getChildren().add(chip);
    }
    whole = chip(list.key() + "-whole", ui.text(any ? "answer.any" : "answer.none"));
    whole.setOnAction(e -> answer(whole.isSelected() ? Answer.of(wholeMeans) : Answer.open()));
    notSure = chip(list.key() + "-not-sure", ui.text("answer.not-sure"));
    notSure.setOnAction(e -> answer(notSure.isSelected() ? Answer.notSure() : Answer.open()));
    FlowPane rest = new FlowPane(whole, notSure);
    rest.getStyleClass().addAll("chips", "chips-rest");
    ToggleButton first = chips.values().iterator().next();
    box = new Column(named, rest, form.fields().add(list.key(), first));
    if (any) {
      ruleOut(form, terms);
    }
    box.getStyleClass().add("chips-box");
  }

  private void ruleOut(FormContext form, List<Term> terms) {
    Ui ui = form.ui();
    FlowPane named = new FlowPane();
    named.getStyleClass().add("chips");
    for (Term term : terms) {
      ToggleButton chip = chip(list.ruledOutKey() + "-" + term.id(), ui.name(term));
      chip.setAccessibleText(ui.text("chips.ruled-out", ui.name(term)));
      chip.setOnAction(e -> editor.ruleOut(list, pressed(ruledOut)));
      ruledOut.put(term.id(), chip);
      named.getChildren().add(chip);
    }
    box.getChildren()
        .addAll(
            Texts.wrapped(ui.text("chips.ruled-out.asks"), "section-asks"),
            named,
            form.fields().add(list.ruledOutKey(), ruledOut.values().iterator().next()));
  }

  private static Set<String> all(List<Term> terms) {
    Set<String> ids = new LinkedHashSet<>();
    terms.forEach(t -> ids.add(t.id()));
    return ids;
  }

  private void answer(Answer<Set<String>> answer) {
    editor.choose(list, answer);
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

  private static Set<String> pressed(Map<String, ToggleButton> chips) {
    Set<String> now = new LinkedHashSet<>();
    chips.forEach((id, chip) -> {
      if (chip.isSelected()) {
        now.add(id);
      }
    });
    return now;
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void show(Draft draft) {
    Answer<Set<String>> now = draft.profile().chosen(list);
    Set<String> given = now.value().orElse(Set.of());
    chips.forEach((id, chip) -> chip.setSelected(given.contains(id)));
    Set<String> never = draft.profile().ruledOut(list);
    ruledOut.forEach((id, chip) -> chip.setSelected(never.contains(id)));
    whole.setSelected(now.isGiven() && given.equals(wholeMeans));
    notSure.setSelected(now instanceof Answer.NotSure);
  }
}
