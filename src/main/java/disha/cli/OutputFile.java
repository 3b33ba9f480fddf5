package disha.cli;

import disha.export.PaperFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Where a command writes to.
final class OutputFile {
  private OutputFile() {}

  /// What a file's name asks for.
  ///
  /// @param known what can be written
  /// @throws BadInputException if it asks for something else or for nothing
  static PaperFormat format(Path target, List<PaperFormat> known) {
    return PaperFormat.of(target)
        .filter(known::contains)
        .orElseThrow(() ->
            new BadInputException(
                Console.oneLine(
                    Console.messages()
                        .text(
                            "command.ending",
                            target,
                            known.stream()
                                .map(PaperFormat::ending)
                                .collect(
                                    Collectors.joining(Console.messages().text("list.or")))))));
  }

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
      throw new BadInputException(Console.oneLine(Console.why(e)));
    }
  }
}
