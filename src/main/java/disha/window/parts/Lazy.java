package disha.window.parts;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first needed: the window opens sooner without what it does not
/// show.
public final class Lazy<T> {
  private final Supplier<T> make;
  private Optional<T> made = Optional.empty();

  public Lazy(Supplier<T> make) {
    this.make = make;
  }

  /// It, made now if it was not before.
  public T get() {
    if (made.isEmpty()) {
      made = Optional.of(make.get());
    }
    return made.orElseThrow();
  }

  /// It, if it was needed before.
  public Optional<T> ifMade() {
    return made;
  }
}
