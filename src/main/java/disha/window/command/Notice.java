package disha.window.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/// Something done that the window tells in passing.
///
/// @param opens a file that can be opened from there
/// @param running whether it is still being done
/// @param stop what ends it before it is done, if it can be ended
/// @param part how much of it is done, from 0 to 1; empty where that is not known
public record Notice(
    String text,
    Optional<Path> opens,
    boolean running,
    Optional<Runnable> stop,
    OptionalDouble part) {
  /// Nothing to tell.
  public static final Notice NONE = of("");

  public Notice(String text, Optional<Path> opens, boolean running) {
    this(text, opens, running, Optional.empty(), OptionalDouble.empty());
  }

  /// Something that is done.
  public static Notice of(String text) {
    return new Notice(text, Optional.empty(), false);
  }

  /// Something that is done, with the file that came of it.
  public static Notice of(String text, Path opens) {
    return new Notice(text, Optional.of(opens), false);
  }

  /// Something that is being done.
  static Notice running(String text) {
    return new Notice(text, Optional.empty(), true);
  }

  /// Something that is being done and can be ended; told again, it is still the same.
  ///
  /// @param part how much of it is done, from 0 to 1; 0 where that is not known
  public static Notice running(String text, double part, Runnable stop) {
    OptionalDouble done = part > 0 ? OptionalDouble.of(part) : OptionalDouble.empty();
    return new Notice(text, Optional.empty(), true, Optional.of(stop), done);
  }
}
