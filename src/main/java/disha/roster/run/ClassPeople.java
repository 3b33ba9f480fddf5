package disha.roster.run;

import disha.profile.Profile;
import disha.roster.mapping.HeadingWords;
import disha.roster.readings.RefusedRow;
import disha.roster.words.RosterWords;
import disha.sheet.RowReader;
import disha.sheet.SheetRow;
import disha.text.Messages;
import java.io.IOException;
import java.util.Optional;

/// The students of a class list whose rows can be understood, one after another.
public final class ClassPeople {
  private final ClassList list;
  private final PersonReader reader;

  /// @param year the year that is counted from
  public ClassPeople(
      ClassList list, HeadingWords headings, RosterWords words, ClassAnswers answers, int year) {
    this.list = list;
    reader = new WorkerPool(list, headings, words, answers, year).reader();
  }

  /// Takes a student.
  @FunctionalInterface
  public interface StudentTaker {
    /// Takes one.
    ///
    /// @param row where they stand in the list
    void take(SheetRow row, Profile profile);
  }

  /// What one row says; for one thread.
  public RowOutcome read(SheetRow row) {
    return reader.read(row);
  }

  /// What the file of a student is called by; empty where the list says nothing.
  public Optional<String> called(SheetRow row, Profile profile) {
    return reader.paper(row, profile);
  }

  /// Who a row is about that is not answered, and why not.
  public RefusedRow refused(SheetRow row, RowOutcome.ProblemRow problem, Messages messages) {
    return reader.refused(row, problem, messages);
  }

  /// The number by which the college knows a student; empty where the list has none.
  public String roll(SheetRow row) {
    return reader.roll(row);
  }

  /// A student with other answers than the list has; a problem where these cannot be true.
  public RowOutcome checked(Profile profile) {
    return reader.checked(profile);
  }

  /// Goes through all of them.
  public void each(StudentTaker taker) throws IOException {
    try (RowReader rows = list.students()) {
      for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        if (reader.read(row.get()) instanceof RowOutcome.PersonRow person) {
          taker.take(row.get(), person.profile());
        }
      }
    }
  }
}
