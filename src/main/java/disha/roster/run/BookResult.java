package disha.roster.run;

import disha.roster.added.AddedColumns;
import disha.sheet.Books;
import disha.sheet.CsvFile;
import disha.sheet.RowReader;
import disha.sheet.SheetFile;
import disha.sheet.SheetLook;
import disha.sheet.SheetRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A workbook with the added columns: the rows of the list as they were, each with what was worked
/// out for it.
final class BookResult {
  /// So many rows tell how wide the columns of a list are.
  private static final int LOOKED_AT = 200;

  private static final int NARROWEST = 6;
  private static final int WIDEST = 40;

  /// A longer heading goes on over more lines.
  private static final int HEADING = 14;

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
          AddedColumns columns = answered.columns();
          book.sheet(list.sheet());
          int above = list.mapping().above();
          int width = list.mapping().columns().size();
          book.look(look(list, width, columns));
          try (RowReader rows = list.rows();
              SheetFile added = CsvFile.spool(spool);
              RowReader answers = added.rows(0)) {
            for (int i = 0; i < above; i++) {
              SheetRow row = rows.next().orElseThrow();
              book.row(
                  i < above - 1 ? row.values() : joined(row.values(), columns.headings(), width),
                  row.hidden());
            }
            for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
              List<String> answer = answers.next().orElseThrow().cells();
              if (answer.getFirst().equals(SpoolForm.ASIDE)) {
                book.row(joined(row.get().values(), List.of(), width), row.get().hidden());
              } else if (answer.getFirst().equals(SpoolForm.TOLD)) {
                List<Object> cells = columns.values(answer.subList(1, answer.size()));
                book.row(joined(row.get().values(), cells, width), row.get().hidden());
              }
            }
          }
        });
  }

  private static SheetLook look(ClassList list, int width, AddedColumns columns)
      throws IOException {
    int[] longest = new int[width];
    for (int i = 0; i < width; i++) {
      longest[i] = Math.min(list.mapping().columns().get(i).heading().length(), HEADING);
    }
    try (RowReader rows = list.students()) {
      int left = LOOKED_AT;
      for (Optional<SheetRow> row = rows.next(); row.isPresent() && left > 0; row = rows.next()) {
        for (int i = 0; i < width; i++) {
          longest[i] = Math.max(longest[i], row.get().cell(i).length());
        }
        left--;
      }
    }
    List<Integer> widths = new ArrayList<>();
    for (int letters : longest) {
      widths.add(Math.clamp(letters + 2, NARROWEST, WIDEST));
    }
    widths.addAll(columns.widths());
    return new SheetLook(list.mapping().above() - 1, widths, width);
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
