package disha.sheet;

import java.io.IOException;
import java.util.List;

/// A workbook in the making: one sheet after another, row by row.
public interface BookWriter extends AutoCloseable {
  /// Begins a sheet.
  void sheet(String name);

  /// Says how a sheet that was just begun looks: its headings stay in sight, can be filtered by,
  /// and stand out.
  void look(SheetLook look);

  /// Adds a row: texts, numbers, or what was read from a workbook, which comes back as it was.
  void row(List<? extends Object> values, boolean hidden) throws IOException;

  /// Writes out what is still in memory.
  @Override
  void close() throws IOException;
}
