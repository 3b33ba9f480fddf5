package disha.window.command;

import java.nio.file.Path;
import java.util.Optional;

/// Something done that the window tells in passing.
///
/// @param opens a file that can be opened from there
/// @param running whether it is still being done
public record Notice(String text, Optional<Path> opens, boolean running) {
  /// Nothing to tell.
  public static final Notice NONE = of("");

  /// Something that is done.
  public static Notice of(String text) {
    return new Notice(text, Optional.empty(), false);
  }

  /// Something that is being done.
  static Notice running(String text) {
    return new Notice(text, Optional.empty(), true);
  }
}
