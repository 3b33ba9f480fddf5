package disha.roster.table;

import disha.profile.Profile;
import disha.roster.added.StudentAdvice;
import disha.roster.run.RowOutcome;
import disha.sheet.SheetRow;
import java.util.List;
import java.util.Optional;

/// A row of a class list in memory: what the list says, what it was read as, and what is found.
/// Rows are told apart by what they are, not by what they say.
public final class StudentRow {
  private final SheetRow row;
  private volatile RowAnswer answer;
  private volatile Optional<StudentAdvice> advice = Optional.empty();

  /// What a row was read as, and what is found.
  ///
  /// @param changed what the person answers by now otherwise than the list says
  private record RowAnswer(
      RowOutcome outcome, Optional<StudentFigures> figures, Optional<Profile> changed) {}

  StudentRow(SheetRow row, RowOutcome outcome, Optional<StudentFigures> figures) {
    this.row = row;
    answer = new RowAnswer(outcome, figures, Optional.empty());
  }

  /// The number of the row as the program that shows the sheet counts it.
  public long number() {
    return row.number();
  }

  /// What a cell of the list says; an empty text beyond the last.
  public String cell(int column) {
    return row.cell(column);
  }

  SheetRow row() {
    return row;
  }

  /// Whether the sheet hides it.
  public boolean hidden() {
    return row.hidden();
  }

  /// The person; empty where the row is a problem.
  public Optional<Profile> profile() {
    return answer.outcome instanceof RowOutcome.PersonRow person
        ? Optional.of(person.profile())
        : Optional.empty();
  }

  /// What is wrong in it; nothing where it is a person.
  public List<RowOutcome.CellFault> faults() {
    return answer.outcome instanceof RowOutcome.ProblemRow problem ? problem.faults() : List.of();
  }

  /// Cells that cannot be understood, without which the person is answered.
  public List<RowOutcome.CellFault> unread() {
    return answer.outcome instanceof RowOutcome.PersonRow person ? person.unread() : List.of();
  }

  /// The best kinds of work; empty where the row is a problem.
  public Optional<StudentFigures> figures() {
    return answer.figures;
  }

  /// Whether the person answers otherwise by now than the list says.
  public boolean isChanged() {
    return answer.changed.isPresent();
  }

  /// What the person answers by now otherwise than the list says, even if it cannot be true.
  Optional<Profile> changed() {
    return answer.changed;
  }

  /// What they could do next; empty until it is found.
  public Optional<StudentAdvice> advice() {
    return advice;
  }

  void answer(Profile profile, RowOutcome outcome, Optional<StudentFigures> figures) {
    answer = new RowAnswer(outcome, figures, Optional.of(profile));
    advice = Optional.empty();
  }

  void estimated(Optional<StudentFigures> figures) {
    answer = new RowAnswer(answer.outcome, figures, answer.changed);
    advice = Optional.empty();
  }

  void advise(RowOutcome of, StudentAdvice found) {
    // It may have been changed meanwhile.
    if (answer.outcome.equals(of)) {
      advice = Optional.of(found);
    }
  }

  RowOutcome outcome() {
    return answer.outcome;
  }
}
