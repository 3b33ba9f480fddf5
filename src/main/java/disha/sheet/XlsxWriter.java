package disha.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a workbook as Excel reads it. Rows leave the memory as they come.
final class XlsxWriter implements BookWriter {
  private static final int FLUSH = 500;

  /// Excel refuses longer texts.
  private static final int LONGEST = 32_767;

  private final Workbook book;
  private Worksheet sheet;
  private int row;

  XlsxWriter(OutputStream out) {
    // The library takes no version such as ours for a program's.
    book = new Workbook(out, "Disha", null);
  }

  /// The sheet that rows are added to.
  Worksheet sheet() {
    return sheet;
  }

  @Override
  public void sheet(String name) {
    sheet = book.newWorksheet(name);
    row = 0;
  }

  @Override
  public void row(List<? extends Object> values, boolean hidden) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof CellValue cell) {
        put(i, cell.value());
        if (cell.format() != null && cell.value() != null) {
          sheet.style(row, i).format(cell.format()).set();
        }
      } else {
        put(i, values.get(i));
      }
    }
    if (hidden) {
      sheet.hideRow(row);
    }
    row++;
    if (row % FLUSH == 0) {
      sheet.flush();
    }
  }

  private void put(int column, Object value) {
    switch (value) {
      case null -> {}
      case BigDecimal number -> sheet.value(row, column, number);
      case Long number -> sheet.value(row, column, number);
      case Boolean flag -> sheet.value(row, column, flag);
      case LocalDateTime moment -> sheet.value(row, column, moment);
      default -> {
        String text = value.toString();
        if (!text.isEmpty()) {
          sheet.value(row, column, text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    book.finish();
    book.close();
  }
}
