package disha.roster.readings;

import disha.roster.cells.CellReading;
import disha.roster.cells.CellRule;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every distinct text of one column with what it is taken for and where it stands, so that a
/// person can check and mend each once.
public final class ColumnValues {
  /// More distinct texts are no column that anybody checks; the others are counted together.
  private static final int MOST_VALUES = 5_000;

  private static final int MOST_ROWS = 40;

  private final String heading;
  private final CellRule rule;
  private final Map<String, CellValueRows> values = new LinkedHashMap<>();
  private long others;

  /// One text.
  public static final class CellValueRows {
    private final String text;
    private final CellReading reading;
    private final RowsNoted rows = new RowsNoted(MOST_ROWS);

    CellValueRows(String text, CellReading reading) {
      this.text = text;
      this.reading = reading;
    }

    /// What the cells say.
    public String text() {
      return text;
    }

    /// What it is taken for.
    public CellReading reading() {
      return reading;
    }

    /// How many rows have it.
    public long count() {
      return rows.count();
    }

    /// The first of these rows.
    public List<Long> rows() {
      return rows.first();
    }
  }

  public ColumnValues(String heading, CellRule rule) {
    this.heading = heading;
    this.rule = rule;
  }

  /// Takes note of a cell.
  ///
  /// @param row the number of its row
  public void add(long row, String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return;
    }
    CellValueRows value = values.get(text);
    if (value == null) {
      if (values.size() >= MOST_VALUES) {
        others++;
        return;
      }
      value = new CellValueRows(text, rule.read(text));
      values.put(text, value);
    }
    value.rows.add(row);
  }

  /// What stands above the column.
  public String heading() {
    return heading;
  }

  /// The texts, in the order in which they first stand.
  public Collection<CellValueRows> values() {
    return Collections.unmodifiableCollection(values.values());
  }

  /// How many cells hold texts beyond those that are kept.
  public long others() {
    return others;
  }
}
