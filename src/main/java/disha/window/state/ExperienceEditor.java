package disha.window.state;

import disha.profile.Answer;
import disha.profile.Experience;
import disha.text.LengthText;
import disha.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What can be done to the list of stretches of work.
public final class ExperienceEditor {
  private final ProfileEditor editor;
  private final LengthText lengths;

  public ExperienceEditor(ProfileEditor editor, Messages messages) {
    this.editor = editor;
    lengths = new LengthText(messages);
  }

  /// Adds a stretch of work of which nothing is known yet.
  public void add() {
    List<Experience> all = new ArrayList<>(all(editor.draft()));
    all.add(Experience.unknown());
    setAll(Answer.of(all));
  }

  /// Takes one away; without the last one, the question is open again.
  public void remove(int index) {
    editor.change(d -> {
      List<Experience> left = new ArrayList<>(all(d));
      left.remove(index);
      Answer<List<Experience>> answer = left.isEmpty() ? Answer.open() : Answer.of(left);
      return d.without(FieldNames.EXPERIENCE, index).with(p -> p.withExperience(answer));
    });
  }

  /// Answers the question as a whole; an empty list says that there is none.
  public void setAll(Answer<List<Experience>> answer) {
    editor.change(d -> d.with(p -> p.withExperience(answer)));
  }

  public void setPlace(int index, Answer<Experience.Workplace> place) {
    change(index, e -> new Experience(place, e.work(), e.years()));
  }

  public void setWork(int index, Answer<String> work) {
    change(index, e -> new Experience(e.place(), work, e.years()));
  }

  /// Sets the years to what was typed.
  public void typeYears(int index, String text) {
    editor.typeNumber(
        FieldNames.years(index), text, lengths::parse, (d, answer) -> withYears(d, index, answer));
  }

  public void setYears(int index, Answer<BigDecimal> answer) {
    editor.change(d -> withYears(d.readable(FieldNames.years(index)), index, answer));
  }

  private static Draft withYears(Draft d, int index, Answer<BigDecimal> answer) {
    return changed(d, index, e -> new Experience(e.place(), e.work(), answer));
  }

  private void change(int index, UnaryOperator<Experience> change) {
    editor.change(d -> changed(d, index, change));
  }

  private static Draft changed(Draft d, int index, UnaryOperator<Experience> change) {
    List<Experience> all = new ArrayList<>(all(d));
    all.set(index, change.apply(all.get(index)));
    return d.with(p -> p.withExperience(Answer.of(all)));
  }

  private static List<Experience> all(Draft d) {
    return d.profile().experience().value().orElse(List.of());
  }
}
