package disha.roster.readings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The first few rows of many, and how many there are.
final class RowsNoted {
  private final int most;
  private final List<Long> first = new ArrayList<>();
  private long count;

  /// @param most how many rows are kept
  RowsNoted(int most) {
    this.most = most;
  }

  /// Takes note of a row.
  void add(long row) {
    count++;
    if (first.size() < most) {
      first.add(row);
    }
  }

  long count() {
    return count;
  }

  /// The first of them.
  List<Long> first() {
    return Collections.unmodifiableList(first);
  }
}
