package disha.roster.run;

import disha.sheet.SheetException;
import disha.sheet.SheetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The files of a run.
///
/// @param result the class list with the added columns
/// @param problems the rows that could not be understood
/// @param papers the folder for the summaries of the students; empty where none are wanted
public record RunFiles(Path result, Path problems, Optional<Path> papers) {
  private static final String RESULT = "-disha";
  private static final String PROBLEMS = "-problems";
  private static final String READINGS = "-readings";

  /// The files for an input: beside it, or where the person wants them.
  ///
  /// @throws SheetException if the result would take the input's place, or be of another form
  public static RunFiles of(Path input, Optional<Path> wanted, Optional<Path> papers)
      throws IOException {
    SheetFile.SheetForm form = SheetFile.SheetForm.of(input);
    String name = bare(input);
    Path beside = input.resolveSibling(suggested(input));
    Path result = wanted.orElse(beside);
    if (SheetFile.SheetForm.of(result) != form) {
      throw new SheetException("roster.file.sameForm", result.toString(), form.ending());
    }
    Path problems =
        result.resolveSibling(
            (wanted.isPresent() ? bare(result) : name)
                + PROBLEMS
                + SheetFile.SheetForm.CSV.ending());
    for (Path out : new Path[] {result, problems}) {
      if (Files.exists(out) && Files.isSameFile(out, input)) {
        throw new SheetException("roster.file.input", out.toString());
      }
    }
    return new RunFiles(result, problems, papers);
  }

  /// Where a trial writes what every cell of an input is taken for.
  public static Path readings(Path input) throws SheetException {
    SheetFile.SheetForm.of(input);
    return input.resolveSibling(bare(input) + READINGS + SheetFile.SheetForm.CSV.ending());
  }

  /// What to call the result for an input unless the person wants another name.
  public static String suggested(Path input) throws SheetException {
    return bare(input) + RESULT + SheetFile.SheetForm.of(input).ending();
  }

  private static String bare(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.lastIndexOf('.'));
  }

  /// What is added to the rows of a workbook, until it is written.
  Path spool() {
    return result.resolveSibling(result.getFileName() + ".rows");
  }

  /// Where it is noted how far the run has come.
  Path journal() {
    return result.resolveSibling("." + result.getFileName() + ".journal");
  }
}
