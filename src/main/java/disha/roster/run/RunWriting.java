package disha.roster.run;

import disha.basics.WorkAhead;
import disha.files.SafeFile;
import disha.sheet.CsvText;
import disha.sheet.RowReader;
import disha.sheet.SheetRow;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes the files in the making of one run, batch by batch in the order of the list, and notes
/// how far it has come.
final class RunWriting {
  private static final int BATCH = 256;
  private static final int PAPER_BATCH = 8;

  /// So often at most it is noted how far it has come.
  private static final long NANOS = 500_000_000L;

  private final ClassList list;
  private final WorkerPool workers;
  private final ClassAnswers answers;
  private final Messages messages;
  private final Optional<Path> folder;
  private final Path noted;
  private final PartFile result;
  private final PartFile problems;
  private final PaperNames names;
  private Journal journal;
  private Counts counts;
  private long begunToKeep = System.nanoTime();

  RunWriting(
      ClassList list,
      WorkerPool workers,
      ClassAnswers answers,
      RunFiles files,
      PartFile result,
      PartFile problems,
      Journal journal) {
    this.list = list;
    this.workers = workers;
    this.answers = answers;
    messages = answers.messages();
    folder = files.papers();
    noted = files.journal();
    this.result = result;
    this.problems = problems;
    this.journal = journal;
    counts = journal.counts();
    names = new PaperNames(messages);
  }

  /// Goes on to the end, or until it is stopped, and tells how far it came.
  ///
  /// @param atOnce how many batches are worked on at once
  Journal all(RowReader rows, int atOnce, RunProgress progress) throws IOException {
    if (problems.length() == 0) {
      heads();
    }
    skip(rows);
    boolean whole;
    try (WorkAhead<Batch> ahead = new WorkAhead<>(atOnce, 2 * atOnce + 1);
        WorkAhead<Journal> kept = new WorkAhead<>(1, 1)) {
      whole = work(rows, ahead, kept, progress);
      await(kept);
    }
    keep();
    if (whole) {
      journal = journal.ended();
      journal.write(noted);
    }
    return journal;
  }

  private void heads() throws IOException {
    RowForm form = workers.form();
    List<List<String>> above = list.mapping().rows();
    for (int i = 0; i < above.size(); i++) {
      boolean last = i == above.size() - 1;
      form.above(above.get(i), last ? answers.columns().headings() : List.of());
    }
    CsvText text = new CsvText(workers.dialect());
    text.add(
        CsvForm.joined(
            list.mapping().headings(),
            List.of(
                messages.text("roster.out.row"),
                messages.text("roster.out.became"),
                messages.text("roster.out.column"),
                messages.text("roster.out.cell"),
                messages.text("roster.out.reason")),
            list.mapping().columns().size()));
    byte[] mark = workers.dialect().markBytes();
    result.write(form.begin());
    result.write(form.take());
    problems.write(mark);
    problems.write(text.take());
    keep();
  }

  /// Passes over the rows that are done.
  private void skip(RowReader rows) throws IOException {
    long left = counts.read();
    while (left > 0) {
      List<SheetRow> batch = rows.next((int) Math.min(left, BATCH));
      if (batch.isEmpty()) {
        throw new IllegalStateException("The list has fewer rows than are done");
      }
      left -= batch.size();
      if (folder.isPresent()) {
        workers.students(batch).forEach(s -> names.of(s.name().orElse(""), s.row()));
      }
    }
  }

  private static void await(WorkAhead<Journal> kept) throws IOException {
    if (!kept.isEmpty()) {
      kept.next();
    }
  }

  private boolean work(
      RowReader rows, WorkAhead<Batch> ahead, WorkAhead<Journal> kept, RunProgress progress)
      throws IOException {
    int size = folder.isPresent() ? PAPER_BATCH : BATCH;
    boolean more = true;
    while (true) {
      while (more && ahead.hasRoom()) {
        List<SheetRow> batch = rows.next(size);
        more = batch.size() == size;
        if (!batch.isEmpty()) {
          ahead.begin(() -> workers.answered(batch));
        }
      }
      if (ahead.isEmpty()) {
        progress.done(counts.read(), 1);
        return true;
      }
      write(ahead.next());
      if (System.nanoTime() - begunToKeep > NANOS) {
        // The disk takes its time; rows go on meanwhile.
        await(kept);
        Journal at = reached();
        kept.begin(() -> keep(at));
        begunToKeep = System.nanoTime();
      }
      if (!progress.done(counts.read(), Math.min(rows.part(), 0.999))) {
        ahead.giveUp();
        return false;
      }
    }
  }

  private void write(Batch batch) throws IOException {
    for (Batch.StudentFile student : batch.students()) {
      String name = names.of(student.name().orElse(""), student.row());
      SafeFile.write(folder.orElseThrow().resolve(name), student.pdf().orElseThrow());
    }
    result.write(batch.result());
    problems.write(batch.problems());
    counts = counts.plus(batch.counts());
  }

  private void keep() throws IOException {
    journal = keep(reached());
  }

  private Journal reached() {
    return journal.with(result.length(), problems.length(), counts);
  }

  private Journal keep(Journal at) throws IOException {
    result.force();
    problems.force();
    at.write(noted);
    return at;
  }
}
