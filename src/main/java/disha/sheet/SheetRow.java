package disha.sheet;

import java.util.List;

/// One row of a sheet.
///
/// @param number as the program that shows the sheet counts it, from 1; of a text file the line
/// @param cells what each cell says, as text: a percentage with its sign, a date as 2004-08-05, a
///   number with all its digits
/// @param values what each cell holds, to be written back as it was; the same as the cells in a
///   text file
/// @param hidden whether the sheet hides it
public record SheetRow(
    long number, List<String> cells, List<? extends Object> values, boolean hidden) {
  private static final int LETTERS = 26;

  /// A row of a text file.
  public static SheetRow of(long number, List<String> cells) {
    return new SheetRow(number, cells, cells, false);
  }

  /// How a spreadsheet calls a cell of it, such as `C7`.
  public String address(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / LETTERS - 1) {
      letters.insert(0, (char) ('A' + left % LETTERS));
    }
    return letters.append(number).toString();
  }

  /// What a cell says; an empty text beyond the last.
  public String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /// Whether no cell says anything.
  public boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
