package disha.window.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What can be undone and redone.
final class History<T> {
  /// Nobody goes back further, and memory stays bounded.
  private static final int MOST = 500;

  private final Deque<T> past = new ArrayDeque<>();
  private final Deque<T> future = new ArrayDeque<>();

  /// Remembers a state that is about to be left.
  void remember(T left) {
    past.push(left);
    if (past.size() > MOST) {
      past.removeLast();
    }
    future.clear();
  }

  /// Forgets what was undone.
  void forgetFuture() {
    future.clear();
  }

  /// The state before this one.
  Optional<T> undo(T current) {
    Optional<T> before = Optional.ofNullable(past.poll());
    before.ifPresent(b -> future.push(current));
    return before;
  }

  /// The state that was undone last.
  Optional<T> redo(T current) {
    Optional<T> after = Optional.ofNullable(future.poll());
    after.ifPresent(a -> past.push(current));
    return after;
  }

  boolean canUndo() {
    return !past.isEmpty();
  }

  boolean canRedo() {
    return !future.isEmpty();
  }
}
