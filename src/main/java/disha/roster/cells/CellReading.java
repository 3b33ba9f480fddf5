package disha.roster.cells;

import java.util.List;

/// What came of reading one cell.
public sealed interface CellReading {
  /// Nothing is in it, or a sign that stands for nothing.
  record EmptyCell() implements CellReading {}

  /// It was understood.
  ///
  /// @param took what it was taken for, in words
  /// @param part what it says of the person
  /// @param leftOut what of it says nothing here, such as a skill that is not asked for
  record KnownCell(String took, CellPart part, List<String> leftOut) implements CellReading {
    public KnownCell {
      leftOut = List.copyOf(leftOut);
    }

    KnownCell(String took, CellPart part) {
      this(took, part, List.of());
    }
  }

  /// It was not.
  record UnreadableCell(CellReason reason) implements CellReading {}

  /// Nothing is in it.
  CellReading BLANK = new EmptyCell();

  /// What a cell says of a person; the same for every cell with the same text.
  @FunctionalInterface
  interface CellPart {
    void addTo(PersonDraft draft);
  }

  static CellReading refused(String key, String... arguments) {
    return new UnreadableCell(CellReason.of(key, arguments));
  }
}
