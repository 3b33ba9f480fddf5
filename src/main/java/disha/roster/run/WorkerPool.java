package disha.roster.run;

import disha.roster.cells.CellRules;
import disha.roster.cells.PersonDraft;
import disha.roster.mapping.HeadingWords;
import disha.roster.mapping.RowsAside;
import disha.roster.words.RosterWords;
import disha.sheet.CsvDialect;
import disha.sheet.CsvFile;
import disha.sheet.CsvText;
import disha.sheet.SheetRow;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Those that work on batches of one class list, as many as are asked for at once.
final class WorkerPool {
  private final ClassList list;
  private final HeadingWords headings;
  private final RosterWords words;
  private final ClassAnswers answers;
  private final int year;
  private final ConcurrentLinkedQueue<RowWorker> idle = new ConcurrentLinkedQueue<>();

  /// @param year the year that is counted from
  WorkerPool(
      ClassList list, HeadingWords headings, RosterWords words, ClassAnswers answers, int year) {
    this.list = list;
    this.headings = headings;
    this.words = words;
    this.answers = answers;
    this.year = year;
  }

  private boolean isText() {
    return list.file() instanceof CsvFile;
  }

  /// How texts of rows are written: as in the list, where it is one.
  CsvDialect dialect() {
    return list.file() instanceof CsvFile csv
        ? csv.dialect().forOutput()
        : CsvDialect.FOR_SPREADSHEETS;
  }

  /// How rows are written to the result in the making.
  RowForm form() {
    return isText() ? new CsvForm(dialect(), list.mapping().columns().size()) : new SpoolForm();
  }

  /// Every row answered.
  Batch answered(List<SheetRow> rows) {
    RowWorker worker = taken();
    try {
      return worker.work(rows);
    } finally {
      idle.add(worker);
    }
  }

  /// Which students are among rows that were answered before.
  List<Batch.StudentFile> students(List<SheetRow> rows) {
    RowWorker worker = taken();
    try {
      return worker.students(rows);
    } finally {
      idle.add(worker);
    }
  }

  private RowWorker taken() {
    return Optional.ofNullable(idle.poll()).orElseGet(this::worker);
  }

  private RowWorker worker() {
    return new RowWorker(
        answers, reader(), form(), new CsvText(dialect()), list.mapping().columns().size());
  }

  /// A reader of persons.
  PersonReader reader() {
    CellRules rules = new CellRules(answers.estimator().model(), words, answers.messages());
    PersonDraft draft =
        new PersonDraft(answers.estimator().model().vocabulary(), headings.stages(), year);
    return new PersonReader(
        answers.estimator().model(),
        list.mapping(),
        new RowsAside(list.mapping(), words),
        rules,
        draft,
        answers.changed());
  }
}
