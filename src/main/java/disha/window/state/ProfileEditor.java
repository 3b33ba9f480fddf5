package disha.window.state;

import disha.profile.Answer;
import disha.profile.Profile;
import disha.profile.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
  private final List<Sheet> sheets = new ArrayList<>();
  private Sheet sheet = new Sheet("", draft.get(), new History<>());
  private Optional<Removed> removed = Optional.empty();
  private Optional<List<ScenarioDraft>> saved = Optional.empty();
  private Optional<String> typing = Optional.empty();

  /// A scenario with what can be undone in it.
  private static final class Sheet {
    private String name;
    private Draft draft;
    private final History<Draft> history;

    Sheet(String name, Draft draft, History<Draft> history) {
      this.name = name;
      this.draft = draft;
      this.history = history;
    }
  }

  private record Removed(int place, Sheet sheet) {}

  public ProfileEditor() {
    sheets.add(sheet);
    saved = Optional.of(drafts());
    tell();
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
    return sheets.stream().map(s -> new ScenarioDraft(s.name, s.draft)).toList();
  }

  /// Shows another scenario.
  public void turnTo(int place) {
    sheet = sheets.get(place);
    show(sheet.draft);
  }

  /// Whether one more scenario can be added.
  public boolean canAdd() {
    return sheets.size() < Scenario.MOST;
  }

  /// Adds a copy of the shown scenario, made other by a change, and shows it.
  ///
  /// @throws IllegalStateException if there are as many as there can be
  public void add(String name, UnaryOperator<Profile> change) {
    if (!canAdd()) {
      throw new IllegalStateException("there are " + sheets.size() + " scenarios already");
    }
    sheets.add(new Sheet(name, sheet.draft.with(change), new History<>()));
    turnTo(sheets.size() - 1);
  }

  /// Calls the shown scenario something else; a blank name changes nothing.
  public void rename(String name) {
    if (!name.isBlank()) {
      sheet.name = name.strip();
      show(sheet.draft);
    }
  }

  /// Removes the shown scenario, unless it is the only one; it can be put back.
  public void remove() {
    if (sheets.size() > 1) {
      int place = sheets.indexOf(sheet);
      removed = Optional.of(new Removed(place, sheet));
      sheets.remove(place);
      turnTo(Math.min(place, sheets.size() - 1));
    }
  }

  /// Puts the scenario back that was removed last, and shows it.
  public void putBack() {
    removed
        .filter(r -> canAdd())
        .ifPresent(r -> {
          removed = Optional.empty();
          sheets.add(r.place(), r.sheet());
          turnTo(r.place());
        });
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
    begin(scenarios.stream().map(ScenarioDraft::of).toList(), from);
    saved = Optional.of(drafts());
    turnTo(0);
  }

  /// Shows a profile with edits that are in no file; nothing before it can be undone.
  public void resume(List<ScenarioDraft> unsaved, Origin from) {
    begin(unsaved, from);
    saved = Optional.empty();
    turnTo(0);
  }

  private void begin(List<ScenarioDraft> scenarios, Origin from) {
    sheets.clear();
    scenarios.forEach(s -> sheets.add(new Sheet(s.name(), s.draft(), new History<>())));
    removed = Optional.empty();
    origin.set(from);
  }

  /// Notes that the profile now stands in a file.
  public void saved(Origin in) {
    saved = Optional.of(drafts());
    origin.set(in);
    show(draft.get());
  }

  /// Takes back the last edit.
  public void undo() {
    sheet.history.undo(draft.get()).ifPresent(this::show);
  }

  /// Makes the edit again that was taken back last.
  public void redo() {
    sheet.history.redo(draft.get()).ifPresent(this::show);
  }

  public void setName(String name) {
    type("name", d -> d.with(p -> p.withName(Optional.of(name).filter(n -> !n.isBlank()))));
  }

  public void setProfessions(Answer<Set<String>> answer) {
    change(d -> d.with(p -> p.withProfessions(answer)));
  }

  public void setCertificates(Answer<Set<String>> answer) {
    change(d -> d.with(p -> p.withCertificates(answer)));
  }

  public void setShifts(Answer<Set<String>> answer) {
    change(d -> d.with(p -> p.withShifts(answer)));
  }

  public void setSkill(String id, Answer<Boolean> answer) {
    change(d -> d.with(p -> p.withSkill(id, answer)));
  }

  public void setPreference(String id, Answer<Boolean> answer) {
    change(d -> d.with(p -> p.withPreference(id, answer)));
  }

  /// One edit, a step of undo.
  void change(UnaryOperator<Draft> change) {
    Draft next = change.apply(draft.get());
    if (!next.equals(draft.get())) {
      sheet.history.remember(draft.get());
      show(next);
    }
  }

  /// Typing in one field: the whole word is one step of undo, not each letter.
  void type(String field, UnaryOperator<Draft> change) {
    Draft next = change.apply(draft.get());
    if (next.equals(draft.get())) {
      return;
    }
    if (typing.equals(Optional.of(field))) {
      sheet.history.forgetFuture();
    } else {
      sheet.history.remember(draft.get());
    }
    show(next);
    typing = Optional.of(field);
  }

  /// Typing a number: what is no number makes the answer open and is kept as typed, so that no
  /// figure rests on what stood there before.
  void typeNumber(String field, String text, BiFunction<Draft, Answer<BigDecimal>, Draft> set) {
    type(
        field,
        d -> {
          if (text.isBlank()) {
            return set.apply(d.readable(field), Answer.open());
          }
          return NumberText.parse(text)
              .map(n -> set.apply(d.readable(field), Answer.of(n)))
              .orElseGet(() -> set.apply(d.withUnreadable(field, text), Answer.open()));
        });
  }

  // An offer half filled in, or letters for a number, are not in the profile, but losing them
  // would be a loss.
  private void show(Draft next) {
    typing = Optional.empty();
    sheet.draft = next;
    draft.set(next);
    tell();
  }

  private void tell() {
    edited.set(!saved.equals(Optional.of(drafts())));
    canUndo.set(sheet.history.canUndo());
    canRedo.set(sheet.history.canRedo());
    tabs.set(
        new ScenarioTabs(
            sheets.stream().map(s -> s.name).toList(),
            sheets.indexOf(sheet),
            removed.filter(r -> canAdd()).map(r -> r.sheet().name)));
  }
}
