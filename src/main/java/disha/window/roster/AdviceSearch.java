package disha.window.roster;

import disha.roster.table.StudentRow;
import disha.roster.table.StudentTable;
import disha.window.command.Threads;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;

/// Finds what each student could do next, which takes longer than all the rest: those in sight
/// first, then all others.
final class AdviceSearch {
  /// So often at most it is told.
  private static final long NANOS = 250_000_000L;

  private final StudentTable table;
  private final Threads threads;
  private final Runnable told;
  private final Deque<StudentRow> wanted = new ConcurrentLinkedDeque<>();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicBoolean working = new AtomicBoolean();
  private volatile int done;

  /// @param told called by the window's thread when more is found
  AdviceSearch(StudentTable table, Threads threads, Runnable told) {
    this.table = table;
    this.threads = threads;
    this.told = told;
  }

  /// Begins, or goes on after a change.
  void go() {
    if (!stopped.get() && working.compareAndSet(false, true)) {
      threads.background().execute(this::all);
    }
  }

  /// Ends it.
  void stop() {
    stopped.set(true);
  }

  /// Asks for a row to be found before the others.
  void want(StudentRow row) {
    if (row.advice().isEmpty() && row.profile().isPresent()) {
      wanted.addFirst(row);
      go();
    }
  }

  /// How many rows are done.
  int done() {
    return done;
  }

  private void all() {
    long last = System.nanoTime();
    Iterator<StudentRow> rest = table.rows().iterator();
    int passed = 0;
    while (!stopped.get()) {
      StudentRow row = wanted.poll();
      if (row == null && rest.hasNext()) {
        row = rest.next();
        passed++;
      }
      if (row == null) {
        break;
      }
      table.advise(row);
      done = passed;
      if (System.nanoTime() - last > NANOS) {
        last = System.nanoTime();
        threads.window().execute(told);
      }
    }
    working.set(false);
    threads.window().execute(told);
    if (!wanted.isEmpty()) {
      go();
    }
  }
}
