package disha.evidence;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The rows of a sheet that is kept as comma-separated values.
final class CsvRows {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvRows() {}

  /// All of them, blank ones too, as a spreadsheet numbers them.
  ///
  /// @throws de.siegmar.fastcsv.reader.CsvParseException if a quotation mark is not closed
  static List<PackRow> of(String text) {
    String sheet = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<PackRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(sheet)) {
      reader.forEach(r -> rows.add(new PackRow(rows.size() + 1, r.getFields())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
