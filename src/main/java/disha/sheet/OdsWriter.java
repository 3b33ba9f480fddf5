package disha.sheet;

import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import com.github.miachm.sods.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// Writes a workbook as LibreOffice reads it; it is held in memory until it is closed.
final class OdsWriter implements BookWriter {
  /// Of one letter.
  private static final double MILLIMETRES = 2.2;

  private final OutputStream out;
  private final SpreadSheet book = new SpreadSheet();
  private final List<List<Object>> rows = new ArrayList<>();
  private final List<Integer> hiddenRows = new ArrayList<>();
  private String name = "";
  private final List<OdsPanes.PaneSheet> panes = new ArrayList<>();
  private SheetLook look;

  OdsWriter(OutputStream out) {
    this.out = out;
  }

  @Override
  public void sheet(String next) {
    end();
    name = next;
    look = null;
  }

  @Override
  public void look(SheetLook wanted) {
    look = wanted;
  }

  @Override
  public void row(List<? extends Object> values, boolean hidden) {
    if (hidden) {
      hiddenRows.add(rows.size());
    }
    List<Object> row = new ArrayList<>(values.size());
    for (Object value : values) {
      row.add(held(value));
    }
    rows.add(row);
  }

  private static Object held(Object value) {
    if (!(value instanceof CellValue cell)) {
      return value instanceof String text && text.isEmpty() ? null : value;
    }
    return switch (cell.value()) {
      case BigDecimal number when CellFormat.isPercent(cell.format()) ->
          new OfficePercentage(number.doubleValue());
      case BigDecimal number -> number.doubleValue();
      case LocalDateTime moment when moment.toLocalTime().equals(LocalTime.MIDNIGHT) ->
          moment.toLocalDate();
      case null -> null;
      default -> cell.value();
    };
  }

  private void end() {
    if (rows.isEmpty()) {
      return;
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(1);
    Sheet sheet = new Sheet(name, rows.size(), Math.max(1, width));
    Object[][] values = new Object[rows.size()][Math.max(1, width)];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < rows.get(i).size(); j++) {
        values[i][j] = rows.get(i).get(j);
      }
    }
    sheet.getDataRange().setValues(values);
    hiddenRows.forEach(sheet::hideRow);
    if (look != null) {
      shape(sheet, width);
      if (rows.size() > look.headings()) {
        panes.add(
            new OdsPanes.PaneSheet(
                name, look.headings(), rows.size() - 1, Math.max(1, look.widths().size())));
      }
    }
    book.appendSheet(sheet);
    rows.clear();
    hiddenRows.clear();
  }

  private void shape(Sheet sheet, int width) {
    for (int i = 0; i < look.widths().size(); i++) {
      sheet.setColumnWidth(i, look.widths().get(i) * MILLIMETRES);
    }
    Style head = new Style();
    head.setBold(true);
    head.setWrap(true);
    sheet.getRange(look.headings(), 0, 1, width).setStyle(head);
    int below = sheet.getMaxRows() - look.headings() - 1;
    if (below > 0 && look.wrapped() < width) {
      Style text = new Style();
      text.setWrap(true);
      sheet
          .getRange(look.headings() + 1, look.wrapped(), below, width - look.wrapped())
          .setStyle(text);
    }
  }

  @Override
  public void close() throws IOException {
    end();
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    book.save(made);
    OdsPanes.add(made.toByteArray(), panes, out);
  }
}
