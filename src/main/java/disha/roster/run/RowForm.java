package disha.roster.run;

import disha.roster.added.AddedColumns;
import disha.sheet.SheetRow;
import java.util.List;

/// How rows are written to the file in the making. One serves one thread.
interface RowForm {
  /// The bytes at the beginning of the file.
  byte[] begin();

  /// A row above the students.
  ///
  /// @param headings the headings of the added columns; empty in a row of titles
  void above(List<String> cells, List<String> headings);

  /// A student with what is added.
  ///
  /// @param read what came of reading the row
  void told(SheetRow row, RowOutcome.PersonRow read, AddedColumns added);

  /// A row that is among the problems.
  void refused(SheetRow row);

  /// A row that is none of a student: it stays as it is.
  void aside(SheetRow row);

  /// A row in which nothing is.
  void blank(SheetRow row);

  /// The bytes of what was written since the last call.
  byte[] take();
}
