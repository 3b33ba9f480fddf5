package disha.window.state;

import disha.profile.Answer;
import disha.profile.Profile;
import java.math.BigDecimal;
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
  private final History<Draft> history = new History<>();
  private Draft saved = draft.get();
  private Optional<String> typing = Optional.empty();

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
    history.clear();
    saved = Draft.of(profile);
    origin.set(from);
    show(saved);
  }

  /// Notes that the profile now stands in a file.
  public void saved(Origin in) {
    saved = draft.get();
    origin.set(in);
    show(saved);
  }

  /// Takes back the last edit.
  public void undo() {
    history.undo(draft.get()).ifPresent(this::show);
  }

  /// Makes the edit again that was taken back last.
  public void redo() {
    history.redo(draft.get()).ifPresent(this::show);
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
      history.remember(draft.get());
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
      history.forgetFuture();
    } else {
      history.remember(draft.get());
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

  private void show(Draft next) {
    typing = Optional.empty();
    draft.set(next);
    edited.set(!sameProfile(next));
    canUndo.set(history.canUndo());
    canRedo.set(history.canRedo());
  }

  // An offer half filled in is not in the profile yet, but losing it would be a loss.
  private boolean sameProfile(Draft d) {
    return d.profile().equals(saved.profile()) && d.offer().equals(saved.offer());
  }
}
