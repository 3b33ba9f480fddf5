package disha.window.state;

import disha.profile.Answer;
import disha.profile.Education;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Vocabulary;
import disha.text.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What can be done to the list of educations.
public final class EducationEditor {
  private final ProfileEditor editor;
  private final Vocabulary words;
  private Optional<Passed> passed = Optional.empty();

  /// Answers to one part of one education, given one right after the other.
  ///
  /// @param before what was told before the first of them
  /// @param after what is told since the last of them
  private record Passed(String part, int index, Education before, Education after) {}

  public EducationEditor(ProfileEditor editor, Vocabulary words) {
    this.editor = editor;
    this.words = words;
  }

  /// Adds an education of which nothing is known yet.
  public void add() {
    List<Education> all = new ArrayList<>(all(editor.draft()));
    all.add(Education.unknown());
    setAll(Answer.of(all));
  }

  /// Takes one away; without the last one, the question is open again.
  public void remove(int index) {
    editor.change(d -> {
      List<Education> left = new ArrayList<>(all(d));
      left.remove(index);
      Answer<List<Education>> answer = left.isEmpty() ? Answer.open() : Answer.of(left);
      return d.without(FieldNames.EDUCATION, index).with(p -> p.withEducation(answer));
    });
  }

  /// Answers the question as a whole.
  public void setAll(Answer<List<Education>> answer) {
    editor.change(d -> d.with(p -> p.withEducation(answer)));
  }

  /// Sets the level; an award of another level goes.
  public void setLevel(int index, Answer<String> level) {
    change(
        index,
        "level",
        e -> {
          boolean fits =
              level.value().isEmpty()
                  || award(e.award()).map(a -> a.level().equals(level.value().get())).orElse(true);
          return new Education(
              level, e.field(), fits ? e.award() : Answer.open(), e.status(), e.marks());
        });
  }

  /// Sets the field of study; an award that is not given in it goes.
  public void setField(int index, Answer<String> field) {
    change(
        index,
        "field",
        e -> {
          boolean fits =
              field.value().isEmpty()
                  || award(e.award())
                      .map(a -> a.fields().contains(field.value().get()))
                      .orElse(true);
          return new Education(
              e.level(), field, fits ? e.award() : Answer.open(), e.status(), e.marks());
        });
  }

  /// Sets the award; it tells the level and, if it is given in one field only, the field. A field
  /// that it is not given in goes.
  public void setAward(int index, Answer<String> award) {
    change(
        index,
        "award",
        e -> {
          Answer<String> level =
              award(award).<Answer<String>>map(a -> Answer.of(a.level())).orElse(e.level());
          Answer<String> field = award(award).map(a -> fieldOf(a, e.field())).orElse(e.field());
          return new Education(level, field, award, e.status(), e.marks());
        });
  }

  private static Answer<String> fieldOf(Award award, Answer<String> before) {
    if (award.fields().size() == 1) {
      return Answer.of(award.fields().getFirst());
    }
    return before.value().map(award.fields()::contains).orElse(true) ? before : Answer.open();
  }

  public void setStatus(int index, Answer<Education.Status> status) {
    change(index, e -> new Education(e.level(), e.field(), e.award(), status, e.marks()));
  }

  /// Sets the marks to what was typed.
  public void typeMarks(int index, String text) {
    editor.typeNumber(
        marks(index), text, NumberText::parsePercent, (d, answer) -> withMarks(d, index, answer));
  }

  public void setMarks(int index, Answer<BigDecimal> answer) {
    editor.change(d -> withMarks(d.readable(marks(index)), index, answer));
  }

  /// The awards to choose from: those that fit a level and a field, as far as they are given. Once
  /// one is chosen it is any, since a chosen award tells level and field by itself: held to them,
  /// the arrow keys, which choose at each step, could not walk on, and no other could be chosen
  /// after it.
  public List<Award> awards(Education e) {
    if (award(e.award()).isPresent()) {
      return words.awards();
    }
    return words.awards().stream()
        .filter(a -> e.level().value().map(a.level()::equals).orElse(true))
        .filter(a -> e.field().value().map(a.fields()::contains).orElse(true))
        .toList();
  }

  private Optional<Award> award(Answer<String> award) {
    return award.value().flatMap(id -> Vocabulary.find(words.awards(), id));
  }

  private static String marks(int index) {
    return FieldNames.in(FieldNames.EDUCATION, index, "marks");
  }

  private static Draft withMarks(Draft d, int index, Answer<BigDecimal> answer) {
    return changed(
        d, index, e -> new Education(e.level(), e.field(), e.award(), e.status(), answer));
  }

  private void change(int index, UnaryOperator<Education> change) {
    editor.change(d -> changed(d, index, change));
  }

  // Letters typed on a box and its arrow keys pass other answers on the way to the one that is
  // meant: what only those would take away stays.
  private void change(int index, String part, UnaryOperator<Education> change) {
    editor.change(d ->
        changed(
            d,
            index,
            now -> {
              Education before =
                  passed
                      .filter(p -> p.part.equals(part) && p.index == index && p.after.equals(now))
                      .map(Passed::before)
                      .orElse(now);
              Education after = change.apply(before);
              passed = Optional.of(new Passed(part, index, before, after));
              return after;
            }));
  }

  private static Draft changed(Draft d, int index, UnaryOperator<Education> change) {
    List<Education> all = new ArrayList<>(all(d));
    all.set(index, change.apply(all.get(index)));
    return d.with(p -> p.withEducation(Answer.of(all)));
  }

  private static List<Education> all(Draft d) {
    return d.profile().education().value().orElse(List.of());
  }
}
