package disha.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of a sheet, one after another.
public interface RowReader extends AutoCloseable {
  /// The next row; empty behind the last.
  ///
  /// @throws SheetException with a sentence for a person, if the file is broken from here on
  Optional<SheetRow> next() throws IOException;

  /// The next rows; none behind the last.
  ///
  /// @param most so many at the most; fewer are the last
  default List<SheetRow> next(int most) throws IOException {
    List<SheetRow> rows = new ArrayList<>(most);
    while (rows.size() < most) {
      Optional<SheetRow> row = next();
      if (row.isEmpty()) {
        break;
      }
      rows.add(row.get());
    }
    return rows;
  }

  /// How much of the sheet has been read, from 0 to 1; 0 where that is not known.
  default double part() {
    return 0;
  }

  @Override
  void close() throws IOException;
}
