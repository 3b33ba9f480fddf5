package disha.window.state;

import disha.profile.Answer;
import disha.profile.Interest;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The profile in the window and everything that can be done to it. Knows no control: what is drawn
/// follows [#draftProperty()].
public final class ProfileEditor {
  private final ReadOnlyObjectWrapper<Draft> draft =
      new ReadOnlyObjectWrapper<>(Draft.of(Profile.EMPTY));
  private final ReadOnlyObjectWrapper<Origin> origin = new ReadOnlyObjectWrapper<>(Origin.NEW);
  private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<ScenarioTabs> tabs = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper opened = new ReadOnlyIntegerWrapper();
  private final History<ScenarioSet> history = new History<>();
  private ScenarioSet sheets = new ScenarioSet(List.of(new ScenarioDraft("", draft.get())), 0);
  private Optional<List<ScenarioDraft>> saved = Optional.of(sheets.all());
  private Optional<String> typing = Optional.empty();

  public ProfileEditor() {
    tell();
  }

  /// An editor of the same profile at the same point, with all that can be undone and redone there.
  public ProfileEditor(ProfileEditor before) {
    history.take(before.history);
    saved = before.saved;
    origin.set(before.origin.get());
    opened.set(before.opened.get());
    show(before.sheets);
    typing = before.typing;
  }

  /// The scenarios there are.
  public ReadOnlyObjectProperty<ScenarioTabs> tabsProperty() {
    return tabs.getReadOnlyProperty();
  }

  /// All scenarios, to be saved or compared.
  public List<Scenario> scenarios() {
    return drafts().stream().map(ScenarioDraft::scenario).toList();
  }

  /// All scenarios as they are filled in.
  public List<ScenarioDraft> drafts() {
    return sheets.all();
  }

  /// Shows another scenario; this is no edit.
  public void turnTo(int place) {
    show(sheets.turnedTo(place));
  }

  /// Whether one more scenario can be added.
  public boolean canAdd() {
    return sheets.all().size() < Scenario.MOST;
  }

  /// Adds a copy of the shown scenario, made other by a change, and shows it.
  ///
  /// @throws IllegalStateException if there are as many as there can be
  public void add(String name, UnaryOperator<Profile> change) {
    if (!canAdd()) {
      throw new IllegalStateException("there are " + sheets.all().size() + " scenarios already");
    }
    edit(sheets.plus(new ScenarioDraft(name, draft.get().with(change))));
  }

  /// Calls the shown scenario something else; a blank name changes nothing.
  public void rename(String name) {
    if (!name.isBlank()) {
      edit(sheets.with(new ScenarioDraft(name.strip(), draft.get())));
    }
  }

  /// Removes the shown scenario, unless it is the only one.
  public void remove() {
    if (sheets.all().size() > 1) {
      edit(sheets.withoutShown());
    }
  }

  public ReadOnlyObjectProperty<Draft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  public Draft draft() {
    return draft.get();
  }

  public Profile profile() {
    return draft.get().profile();
  }

  /// Where the profile came from.
  public ReadOnlyObjectProperty<Origin> originProperty() {
    return origin.getReadOnlyProperty();
  }

  /// How many profiles have been opened or begun.
  public ReadOnlyIntegerProperty openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /// Whether something would be lost if the profile were left now.
  public ReadOnlyBooleanProperty editedProperty() {
    return edited.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /// Shows another profile; nothing before it can be undone.
  public void open(Profile profile, Origin from) {
    open(Scenario.only(profile), from);
  }

  /// Shows the first scenario of another profile; nothing before it can be undone.
  public void open(List<Scenario> scenarios, Origin from) {
    begin(scenarios.stream().map(ScenarioDraft::of).toList(), from, true);
  }

  /// Shows a profile with edits that are in no file; nothing before it can be undone.
  public void resume(List<ScenarioDraft> unsaved, Origin from) {
    begin(unsaved, from, false);
  }

  private void begin(List<ScenarioDraft> scenarios, Origin from, boolean inFile) {
    history.clear();
    saved = Optional.of(scenarios).filter(s -> inFile);
    origin.set(from);
    show(new ScenarioSet(scenarios, 0));
    opened.set(opened.get() + 1);
  }

  /// Notes that the profile now stands in a file.
  public void saved(Origin in) {
    saved = Optional.of(drafts());
    origin.set(in);
    show(sheets);
  }

  /// Takes back the last edit, in whichever scenario it was made, and shows that.
  public void undo() {
    history.undo().ifPresent(this::show);
  }

  /// Makes the edit again that was taken back last.
  public void redo() {
    history.redo().ifPresent(this::show);
  }

  public void setName(String name) {
    type("name", d -> d.with(p -> p.withName(Optional.of(name).filter(n -> !n.isBlank()))));
  }

  /// Chooses words of a list; what was ruled out of them is not any more.
  public void choose(WordList list, Answer<Set<String>> answer) {
    Set<String> chosen = answer.value().orElse(Set.of());
    change(d ->
        d.with(
            p -> p.withChosen(list, answer).withRuledOut(list, without(p.ruledOut(list), chosen))));
  }

  /// Rules words of a list out for good; what was chosen of them is not any more.
  public void ruleOut(WordList list, Set<String> words) {
    change(d ->
        d.with(p -> {
          Answer<Set<String>> left = p.chosen(list).map(ids -> without(ids, words));
          boolean none = left.value().filter(Set::isEmpty).isPresent();
          return p.withRuledOut(list, words)
              .withChosen(list, none && !p.chosen(list).equals(left) ? Answer.open() : left);
        }));
  }

  private static Set<String> without(Set<String> ids, Set<String> gone) {
    Set<String> out = new LinkedHashSet<>(ids);
    out.removeAll(gone);
    return out;
  }

  /// Answers one word of a list by yes or no.
  public void say(WordList list, String word, Answer<Boolean> answer) {
    change(d -> d.with(p -> p.withSaid(list, word, answer)));
  }

  /// Says what is thought of a kind of work, or takes it back.
  public void wish(String segment, Optional<Interest> interest) {
    change(d -> d.with(p -> p.withInterest(segment, interest)));
  }

  /// One edit, a step of undo.
  void change(UnaryOperator<Draft> change) {
    edit(changed(change));
  }

  private ScenarioSet changed(UnaryOperator<Draft> change) {
    ScenarioDraft shown = sheets.shown();
    return sheets.with(new ScenarioDraft(shown.name(), change.apply(shown.draft())));
  }

  private void edit(ScenarioSet next) {
    if (!next.equals(sheets)) {
      history.note(sheets, next);
      show(next);
    }
  }

  /// Typing in one field: the whole word is one step of undo, not each letter.
  void type(String field, UnaryOperator<Draft> change) {
    ScenarioSet next = changed(change);
    if (next.equals(sheets)) {
      return;
    }
    if (typing.equals(Optional.of(field))) {
      history.goOn(next);
      show(next);
    } else {
      edit(next);
    }
    typing = Optional.of(field);
  }

  /// Typing a number: what is no number makes the answer open and is kept as typed, so that no
  /// figure rests on what stood there before.
  void typeNumber(
      String field,
      String text,
      Function<String, Optional<BigDecimal>> read,
      BiFunction<Draft, Answer<BigDecimal>, Draft> set) {
    type(
        field,
        d -> {
          if (text.isBlank()) {
            return set.apply(d.readable(field), Answer.open());
          }
          return read.apply(text)
              .map(n -> set.apply(d.readable(field), Answer.of(n)))
              .orElseGet(() -> set.apply(d.withUnreadable(field, text), Answer.open()));
        });
  }

  // An offer half filled in, or letters for a number, are not in the profile, but losing them
  // would be a loss.
  private void show(ScenarioSet next) {
    typing = Optional.empty();
    sheets = next;
    draft.set(next.shown().draft());
    tell();
  }

  private void tell() {
    edited.set(!saved.equals(Optional.of(drafts())));
    canUndo.set(history.canUndo());
    canRedo.set(history.canRedo());
    tabs.set(
        new ScenarioTabs(
            drafts().stream().map(ScenarioDraft::name).toList(), sheets.at(), alike(), removed()));
  }

  private Optional<String> alike() {
    List<ScenarioDraft> all = drafts();
    return IntStream.range(0, all.size())
        .filter(i -> i != sheets.at() && all.get(i).draft().equals(draft()))
        .mapToObj(i -> all.get(i).name())
        .findFirst();
  }

  private Optional<String> removed() {
    return history
        .last()
        .filter(e -> e.after().all().size() < e.before().all().size())
        .map(e -> e.before().shown().name());
  }
}
