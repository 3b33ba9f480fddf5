package disha.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where a command writes to.
final class OutputFile {
  private OutputFile() {}

  /// Refuses a PDF in the place of a profile that it is made from.
  ///
  /// @throws BadInputException if it would be there
  static void refuseToReplace(List<Path> profiles, Path target) {
    try {
      for (Path profile : profiles) {
        if (Files.exists(target) && Files.isSameFile(target, profile)) {
          throw new BadInputException(
              Console.messages().text("command.outputIsInput", Console.oneLine(target.toString())));
        }
      }
    } catch (IOException e) {
      throw new BadInputException(Console.oneLine(e.getMessage()));
    }
  }
}
