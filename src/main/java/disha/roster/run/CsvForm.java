package disha.roster.run;

import disha.roster.added.AddedColumns;
import disha.sheet.CsvDialect;
import disha.sheet.CsvText;
import disha.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;

/// The rows of a text file as they were, with the added columns behind them.
final class CsvForm implements RowForm {
  private final CsvText text;
  private final byte[] mark;
  private final int width;

  CsvForm(CsvDialect dialect, int width) {
    text = new CsvText(dialect);
    mark = dialect.markBytes();
    this.width = width;
  }

  @Override
  public byte[] begin() {
    return mark;
  }

  @Override
  public void above(List<String> cells, List<String> headings) {
    text.add(headings.isEmpty() ? cells : joined(cells, headings, width));
  }

  @Override
  public void told(SheetRow row, RowOutcome.PersonRow read, AddedColumns added) {
    List<String> before =
        row.cells().size() == width ? row.cells() : joined(row.cells(), List.of(), width);
    added.addTo(text, before, row.number(), read.profile(), read.unused());
  }

  /// Cells, as many as there are columns, and others behind them.
  static List<String> joined(List<String> cells, List<String> added, int width) {
    List<String> out = new ArrayList<>(width + added.size());
    for (int i = 0; i < width; i++) {
      out.add(i < cells.size() ? cells.get(i) : "");
    }
    out.addAll(added);
    return out;
  }

  @Override
  public void aside(SheetRow row) {
    text.add(joined(row.cells(), List.of(), width));
  }

  @Override
  public void refused(SheetRow row) {
    // It stands among the problems.
  }

  @Override
  public void blank(SheetRow row) {
    // It is counted.
  }

  @Override
  public byte[] take() {
    return text.take();
  }
}
