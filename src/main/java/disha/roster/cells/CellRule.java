package disha.roster.cells;

/// The one rule by which the cells of a column are read: the same text always means the same.
@FunctionalInterface
public interface CellRule {
  /// What a text says.
  CellReading read(String text);
}
