package disha.cli;

import disha.files.Loaded;
import disha.files.model.ModelLoader;
import disha.rules.Model;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The model that comes with the program, loaded once. A command can have that begun while the
/// command line is still being understood.
public final class BundledModel {
  private static final FutureTask<Loaded<Model>> LOADING =
      new FutureTask<>(ModelLoader::loadBundled);

  private BundledModel() {}

  /// Begins, beside whoever asks.
  public static void begin() {
    Thread.ofPlatform().name("model").daemon().start(LOADING);
  }

  /// The model; waits for it, or loads it here if that was never begun.
  static Loaded<Model> get() {
    // Does nothing where it is done or under way.
    LOADING.run();
    try {
      return LOADING.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException("The program's own model cannot be loaded", e);
    }
  }
}
