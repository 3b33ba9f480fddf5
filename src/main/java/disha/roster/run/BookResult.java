package disha.roster.run;

import disha.sheet.Books;
import disha.sheet.CsvFile;
import disha.sheet.RowReader;
import disha.sheet.SheetFile;
import disha.sheet.SheetRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A workbook with the added columns: the rows of the list as they were, each with what was worked
/// out for it.
final class BookResult {
  private BookResult() {}

  /// @param spool what is added, row by row
  /// @param target the file in the making
  /// @param answered how its rows were answered
  static void write(ClassList list, Path spool, Path target, ClassAnswers answered)
      throws IOException {
    Books.write(
        target,
        SheetFile.SheetForm.of(list.path()),
        book -> {
          book.sheet(list.sheet());
          int above = list.mapping().above();
          int width = list.mapping().columns().size();
          try (RowReader rows = list.rows();
              SheetFile added = CsvFile.spool(spool);
              RowReader answers = added.rows(0)) {
            for (int i = 0; i < above; i++) {
              SheetRow row = rows.next().orElseThrow();
              book.row(
                  i < above - 1
                      ? row.values()
                      : joined(row.values(), AddedColumns.headings(answered), width),
                  row.hidden());
            }
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
              List<String> answer = answers.next().orElseThrow().cells();
              if (answer.getFirst().equals(SpoolForm.TOLD)) {
                List<Object> cells = AddedColumns.values(answer.subList(1, answer.size()));
                book.row(joined(row.get().values(), cells, width), row.get().hidden());
              }
            }
          }
        });
  }

  private static List<Object> joined(
      List<? extends Object> cells, List<? extends Object> added, int width) {
    List<Object> out = new ArrayList<>(width + added.size());
    for (int i = 0; i < width; i++) {
      out.add(i < cells.size() ? cells.get(i) : "");
    }
    out.addAll(added);
    return out;
  }
}
