package disha.window.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The edits that can be undone and redone.
final class History<T> {
  /// Nobody goes back further, and memory stays bounded.
  private static final int MOST = 500;

  private final Deque<Edit<T>> past = new ArrayDeque<>();
  private final Deque<Edit<T>> future = new ArrayDeque<>();

  /// What one edit made of what.
  record Edit<T>(T before, T after) {}

  /// Takes over all that can be undone and redone elsewhere.
  void take(History<T> other) {
    past.addAll(other.past);
    future.addAll(other.future);
  }

  /// Notes an edit; what was undone before it cannot be redone any more.
  void note(T before, T after) {
    past.push(new Edit<>(before, after));
    if (past.size() > MOST) {
      past.removeLast();
    }
    future.clear();
  }

  /// Notes that the last edit went on.
  ///
  /// @throws java.util.NoSuchElementException if there was none
  void goOn(T after) {
    T before = past.pop().before();
    note(before, after);
  }

  /// The last edit that was not undone.
  Optional<Edit<T>> last() {
    return Optional.ofNullable(past.peek());
  }

  /// The state before the last edit, which is now undone.
  Optional<T> undo() {
    Optional<Edit<T>> edit = Optional.ofNullable(past.poll());
    edit.ifPresent(future::push);
    return edit.map(Edit::before);
  }

  /// The state after the edit that was undone last, which is now made again.
  Optional<T> redo() {
    Optional<Edit<T>> edit = Optional.ofNullable(future.poll());
    edit.ifPresent(past::push);
    return edit.map(Edit::after);
  }

  void clear() {
    past.clear();
    future.clear();
  }

  boolean canUndo() {
    return !past.isEmpty();
  }

  boolean canRedo() {
    return !future.isEmpty();
  }
}
