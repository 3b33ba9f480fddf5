package disha.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A file with one sheet or several.
public interface SheetFile extends AutoCloseable {
  /// Forms of files, by their endings.
  enum SheetForm {
    CSV,
    XLSX,
    ODS;

    /// How the names of such files end.
    public String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The form that a file's name asks for.
    ///
    /// @throws SheetException if it asks for another
    public static SheetForm of(Path file) throws SheetException {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      return Arrays.stream(values())
          .filter(f -> name.endsWith(f.ending()))
          .findFirst()
          .orElseThrow(() ->
              new SheetException(
                  "roster.file.form",
                  file.toString(),
                  Arrays.stream(values())
                      .map(SheetForm::ending)
                      .collect(Collectors.joining(", "))));
    }
  }

  /// The names of its sheets, in order; one without a name in a text file.
  List<String> sheets();

  /// The rows of a sheet.
  RowReader rows(int sheet) throws IOException;

  /// How it was read, to be told: encoding and separator of a text file.
  List<SheetNote> told();

  /// Something to be told of a file.
  ///
  /// @param key of the sentence
  record SheetNote(String key, List<String> arguments) {
    public SheetNote {
      arguments = List.copyOf(arguments);
    }

    static SheetNote of(String key, String... arguments) {
      return new SheetNote(key, List.of(arguments));
    }
  }

  @Override
  void close() throws IOException;

  /// Opens a file by the ending of its name.
  ///
  /// @throws SheetException with a sentence for a person, if it cannot be read
  static SheetFile open(Path file) throws IOException {
    SheetForm form = SheetForm.of(file);
    if (!Files.isRegularFile(file)) {
      throw new SheetException(
          Files.exists(file) ? "roster.file.plain" : "roster.file.missing", file.toString());
    }
    return switch (form) {
      case CSV -> CsvFile.open(file);
      case XLSX -> XlsxFile.open(file);
      case ODS -> OdsFile.open(file);
    };
  }
}
