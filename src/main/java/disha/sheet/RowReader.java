package disha.sheet;

import java.io.IOException;
import java.util.Optional;

/// The rows of a sheet, one after another.
public interface RowReader extends AutoCloseable {
  /// The next row; empty behind the last.
  ///
  /// @throws SheetException with a sentence for a person, if the file is broken from here on
  Optional<SheetRow> next() throws IOException;

  /// How much of the sheet has been read, from 0 to 1; 0 where that is not known.
  default double part() {
    return 0;
  }

  @Override
  void close() throws IOException;
}
