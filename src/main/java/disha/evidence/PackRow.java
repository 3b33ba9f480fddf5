package disha.evidence;

import java.util.List;

/// A row of a sheet.
///
/// @param number as a spreadsheet counts, from 1
/// @param cells their texts as they are shown, from the first column on
public record PackRow(int number, List<String> cells) {
  private static final int LETTERS = 26;

  public PackRow {
    cells = List.copyOf(cells);
  }

  /// The text of a column, without the spaces around it; empty if the row is not as long.
  String text(int column) {
    return column < cells.size() ? cells.get(column).strip() : "";
  }

  /// Whether nothing stands in it.
  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /// How a spreadsheet calls a cell of it, such as `C7`.
  String cell(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / LETTERS - 1) {
      letters.insert(0, (char) ('A' + left % LETTERS));
    }
    return letters.append(number).toString();
  }
}
