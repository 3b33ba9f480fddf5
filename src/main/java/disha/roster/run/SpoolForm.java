package disha.roster.run;

import disha.roster.added.AddedColumns;
import disha.sheet.CsvDialect;
import disha.sheet.CsvText;
import disha.sheet.SheetRow;
import java.util.List;

/// What is added to each row of a workbook, row by row: a workbook itself cannot be gone on with
/// once it is begun.
final class SpoolForm implements RowForm {
  static final String TOLD = "told";
  static final String ASIDE = "aside";
  private static final String REFUSED = "refused";
  private static final String BLANK = "blank";

  private final CsvText text = new CsvText(CsvDialect.SPOOL);

  @Override
  public byte[] begin() {
    return new byte[0];
  }

  @Override
  public void above(List<String> cells, List<String> headings) {
    // They are taken from the list when it is written.
  }

  @Override
  public void told(SheetRow row, RowOutcome.PersonRow read, AddedColumns added) {
    added.addTo(text, List.of(TOLD), row.number(), read.profile(), read.unused());
  }

  @Override
  public void refused(SheetRow row) {
    text.add(List.of(REFUSED));
  }

  @Override
  public void aside(SheetRow row) {
    text.add(List.of(ASIDE));
  }

  @Override
  public void blank(SheetRow row) {
    text.add(List.of(BLANK));
  }

  @Override
  public byte[] take() {
    return text.take();
  }
}
