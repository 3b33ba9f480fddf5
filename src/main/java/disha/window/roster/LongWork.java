package disha.window.roster;

import disha.roster.run.RunProgress;
import disha.roster.table.RunPace;
import disha.window.command.Failures;
import disha.window.command.Notice;
import disha.window.command.Threads;
import disha.window.dialog.Prompts;
import disha.window.parts.Ui;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Work on many rows while the window stays usable: tells how far it is and how long it takes
/// still, and can be stopped. One at a time.
final class LongWork {
  /// Ten times a second it is told how far it is.
  private static final long NANOS = 100_000_000L;

  private final Ui ui;
  private final Prompts prompts;
  private final Consumer<Notice> notices;
  private final Threads threads;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  LongWork(Ui ui, Prompts prompts, Consumer<Notice> notices, Threads threads) {
    this.ui = ui;
    this.prompts = prompts;
    this.notices = notices;
    this.threads = threads;
  }

  /// What takes its time.
  @FunctionalInterface
  interface RowTask<T> {
    T work(RunProgress progress) throws IOException;
  }

  /// Whether something is being done.
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Does it, unless something else is being done.
  ///
  /// @param what what is told of it
  /// @param failed what is told where it could not be done, with the reason
  /// @param done called by the window's thread with what came of it
  <T> void run(String what, String failed, RowTask<T> task, Consumer<T> done) {
    run(what, failed, task, done, () -> {});
  }

  /// Does it, unless something else is being done.
  ///
  /// @param what what is told of it
  /// @param failed what is told where it could not be done, with the reason
  /// @param done called by the window's thread with what came of it
  /// @param undone called by the window's thread where nothing came of it
  <T> void run(String what, String failed, RowTask<T> task, Consumer<T> done, Runnable undone) {
    if (busy.get()) {
      undone.run();
      return;
    }
    AtomicBoolean stopped = new AtomicBoolean();
    Runnable stop = () -> stopped.set(true);
    busy.set(true);
    notices.accept(Notice.running(what, 0, stop));
    RunPace pace = new RunPace(ui.messages(), System.nanoTime());
    RunProgress progress = new PacedProgress(pace, what, stop, stopped);
    threads
        .background()
        .execute(() -> {
          try {
            T result = task.work(progress);
            threads.window().execute(() -> end(() -> done.accept(result)));
          } catch (IOException | RuntimeException e) {
            threads
                .window()
                .execute(() ->
                    end(() -> {
                      prompts.failed(failed, Failures.why(ui, e));
                      undone.run();
                    }));
          }
        });
  }

  private void end(Runnable then) {
    notices.accept(Notice.NONE);
    busy.set(false);
    then.run();
  }

  private final class PacedProgress implements RunProgress {
    private final RunPace pace;
    private final String what;
    private final Runnable stop;
    private final AtomicBoolean stopped;
    private long last = System.nanoTime();

    PacedProgress(RunPace pace, String what, Runnable stop, AtomicBoolean stopped) {
      this.pace = pace;
      this.what = what;
      this.stop = stop;
      this.stopped = stopped;
    }

    @Override
    public boolean done(long rows, double part) {
      long now = System.nanoTime();
      String words = pace.text(rows, part, now);
      if (now - last > NANOS) {
        last = now;
        threads
            .window()
            .execute(() -> {
              if (busy.get()) {
                notices.accept(Notice.running(ui.text("class.progress", what, words), part, stop));
              }
            });
      }
      return !stopped.get();
    }
  }
}
