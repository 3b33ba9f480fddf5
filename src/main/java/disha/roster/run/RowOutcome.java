package disha.roster.run;

import disha.profile.Profile;
import disha.roster.cells.CellReason;
import java.util.List;

/// What came of reading one row.
public sealed interface RowOutcome {
  /// Nothing is in it.
  record EmptyRow() implements RowOutcome {}

  /// A person.
  ///
  /// @param leftOut what of the cells says nothing here
  record PersonRow(Profile profile, List<String> leftOut) implements RowOutcome {
    public PersonRow {
      leftOut = List.copyOf(leftOut);
    }
  }

  /// Something in it cannot be understood.
  record ProblemRow(List<CellFault> faults) implements RowOutcome {
    public ProblemRow {
      faults = List.copyOf(faults);
    }
  }

  /// What is wrong in one column.
  ///
  /// @param column its heading
  record CellFault(String column, CellReason reason) {}
}
