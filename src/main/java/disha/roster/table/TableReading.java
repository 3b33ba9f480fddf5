package disha.roster.table;

import disha.basics.WorkAhead;
import disha.estimate.Estimator;
import disha.estimate.batch.BatchEstimator;
import disha.estimate.batch.BatchResult;
import disha.estimate.pay.Prices;
import disha.roster.readings.RefusedRow;
import disha.roster.run.ClassList;
import disha.roster.run.ClassPeople;
import disha.roster.run.Counts;
import disha.roster.run.RowOutcome;
import disha.roster.run.RowTally;
import disha.roster.run.RunProgress;
import disha.sheet.RowReader;
import disha.sheet.SheetException;
import disha.sheet.SheetRow;
import disha.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/// Reads all rows of a class list, some hundred at a time beside one another, and finds the best
/// kinds of work of each student.
final class TableReading {
  private static final int BATCH = 256;

  private final ClassList list;
  private final Supplier<ClassPeople> people;
  private final Estimator estimator;
  private final Messages messages;
  private final int year;
  private final ConcurrentLinkedQueue<TableWorker> idle = new ConcurrentLinkedQueue<>();
  private final List<StudentRow> rows = new ArrayList<>();
  private final RowTally tally;

  /// What works on rows, in one thread.
  record TableWorker(ClassPeople people, BatchEstimator batch, Estimator estimator) {
    /// The best kinds of work of a person; empty for what is none.
    Optional<StudentFigures> figures(RowOutcome outcome) {
      if (outcome instanceof RowOutcome.PersonRow person) {
        BatchResult found = batch.estimate(person.profile());
        return found.isPossible()
            ? Optional.of(StudentFigures.of(estimator.model(), found))
            : Optional.empty();
      }
      return Optional.empty();
    }

    /// The same whose figures another estimator finds.
    TableWorker by(Estimator other) {
      return new TableWorker(people, other.batch(Prices.TODAY), other);
    }

    private List<ReadRow> work(List<SheetRow> rows) {
      List<ReadRow> out = new ArrayList<>(rows.size());
      for (SheetRow row : rows) {
        RowOutcome outcome = people.read(row);
        out.add(new ReadRow(row, outcome, figures(outcome)));
      }
      return out;
    }
  }

  private record ReadRow(SheetRow row, RowOutcome outcome, Optional<StudentFigures> figures) {}

  /// @param people makes what reads the rows, one for each thread
  /// @param year the year that is counted from
  TableReading(
      ClassList list,
      Supplier<ClassPeople> people,
      Estimator estimator,
      Messages messages,
      int year) {
    this.messages = messages;
    this.list = list;
    this.people = people;
    this.estimator = estimator;
    this.year = year;
    tally = new RowTally(messages, this::refused);
  }

  /// Reads them; tells whether it came to the end.
  boolean all(RunProgress progress) throws IOException {
    int workers = Runtime.getRuntime().availableProcessors();
    try (RowReader reader = list.students();
        WorkAhead<List<ReadRow>> ahead = new WorkAhead<>(workers, 2 * workers + 1)) {
      boolean more = true;
      while (true) {
        while (more && ahead.hasRoom()) {
          List<SheetRow> batch = reader.next(BATCH);
          more = batch.size() == BATCH;
          ahead.begin(() -> worked(batch));
        }
        if (ahead.isEmpty()) {
          return true;
        }
        ahead.next().forEach(this::take);
        if (rows.size() > StudentTable.MOST_ROWS) {
          throw new SheetException(
              "roster.file.many", list.path().toString(), Integer.toString(StudentTable.MOST_ROWS));
        }
        if (!progress.done(tally.read(), reader.part())) {
          ahead.giveUp();
          return false;
        }
      }
    }
  }

  private List<ReadRow> worked(List<SheetRow> batch) {
    TableWorker worker = worker();
    try {
      return worker.work(batch);
    } finally {
      idle.add(worker);
    }
  }

  /// One that is idle, or a new one.
  TableWorker worker() {
    return Optional.ofNullable(idle.poll())
        .orElseGet(() -> new TableWorker(people.get(), estimator.batch(Prices.TODAY), estimator));
  }

  private RefusedRow refused(SheetRow row, RowOutcome.ProblemRow problem) {
    TableWorker worker = worker();
    try {
      return worker.people.refused(row, problem, messages);
    } finally {
      idle.add(worker);
    }
  }

  private void take(ReadRow r) {
    tally.add(r.row, r.outcome);
    switch (r.outcome) {
      case RowOutcome.EmptyRow e -> {}
      case RowOutcome.AsideRow a -> {}
      case RowOutcome.ProblemRow p -> rows.add(new StudentRow(r.row, p, Optional.empty()));
      case RowOutcome.PersonRow p -> rows.add(new StudentRow(r.row, p, r.figures));
    }
  }

  ClassList list() {
    return list;
  }

  Estimator estimator() {
    return estimator;
  }

  int year() {
    return year;
  }

  /// The rows in which something is.
  List<StudentRow> rows() {
    return rows;
  }

  Counts counts() {
    return tally.counts();
  }
}
