package disha.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Names of files and folders as the system or a file tells them.
public final class PathText {
  private PathText() {}

  /// The file of that name; none if it cannot be one here: the locale may know fewer letters than
  /// the name has.
  public static Optional<Path> read(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
