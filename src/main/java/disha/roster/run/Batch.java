package disha.roster.run;

import java.util.List;
import java.util.Optional;

/// Rows that were worked on together, in the order of the sheet.
///
/// @param result the bytes that they add to the result
/// @param problems the bytes that they add to the problems
/// @param students the summaries of the students among them
@SuppressWarnings("ArrayRecordComponent") // Handed on and written, never compared.
record Batch(byte[] result, byte[] problems, Counts counts, List<StudentFile> students) {
  Batch {
    students = List.copyOf(students);
  }

  /// The summary of one student.
  ///
  /// @param row the number of the row in the sheet
  /// @param pdf empty where only the name of its file counts
  record StudentFile(long row, Optional<String> name, Optional<byte[]> pdf) {}
}
