package disha.roster.table;

import disha.estimate.Estimator;
import disha.estimate.batch.BatchEstimator;
import disha.estimate.batch.BatchResult;
import disha.estimate.pay.Prices;
import disha.roster.run.ClassList;
import disha.roster.run.ClassPeople;
import disha.roster.run.Counts;
import disha.roster.run.RowOutcome;
import disha.roster.run.RunProgress;
import disha.sheet.RowReader;
import disha.sheet.SheetException;
import disha.sheet.SheetRow;
import disha.text.Messages;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/// Reads all rows of a class list, some hundred at a time beside one another, and finds the best
/// kinds of work of each student.
final class TableReading {
  private static final int BATCH = 256;

  private final ClassList list;
  private final Supplier<ClassPeople> people;
  private final Estimator estimator;
  private final int year;
  private final ConcurrentLinkedQueue<TableWorker> idle = new ConcurrentLinkedQueue<>();
  private final List<StudentRow> rows = new ArrayList<>();
  private final Map<String, Integer> leftOut = new HashMap<>();
  private long read;
  private long told;
  private long partly;
  private final Map<String, Integer> notes = new LinkedHashMap<>();
  private final Messages messages;
  private long refused;
  private long hidden;

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
  }

  /// Reads them; tells whether it came to the end.
  boolean all(RunProgress progress) throws IOException {
    int workers = Runtime.getRuntime().availableProcessors();
    Deque<Future<List<ReadRow>>> ahead = new ArrayDeque<>();
    try (RowReader reader = list.students();
        ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      boolean more = true;
      while (true) {
        while (more && ahead.size() <= 2 * workers) {
          List<SheetRow> batch = next(reader);
          more = batch.size() == BATCH;
          ahead.add(pool.submit(() -> worked(batch)));
        }
        if (ahead.isEmpty()) {
          return true;
        }
        done(ahead.poll()).forEach(this::take);
        if (rows.size() > StudentTable.MOST_ROWS) {
          throw new SheetException(
              "roster.file.many", list.path().toString(), Integer.toString(StudentTable.MOST_ROWS));
        }
        if (!progress.done(read, reader.part())) {
          ahead.forEach(f -> f.cancel(false));
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

  private static List<SheetRow> next(RowReader reader) throws IOException {
    List<SheetRow> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH) {
      Optional<SheetRow> row = reader.next();
      if (row.isEmpty()) {
        break;
      }
      batch.add(row.get());
    }
    return batch;
  }

  private static List<ReadRow> done(Future<List<ReadRow>> batch) throws IOException {
    try {
      return batch.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A batch of rows failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void take(ReadRow r) {
    read++;
    hidden += r.row.hidden() ? 1 : 0;
    switch (r.outcome) {
      case RowOutcome.EmptyRow e -> {}
      case RowOutcome.ProblemRow p -> {
        refused++;
        rows.add(new StudentRow(r.row, p, Optional.empty()));
      }
      case RowOutcome.PersonRow p -> {
        told++;
        partly += p.unread().isEmpty() ? 0 : 1;
        p.notes().forEach(n -> notes.merge(n.noted(messages), 1, Integer::sum));
        p.leftOut().forEach(word -> leftOut.merge(word, 1, Integer::sum));
        rows.add(new StudentRow(r.row, p, r.figures));
      }
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
    return new Counts(read, told, refused, read - told - refused, hidden, partly, leftOut, notes);
  }
}
