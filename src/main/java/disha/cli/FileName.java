package disha.cli;

import disha.files.PathText;
import java.nio.file.Files;
import java.nio.file.Path;

/// The name of a file or folder as it was given on the command line.
final class FileName {
  /// What stands in a name for a part that is no letter in the encoding of the locale.
  private static final char UNREADABLE = '\uFFFD';

  private FileName() {}

  /// The file of that name.
  ///
  /// @throws BadInputException if it did not come whole: a locale that knows only ASCII gives and
  ///   takes no other name
  static Path path(String name) {
    return PathText.read(name)
        .filter(p -> name.indexOf(UNREADABLE) < 0 || Files.exists(p))
        .orElseThrow(() -> refused(name));
  }

  private static BadInputException refused(String name) {
    return new BadInputException(
        Console.oneLine(Console.messages().text("command.fileName", name)));
  }
}
