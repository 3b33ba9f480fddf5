package disha.basics;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Works on tasks beside one another, some of them ahead of the one whose result is waited for, and
/// gives the results in the order of the tasks. For one thread.
///
/// @param <T> what a task results in
public final class WorkAhead<T> implements AutoCloseable {
  private final ExecutorService pool;
  private final int most;
  private final Deque<Future<T>> begun = new ArrayDeque<>();

  /// @param workers how many tasks are worked on at once
  /// @param most how many may be begun and not taken yet
  public WorkAhead(int workers, int most) {
    this.most = most;
    pool = Executors.newFixedThreadPool(workers);
  }

  /// Whether another task may be begun before the next result is taken.
  public boolean hasRoom() {
    return begun.size() < most;
  }

  /// Whether every result is taken.
  public boolean isEmpty() {
    return begun.isEmpty();
  }

  public void begin(Callable<T> task) {
    begun.add(pool.submit(task));
  }

  /// The result of the oldest task, once it is there.
  ///
  /// @throws IOException that the task threw, or if the wait is interrupted
  public T next() throws IOException {
    try {
      return begun.remove().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException("A task failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /// Gives up what nobody works on yet. What is worked on comes to its end.
  public void giveUp() {
    begun.forEach(f -> f.cancel(false));
  }

  /// Waits for what is worked on.
  @Override
  public void close() {
    pool.close();
  }
}
