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
  private SheetLook look;

  XlsxWriter(OutputStream out) {
    // The library takes no version such as ours for a program's.
    book = new Workbook(out, "Disha", null);
  }

  /// The sheet that rows are added to.
  Worksheet sheet() {
    return sheet;
  }

  // Which rows are filtered is known when all are there.
  private void end() {
    if (look != null && row > look.headings()) {
      sheet.setAutoFilter(look.headings(), 0, row - 1, look.widths().size() - 1);
    }
  }

  @Override
  public void sheet(String name) {
    end();
    sheet = book.newWorksheet(name);
    row = 0;
    look = null;
  }

  @Override
  public void look(SheetLook wanted) {
    look = wanted;
    sheet.freezePane(0, wanted.headings() + 1);
    for (int i = 0; i < wanted.widths().size(); i++) {
      sheet.width(i, wanted.widths().get(i));
    }
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
    if (look != null && row >= look.headings()) {
      shape(values);
    }
    if (hidden) {
      sheet.hideRow(row);
    }
    row++;
    if (row % FLUSH == 0) {
      sheet.flush();
    }
  }

  private void shape(List<? extends Object> values) {
    boolean head = row == look.headings();
    for (int i = head ? 0 : look.wrapped(); i < values.size(); i++) {
      if (head) {
        sheet.style(row, i).bold().wrapText(true).set();
      } else if (values.get(i) instanceof String) {
        sheet.style(row, i).wrapText(true).set();
      }
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
    end();
    book.finish();
    book.close();
  }
}
