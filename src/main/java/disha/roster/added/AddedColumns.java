package disha.roster.added;

import disha.profile.Profile;
import disha.roster.readings.UnusedText;
import disha.sheet.CsvText;
import java.util.ArrayList;
import java.util.List;

/// The columns that are added to a class list. For one thread.
public interface AddedColumns {
  /// Their headings.
  List<String> headings();

  /// How wide they are, in letters; one for each heading.
  List<Integer> widths();

  /// Whether the cells of a column are amounts of rupees, or empty.
  ///
  /// @param column from 0
  boolean isAmount(int column);

  /// Adds a row to a text: cells of its own, and behind them those of one person, one for each
  /// heading.
  ///
  /// @param before the cells that stand before them
  /// @param row where the person stands in the list
  /// @param unused what of their row tells nothing of them
  void addTo(CsvText text, List<String> before, long row, Profile profile, List<UnusedText> unused);

  /// The cells of a person as a workbook holds them: what is an amount as a number.
  default List<Object> values(List<String> cells) {
    List<Object> out = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      out.add(isAmount(i) && !cell.isEmpty() ? Long.valueOf(cell) : cell);
    }
    return out;
  }
}
