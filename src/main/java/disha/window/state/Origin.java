package disha.window.state;

import java.nio.file.Path;
import java.util.Optional;

/// Where the profile in the window came from.
///
/// @param file the file it is saved to; empty for a new profile and an example
/// @param name what to call it; empty for a new profile
public record Origin(Optional<Path> file, String name) {
  public static final Origin NEW = new Origin(Optional.empty(), "");

  /// A file of the person's.
  public static Origin of(Path file) {
    Path name = file.getFileName();
    return new Origin(Optional.of(file), name == null ? file.toString() : name.toString());
  }

  /// An example that comes with the program; saving asks for a file.
  public static Origin example(String name) {
    return new Origin(Optional.empty(), name);
  }
}
