package disha.window;

import java.nio.file.Path;
import java.util.Optional;

/// Something done that the window tells in passing.
///
/// @param opens a file that can be opened from there
record Notice(String text, Optional<Path> opens) {
  /// Nothing to tell.
  static final Notice NONE = new Notice("", Optional.empty());
}
