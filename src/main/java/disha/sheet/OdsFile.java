package disha.sheet;

import com.github.miachm.sods.OfficeCurrency;
import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A workbook as LibreOffice writes it; it is held in memory.
final class OdsFile implements SheetFile {
  private static final MathContext DOUBLE = new MathContext(15);
  private static final String PERCENT = "0%";

  private final SpreadSheet book;

  private final List<BitSet> hidden;

  private OdsFile(SpreadSheet book, List<BitSet> hidden) {
    this.book = book;
    this.hidden = hidden;
  }

  static OdsFile open(Path file) throws IOException {
    try {
      return new OdsFile(new SpreadSheet(file.toFile()), OdsHidden.of(file));
    } catch (IOException | RuntimeException e) {
      throw new SheetException(e, "roster.file.broken", file.toString());
    }
  }

  @Override
  public List<String> sheets() {
    return book.getSheets().stream().map(Sheet::getName).toList();
  }

  @Override
  public List<SheetNote> told() {
    return List.of();
  }

  @Override
  public RowReader rows(int index) {
    Sheet sheet = book.getSheet(index);
    Object[][] held = held(sheet);
    BitSet away = index < hidden.size() ? hidden.get(index) : new BitSet();
    int rows = used(held);
    int columns = Stream.of(held).mapToInt(OdsFile::used).max().orElse(0);
    return new RowReader() {
      private int at;

      @Override
      public Optional<SheetRow> next() {
        if (at >= rows || columns == 0) {
          return Optional.empty();
        }
        SheetRow row = row(Arrays.copyOf(held[at], columns), at, away.get(at));
        at++;
        return Optional.of(row);
      }

      @Override
      public double part() {
        return rows == 0 ? 1 : (double) at / rows;
      }

      @Override
      public void close() {}
    };
  }

  // Cells that are one have what is in them in the first: the library has it in each.
  private static Object[][] held(Sheet sheet) {
    if (sheet.getMaxRows() == 0) {
      return new Object[0][];
    }
    Range all = sheet.getDataRange();
    Object[][] held = all.getValues();
    for (Range merged : all.getMergedCells()) {
      for (int i = 0; i < merged.getNumRows(); i++) {
        for (int j = 0; j < merged.getNumColumns(); j++) {
          if (i + j > 0) {
            held[merged.getRow() + i][merged.getColumn() + j] = null;
          }
        }
      }
    }
    return held;
  }

  // A sheet goes on with nothing far behind its last student.
  private static int used(Object[][] rows) {
    int last = rows.length;
    while (last > 0 && used(rows[last - 1]) == 0) {
      last--;
    }
    return last;
  }

  private static int used(Object[] cells) {
    int last = cells.length;
    while (last > 0 && (cells[last - 1] == null || cells[last - 1].equals(""))) {
      last--;
    }
    return last;
  }

  private static SheetRow row(Object[] held, int at, boolean hidden) {
    List<String> cells = new ArrayList<>(held.length);
    List<Object> values = new ArrayList<>(held.length);
    for (Object one : held) {
      CellValue value = value(one);
      cells.add(value.text());
      values.add(value);
    }
    return new SheetRow(at + 1L, cells, values, hidden);
  }

  private static CellValue value(Object held) {
    return switch (held) {
      case null -> CellValue.NOTHING;
      case OfficePercentage p -> CellValue.of(number(p.getValue()), PERCENT);
      case OfficeCurrency c -> CellValue.of(number(c.getValue()), null);
      case Number n -> CellValue.of(number(n.doubleValue()), null);
      case LocalDate d -> CellValue.of(d.atStartOfDay(), "yyyy-mm-dd");
      case LocalDateTime d -> CellValue.of(d, "yyyy-mm-dd hh:mm");
      case Boolean b -> CellValue.of((boolean) b);
      default -> CellValue.of(held.toString());
    };
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value).round(DOUBLE);
  }

  @Override
  public void close() {}
}
