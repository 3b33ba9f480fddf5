package disha.roster.run;

import disha.roster.mapping.HeaderFinder;
import disha.roster.mapping.HeadingWords;
import disha.roster.mapping.Mapping;
import disha.sheet.RowReader;
import disha.sheet.SheetException;
import disha.sheet.SheetFile;
import disha.sheet.SheetRow;
import disha.text.InvisibleCharacters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/// A class list that is open: its file, the sheet with the students, and what its columns mean.
public final class ClassList implements AutoCloseable {
  private final Path path;
  private final SheetFile file;
  private final int sheet;
  private final Mapping mapping;
  private final LongPredicate wanted;

  private ClassList(Path path, SheetFile file, int sheet, Mapping mapping, LongPredicate wanted) {
    this.wanted = wanted;
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
          return new ClassList(path, file, i, mapping.get(), row -> true);
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

  /// The same list with some of its students only.
  ///
  /// @param rows which rows below the headings are wanted, by their numbers
  public ClassList only(LongPredicate rows) {
    return new ClassList(path, file, sheet, mapping, rows);
  }

  /// The file that it was opened from.
  public Path path() {
    return path;
  }

  /// What it is called: by the lines above its headings, or else by its file.
  ///
  /// @param between what stands between two such lines
  public String title(String between) {
    return title(path, mapping, between);
  }

  /// What a list is called that was read from a file.
  public static String title(Path path, Mapping mapping, String between) {
    return mapping
        .title(between)
        .map(InvisibleCharacters::marked)
        .orElseGet(() -> String.valueOf(path.getFileName()));
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

  /// All rows of its sheet that are wanted, and those above the students.
  RowReader rows() throws IOException {
    return new WantedRows(file.rows(sheet), mapping.above(), wanted);
  }

  /// The rows of the students, from the first.
  public RowReader students() throws IOException {
    RowReader rows = rows();
    for (int i = 0; i < mapping.above(); i++) {
      rows.next();
    }
    return rows;
  }

  /// The rows of a sheet without those that nobody wants.
  private static final class WantedRows implements RowReader {
    private final RowReader all;
    private final LongPredicate wanted;
    private int above;

    /// @param above how many rows come first, wanted or not
    WantedRows(RowReader all, int above, LongPredicate wanted) {
      this.all = all;
      this.above = above;
      this.wanted = wanted;
    }

    @Override
    public Optional<SheetRow> next() throws IOException {
      Optional<SheetRow> row = all.next();
      if (above > 0) {
        above--;
        return row;
      }
      while (row.isPresent() && !wanted.test(row.get().number())) {
        row = all.next();
      }
      return row;
    }

    @Override
    public double part() {
      return all.part();
    }

    @Override
    public void close() throws IOException {
      all.close();
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
