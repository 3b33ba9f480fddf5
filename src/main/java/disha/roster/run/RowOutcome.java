package disha.roster.run;

import disha.profile.Profile;
import disha.roster.cells.CellReason;
import disha.roster.readings.UnusedText;
import disha.text.Messages;
import java.util.List;

/// What came of reading one row.
public sealed interface RowOutcome {
  /// Nothing is in it.
  record EmptyRow() implements RowOutcome {}

  /// No student: the headings once more, or a total or a signature below the students.
  record AsideRow() implements RowOutcome {}

  /// A person.
  ///
  /// @param leftOut what of the cells says nothing here
  /// @param unread cells that cannot be understood, without which the person is answered
  /// @param notes what was made of cells beyond their words, by the headings of their columns
  /// @param unused what of the cells, understood or not, tells nothing of the person
  record PersonRow(
      Profile profile,
      List<String> leftOut,
      List<CellFault> unread,
      List<CellFault> notes,
      List<UnusedText> unused)
      implements RowOutcome {
    public PersonRow {
      unused = List.copyOf(unused);
      leftOut = List.copyOf(leftOut);
      unread = List.copyOf(unread);
      notes = List.copyOf(notes);
    }
  }

  /// Something in it that is needed cannot be understood.
  ///
  /// @param faults why it is not answered
  /// @param unread other cells that cannot be understood
  record ProblemRow(List<CellFault> faults, List<CellFault> unread) implements RowOutcome {
    public ProblemRow {
      faults = List.copyOf(faults);
      unread = List.copyOf(unread);
    }
  }

  /// What is wrong in one column.
  ///
  /// @param column its heading; empty where it is the row as a whole
  /// @param text what its cell says
  record CellFault(String column, String text, CellReason reason) {
    /// What was made of it, with its column; the same for all cells of the column.
    public String noted(Messages messages) {
      return messages.text("roster.out.noted", column, reason.text(messages));
    }
  }
}
