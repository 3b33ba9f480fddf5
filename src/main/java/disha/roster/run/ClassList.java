package disha.roster.run;

import disha.roster.mapping.HeaderFinder;
import disha.roster.mapping.HeadingWords;
import disha.roster.mapping.Mapping;
import disha.sheet.RowReader;
import disha.sheet.SheetException;
import disha.sheet.SheetFile;
import disha.sheet.SheetRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A class list that is open: its file, the sheet with the students, and what its columns mean.
public final class ClassList implements AutoCloseable {
  private final Path path;
  private final SheetFile file;
  private final int sheet;
  private final Mapping mapping;

  private ClassList(Path path, SheetFile file, int sheet, Mapping mapping) {
    this.path = path;
    this.file = file;
    this.sheet = sheet;
    this.mapping = mapping;
  }

  /// Opens a file and finds the first sheet that has headings which are known.
  ///
  /// @throws SheetException with a sentence for a person, if there is none or the file cannot be
  ///   read
  public static ClassList open(Path path, HeadingWords words) throws IOException {
    SheetFile file = SheetFile.open(path);
    try {
      HeaderFinder finder = new HeaderFinder(words);
      for (int i = 0; i < file.sheets().size(); i++) {
        Optional<Mapping> mapping = finder.find(first(file, i));
        if (mapping.isPresent()) {
          return new ClassList(path, file, i, mapping.get());
        }
      }
      throw new SheetException(
          "roster.file.headings", path.toString(), Integer.toString(HeaderFinder.MOST_ROWS));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static List<SheetRow> first(SheetFile file, int sheet) throws IOException {
    List<SheetRow> out = new ArrayList<>();
    try (RowReader rows = file.rows(sheet)) {
      Optional<SheetRow> row = rows.next();
      while (row.isPresent() && out.size() < HeaderFinder.MOST_ROWS) {
        out.add(row.get());
        row = rows.next();
      }
    }
    return out;
  }

  /// The file that it was opened from.
  public Path path() {
    return path;
  }

  /// Its file.
  public SheetFile file() {
    return file;
  }

  /// The name of the sheet with the students; empty in a text file.
  public String sheet() {
    return file.sheets().get(sheet);
  }

  /// Where its headings are and what its columns mean.
  public Mapping mapping() {
    return mapping;
  }

  /// All rows of its sheet.
  RowReader rows() throws IOException {
    return file.rows(sheet);
  }

  /// The rows of the students, from the first.
  public RowReader students() throws IOException {
    RowReader rows = rows();
    for (int i = 0; i < mapping.above(); i++) {
      rows.next();
    }
    return rows;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
