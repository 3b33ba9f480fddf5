package disha.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// A workbook as Excel writes it.
final class XlsxFile implements SheetFile {
  /// So many digits a double has; some programs write more, which say nothing.
  private static final MathContext DOUBLE = new MathContext(15);

  private final Path file;
  private final ReadableWorkbook book;
  private final List<Sheet> sheets;

  private XlsxFile(Path file, ReadableWorkbook book) {
    this.file = file;
    this.book = book;
    sheets = book.getSheets().toList();
  }

  static XlsxFile open(Path file) throws IOException {
    try {
      return new XlsxFile(
          file, new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false)));
    } catch (IOException | RuntimeException e) {
      throw new SheetException(e, "roster.file.broken", file.toString());
    }
  }

  @Override
  public List<String> sheets() {
    return sheets.stream().map(Sheet::getName).toList();
  }

  @Override
  public List<SheetNote> told() {
    return List.of();
  }

  @Override
  public RowReader rows(int sheet) throws IOException {
    return new XlsxRows(sheets.get(sheet).openStream());
  }

  @Override
  public void close() throws IOException {
    book.close();
  }

  private final class XlsxRows implements RowReader {
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private SheetRow waiting;
    private long number;

    XlsxRows(Stream<Row> stream) {
      this.stream = stream;
      rows = stream.iterator();
    }

    @Override
    public Optional<SheetRow> next() throws IOException {
      try {
        if (waiting == null && rows.hasNext()) {
          waiting = row(rows.next());
        }
        if (waiting == null) {
          return Optional.empty();
        }
        // Rows in which nothing is are not in the file.
        number++;
        if (number < waiting.number()) {
          return Optional.of(new SheetRow(number, List.of(), List.of(), false));
        }
        SheetRow next = waiting;
        waiting = null;
        return Optional.of(next);
      } catch (RuntimeException e) {
        throw new SheetException(e, "roster.file.broken", file.toString());
      }
    }

    @Override
    public void close() {
      stream.close();
    }
  }

  private SheetRow row(Row row) {
    int count = row.getCellCount();
    List<String> cells = new ArrayList<>(count);
    List<Object> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      CellValue value = row.hasCell(i) ? value(row.getCell(i)) : CellValue.NOTHING;
      cells.add(value.text());
      values.add(value);
    }
    return new SheetRow(row.getRowNum(), cells, values, row.isHidden());
  }

  private CellValue value(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return CellValue.NOTHING;
    }
    String format = cell.getDataFormatString();
    Object value = cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getValue();
    if (value instanceof Boolean flag) {
      return CellValue.of(flag);
    }
    Optional<BigDecimal> number = number(cell, value);
    if (number.isPresent()) {
      BigDecimal n = number.get();
      return CellFormat.isDate(format) ? date(cell, n, format) : CellValue.of(n, format);
    }
    return value == null ? CellValue.NOTHING : CellValue.of(unindented(value.toString()));
  }

  private static CellValue date(Cell cell, BigDecimal number, String format) {
    try {
      return CellValue.of(cell.asDate(), format);
    } catch (ExcelReaderException | java.time.DateTimeException e) {
      // A number too large for a date is shown as a number.
      return CellValue.of(number, format);
    }
  }

  // The value of a formula comes as text, whatever it is.
  private static Optional<BigDecimal> number(Cell cell, Object value) {
    if (value instanceof BigDecimal n) {
      return Optional.of(n.round(DOUBLE));
    }
    if (cell.getType() != CellType.FORMULA || value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(value.toString()).round(DOUBLE));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  // Gnumeric indents its XML, and the reader takes that for a part of the text.
  private static String unindented(String text) {
    String bare = text.strip();
    return text.startsWith("\n") && text.endsWith(" ") ? bare : text;
  }
}
