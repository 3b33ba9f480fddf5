package disha.roster.table;

import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.files.Fingerprint;
import disha.profile.Profile;
import disha.roster.added.StudentAdvice;
import disha.roster.cells.ColumnPart;
import disha.roster.mapping.HeadingWords;
import disha.roster.mapping.MappedColumn;
import disha.roster.mapping.Mapping;
import disha.roster.readings.RefusedRow;
import disha.roster.run.ClassAnswers;
import disha.roster.run.ClassList;
import disha.roster.run.ClassPeople;
import disha.roster.run.Counts;
import disha.roster.run.RowOutcome;
import disha.roster.run.RunProgress;
import disha.roster.words.RosterWords;
import disha.sheet.SheetException;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;

/// A class list held in memory, each student with the best kinds of work. What a student could do
/// next is found when it is asked for.
public final class StudentTable {
  /// More are answered by the command, which holds none of them in memory.
  public static final int MOST_ROWS = 100_000;

  private final Path path;
  private final Optional<String> fingerprint;
  private final Mapping mapping;
  private final Optional<Integer> name;
  private final List<String> notes;
  private final int year;
  private TableReading.TableWorker worker;
  private volatile Estimator estimator;
  private final List<StudentRow> rows;
  private final Counts counts;

  private StudentTable(
      TableReading r, Path path, Optional<String> fingerprint, List<String> notes) {
    this.path = path;
    this.fingerprint = fingerprint;
    this.notes = List.copyOf(notes);
    mapping = r.list().mapping();
    name =
        mapping.columns().stream()
            .filter(c -> c.meaning().filter(m -> m.part() == ColumnPart.NAME).isPresent())
            .map(MappedColumn::index)
            .findFirst();
    year = r.year();
    worker = r.worker();
    estimator = r.estimator();
    rows = List.copyOf(r.rows());
    counts = r.counts();
  }

  /// Reads a file; empty where it is stopped before its end.
  ///
  /// @param year the year that is counted from
  /// @throws SheetException with a sentence for a person, if it cannot be read
  public static Optional<StudentTable> read(
      Path file, Estimator estimator, Messages messages, int year, RunProgress progress)
      throws IOException {
    RosterWords words = RosterWords.of(estimator.model(), messages);
    HeadingWords headings = new HeadingWords(words, messages);
    Optional<String> fingerprint = Fingerprint.of(file);
    try (ClassList list = ClassList.open(file, headings)) {
      ClassAnswers answers =
          new ClassAnswers(estimator, messages, Prices.TODAY, Optional.empty(), Optional.empty());
      TableReading reading =
          new TableReading(
              list,
              () -> new ClassPeople(list, headings, words, answers, year),
              estimator,
              messages,
              year);
      return reading.all(progress)
          ? Optional.of(new StudentTable(reading, file, fingerprint, ListNotes.of(list, messages)))
          : Optional.empty();
    }
  }

  /// The file that it was read from.
  public Path path() {
    return path;
  }

  /// The fingerprint of the file when it was read.
  public Optional<String> fingerprint() {
    return fingerprint;
  }

  /// How the file was read, a line for each thing.
  public List<String> notes() {
    return notes;
  }

  /// What its columns mean.
  public Mapping mapping() {
    return mapping;
  }

  /// The rows in which something is, in the order of the list.
  public List<StudentRow> rows() {
    return rows;
  }

  /// What became of the rows when they were read.
  public Counts counts() {
    return counts;
  }

  /// The year that is counted from.
  public int year() {
    return year;
  }

  /// What makes the estimates.
  public Estimator estimator() {
    return estimator;
  }

  /// Estimates everybody by another one; for one thread.
  public void estimateBy(Estimator other) {
    worker = worker.by(other);
    synchronized (this) {
      estimator = other;
      rows.forEach(r -> r.estimated(worker.figures(r.outcome())));
    }
  }

  /// Whether the file holds by now something else than what was read.
  public boolean isOutOfDate() throws IOException {
    return !Fingerprint.of(path).equals(fingerprint);
  }

  /// What a student is called; empty where the list does not say.
  public String name(StudentRow row) {
    return name.map(c -> row.cell(c).strip()).orElse("");
  }

  /// What the file of a student's summary is called by, as the command calls it; empty where the
  /// list says nothing.
  public Optional<String> called(StudentRow row, Profile profile) {
    return worker.people().called(row.row(), profile);
  }

  /// The number by which the college knows a student; empty where the list has none.
  public String roll(StudentRow row) {
    return worker.people().roll(row.row());
  }

  /// What the list is called: by the lines above its headings, or else by its file.
  ///
  /// @param between what stands between two such lines
  public String title(String between) {
    return ClassList.title(path, mapping, between);
  }

  /// What a student answers; of a row that cannot be understood the name alone.
  public Profile answers(StudentRow row) {
    Optional<String> named = Optional.of(name(row)).filter(n -> !n.isEmpty());
    return row.changed().or(row::profile).orElseGet(() -> Profile.EMPTY.withName(named));
  }

  /// Lets a student answer otherwise than the list says; for one thread.
  public void change(StudentRow row, Profile profile) {
    RowOutcome outcome = worker.people().checked(profile);
    row.answer(profile, outcome, worker.figures(outcome));
  }

  /// Finds what a student could do next, unless it is found already; any thread may ask for it.
  public void advise(StudentRow row) {
    RowOutcome outcome = row.outcome();
    if (row.advice().isEmpty() && outcome instanceof RowOutcome.PersonRow person) {
      Estimator by = estimator;
      StudentAdvice found = StudentAdvice.of(by, by.estimate(person.profile(), Prices.TODAY));
      synchronized (this) {
        if (by.equals(estimator)) {
          row.advise(outcome, found);
        }
      }
    }
  }

  /// What students answer by now otherwise than the list says, by their rows.
  public Map<Long, Profile> changed() {
    Map<Long, Profile> out = new HashMap<>();
    rows.forEach(r -> r.changed().ifPresent(p -> out.put(r.number(), p)));
    return out;
  }

  /// What became of some of its rows.
  public Counts counts(LongPredicate wanted) {
    List<StudentRow> some = rows.stream().filter(r -> wanted.test(r.number())).toList();
    long told = some.stream().filter(r -> r.profile().isPresent()).count();
    long hidden = some.stream().filter(StudentRow::hidden).count();
    long statusOpen =
        some.stream().flatMap(r -> r.profile().stream()).filter(Counts::isStatusOpen).count();
    return new Counts(
        some.size(),
        told,
        some.size() - told,
        0,
        hidden,
        0,
        0,
        statusOpen,
        Map.of(),
        Map.of(),
        some.stream()
            .filter(r -> r.profile().isEmpty())
            .limit(Counts.MOST_REFUSED)
            .map(r -> new RefusedRow(r.number(), name(r), ""))
            .toList());
  }
}
