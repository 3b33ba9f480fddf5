package disha.window.parts;

import java.util.Optional;
import java.util.function.Consumer;

/// Builds something only while it is looked at, and only where its content has changed: an edit
/// must not wait for what nobody sees.
///
/// @param <C> the content; equal contents look the same
public final class ShownOnly<C> {
  private final Consumer<C> build;
  private Optional<C> built = Optional.empty();
  private Optional<C> current = Optional.empty();
  private boolean wanted;

  /// @param build puts the content on the screen
  public ShownOnly(Consumer<C> build) {
    this.build = build;
  }

  /// The content as it is now.
  public void show(C content) {
    current = Optional.of(content);
    follow();
  }

  /// Says whether anyone looks at it.
  public void want(boolean now) {
    wanted = now;
    follow();
  }

  private void follow() {
    if (wanted && !current.equals(built)) {
      built = current;
      current.ifPresent(build);
    }
  }
}
