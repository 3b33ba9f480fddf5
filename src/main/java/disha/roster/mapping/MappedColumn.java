package disha.roster.mapping;

import disha.roster.cells.ColumnMeaning;
import disha.roster.cells.ColumnPart;
import java.util.Optional;

/// A column of a class list.
///
/// @param index its place in the rows, from 0
/// @param heading what stands above it, on one line
/// @param meaning what it tells of a person; empty where that is not known
/// @param first the heading of the column that tells the same and is read instead; empty where
///   there is none
/// @param resembles a known heading that one which is not known looks like
public record MappedColumn(
    int index,
    String heading,
    Optional<ColumnMeaning> meaning,
    Optional<String> first,
    Optional<String> resembles) {
  /// One whose heading looks like no other.
  public MappedColumn(
      int index, String heading, Optional<ColumnMeaning> meaning, Optional<String> first) {
    this(index, heading, meaning, first, Optional.empty());
  }

  /// Whether its cells are read.
  public boolean isRead() {
    return first.isEmpty() && meaning.filter(m -> m.part() != ColumnPart.KEPT).isPresent();
  }

  /// Whether something that a person could have meant to be read is not.
  public boolean isUnknown() {
    return meaning.isEmpty();
  }
}
