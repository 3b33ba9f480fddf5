package disha.roster.added;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import disha.profile.Profile;
import disha.sheet.CsvDialect;
import disha.sheet.CsvFile;
import disha.sheet.CsvText;
import disha.sheet.SheetException;
import disha.sheet.SheetRow;
import java.util.List;

/// The cells that columns add for one person after another, as they stand in a text.
final class AddedCells {
  private static final List<String> BEFORE = List.of("R1", "Rao, Asha");

  private final AddedColumns columns;
  private final CsvText text = new CsvText(CsvDialect.SPOOL);

  AddedCells(AddedColumns columns) {
    this.columns = columns;
  }

  List<String> of(Profile profile) {
    columns.addTo(text, BEFORE, 2, profile, List.of());
    List<SheetRow> rows;
    try {
      rows = CsvFile.rows("added", new String(text.take(), UTF_8));
    } catch (SheetException e) {
      throw new AssertionError(e);
    }
    assertThat(rows).hasSize(1);
    List<String> cells = rows.getFirst().cells();
    assertThat(cells.subList(0, BEFORE.size())).isEqualTo(BEFORE);
    return cells.subList(BEFORE.size(), cells.size());
  }
}
