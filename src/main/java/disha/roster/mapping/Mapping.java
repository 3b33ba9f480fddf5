package disha.roster.mapping;

import java.util.List;
import java.util.Optional;

/// Where the headings of a class list are and what its columns mean.
///
/// @param above how many rows stand above the students, the headings among them
/// @param line the number of the row of the headings in the sheet
/// @param columns all columns, in order
/// @param rows the rows above the students, as cells
/// @param titles what stands above the headings, a line for each row, from the top
public record Mapping(
    int above,
    long line,
    List<MappedColumn> columns,
    List<List<String>> rows,
    List<String> titles) {
  /// A longer one is an address or a note.
  private static final int LONGEST_TITLE = 60;

  public Mapping {
    titles = List.copyOf(titles);
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

  /// What the list is called by its first lines; empty where nothing short stands above it.
  public Optional<String> title(String between) {
    Optional<String> first = titles.stream().findFirst().filter(t -> t.length() <= LONGEST_TITLE);
    return first.map(t ->
        titles.stream()
            .skip(1)
            .findFirst()
            .map(next -> t + between + next)
            .filter(both -> both.length() <= LONGEST_TITLE)
            .orElse(t));
  }

  /// The headings, in order.
  public List<String> headings() {
    return columns.stream().map(MappedColumn::heading).toList();
  }
}
