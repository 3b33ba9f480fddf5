package disha.roster.readings;

import java.util.List;

/// Rows of which the same cell of the same column cannot be understood, for the same reason.
public final class FaultGroup {
  private static final int MOST_ROWS = 12;

  private final String column;
  private final String text;
  private final String reason;
  private final RowsNoted rows = new RowsNoted(MOST_ROWS);

  /// @param column its heading; empty where it is the row as a whole
  /// @param text what the cell says
  public FaultGroup(String column, String text, String reason) {
    this.column = column;
    this.text = text;
    this.reason = reason;
  }

  /// Takes note of a row.
  public void add(long row) {
    rows.add(row);
  }

  /// The heading of the column; empty where it is the row as a whole.
  public String column() {
    return column;
  }

  /// What the cells say.
  public String text() {
    return text;
  }

  /// Why it cannot be understood.
  public String reason() {
    return reason;
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
