package disha.pdf.page;

import java.util.List;

/// A table; there is none where there are no rows.
record Table<T>(List<T> rows) {
  private static final int FEW = 5;

  /// Whether it must not be split between pages.
  boolean small() {
    return rows.size() <= FEW;
  }

  static <T> List<Table<T>> of(List<T> rows) {
    return rows.isEmpty() ? List.of() : List.of(new Table<>(rows));
  }
}
