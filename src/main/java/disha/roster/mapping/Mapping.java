package disha.roster.mapping;

import java.util.List;

/// Where the headings of a class list are and what its columns mean.
///
/// @param above how many rows stand above the students, the headings among them
/// @param line the number of the row of the headings in the sheet
/// @param columns all columns, in order
/// @param rows the rows above the students, as cells
public record Mapping(int above, long line, List<MappedColumn> columns, List<List<String>> rows) {
  public Mapping {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// The columns whose cells are read.
  public List<MappedColumn> read() {
    return columns.stream().filter(MappedColumn::isRead).toList();
  }

  /// The columns of which it is not known what they mean.
  public List<MappedColumn> unknown() {
    return columns.stream().filter(c -> c.isUnknown() && !c.heading().isEmpty()).toList();
  }

  /// The headings, in order.
  public List<String> headings() {
    return columns.stream().map(MappedColumn::heading).toList();
  }
}
