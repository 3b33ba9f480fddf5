package disha.roster.cells;

import java.util.ArrayList;
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
  /// @param notes what was made of it beyond its words, which holds for the whole column
  /// @param idle whether nothing of it tells anything of the person, such as of grade points
  record KnownCell(
      String took, CellPart part, List<String> leftOut, List<CellReason> notes, boolean idle)
      implements CellReading {
    public KnownCell {
      leftOut = List.copyOf(leftOut);
      notes = List.copyOf(notes);
    }

    /// Whether all of it is used as it stands, so that nothing more is to be told of it.
    public boolean isWhole() {
      return !idle && leftOut.isEmpty() && notes.isEmpty();
    }

    KnownCell(String took, CellPart part, List<String> leftOut) {
      this(took, part, leftOut, List.of(), false);
    }

    KnownCell(String took, CellPart part) {
      this(took, part, List.of());
    }

    /// One of which nothing is used.
    ///
    /// @param key of the note that says why
    static KnownCell idle(String took, String key) {
      return new KnownCell(took, draft -> {}, List.of(), List.of(CellReason.of(key)), true);
    }

    KnownCell noting(String key, String... arguments) {
      List<CellReason> all = new ArrayList<>(notes);
      all.add(CellReason.of(key, arguments));
      return new KnownCell(took, part, leftOut, all, idle);
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
