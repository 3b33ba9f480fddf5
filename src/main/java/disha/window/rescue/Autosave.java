package disha.window.rescue;

import disha.userdata.Rescue;
import disha.userdata.RescueFolder;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Keeps every edit within two seconds, in case the program is killed. Writes in the background,
/// and not more often than a disk likes.
public final class Autosave {
  /// Leaves a slow disk more than a second.
  static final long DELAY_MILLIS = 700;

  private final RescueFolder.Keeper keeper;
  private final ExecutorService background;
  private final Consumer<IOException> troubles;

  // What the background has to know; guarded by this.
  private Optional<Rescue> latest = Optional.empty();
  private Optional<RescueFolder.Abandoned> superseded = Optional.empty();
  private boolean scheduled;
  private boolean ended;

  // Only the background looks at this.
  private boolean failing;

  /// @param background one thread
  /// @param troubles told by the background when edits cannot be kept, once until they can again
  public Autosave(
      RescueFolder.Keeper keeper, ExecutorService background, Consumer<IOException> troubles) {
    this.keeper = keeper;
    this.background = background;
    this.troubles = troubles;
  }

  /// Notes what would be lost by now; empty if nothing would.
  public synchronized void note(Optional<Rescue> now) {
    latest = now;
    if (!scheduled && !ended) {
      scheduled = true;
      CompletableFuture.delayedExecutor(DELAY_MILLIS, TimeUnit.MILLISECONDS, background)
          .execute(this::write);
    }
  }

  /// Removes what a killed program left behind, once the same edits are kept here.
  public synchronized void supersede(RescueFolder.Abandoned abandoned) {
    superseded = Optional.of(abandoned);
  }

  private synchronized Optional<Rescue> take() {
    scheduled = false;
    return latest;
  }

  private synchronized Optional<RescueFolder.Abandoned> takeSuperseded() {
    Optional<RescueFolder.Abandoned> it = superseded;
    superseded = Optional.empty();
    return it;
  }

  private synchronized boolean hasEnded() {
    return ended;
  }

  private void write() {
    Optional<Rescue> now = take();
    if (hasEnded()) {
      return;
    }
    try {
      if (now.isPresent()) {
        keeper.keep(now.get());
      } else {
        keeper.clear();
      }
      Optional<RescueFolder.Abandoned> old = takeSuperseded();
      if (old.isPresent()) {
        old.get().remove();
      }
      failing = false;
    } catch (IOException e) {
      if (!failing) {
        failing = true;
        troubles.accept(e);
      }
    }
  }

  /// Ends cleanly: the person has saved the edits or given them up.
  public void end() {
    synchronized (this) {
      ended = true;
    }
    background.execute(() -> {
      try {
        Optional<RescueFolder.Abandoned> old = takeSuperseded();
        if (old.isPresent()) {
          old.get().remove();
        }
        keeper.close();
      } catch (IOException e) {
        troubles.accept(e);
      }
    });
  }
}
