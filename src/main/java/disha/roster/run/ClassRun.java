package disha.roster.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import disha.files.Fingerprint;
import disha.roster.mapping.HeadingWords;
import disha.roster.words.RosterWords;
import disha.sheet.CsvFile;
import disha.sheet.RowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Answers a whole class list: every row goes into the result or among the problems, in the order
/// of the list. Rows are worked on in batches beside one another; a run that was ended goes on
/// where it was, and comes to the same bytes.
public final class ClassRun {
  private final ClassList list;
  private final HeadingWords headings;
  private final RosterWords words;
  private final ClassAnswers answers;
  private final RunFiles files;
  private final int workers;

  /// @param workers how many batches are worked on at once
  public ClassRun(
      ClassList list,
      HeadingWords headings,
      RosterWords words,
      ClassAnswers answers,
      RunFiles files,
      int workers) {
    this.list = list;
    this.headings = headings;
    this.words = words;
    this.answers = answers;
    this.files = files;
    this.workers = workers;
  }

  /// What came of it.
  ///
  /// @param counts what became of the rows
  /// @param whole whether all rows are done; else it was stopped and can go on
  public record RunOutcome(Counts counts, boolean whole) {}

  /// The journal of a run as far as it has come, or a new one.
  ///
  /// @param wish all that makes the run another: program, model, options
  /// @param now the moment, as ISO 8601 writes it
  public static Journal begun(Path input, RunFiles files, String wish, String now)
      throws IOException {
    String all = Fingerprint.of(input) + "\n" + wish + "\n" + files;
    String key = Fingerprint.of(all.getBytes(UTF_8));
    return Journal.read(files.journal())
        .filter(j -> j.key().equals(key))
        .orElseGet(() -> new Journal(key, now, 0, 0, Counts.NONE, false));
  }

  /// Does it, from where it was.
  ///
  /// @param year the year that is counted from: in which the run began
  public RunOutcome run(Journal begun, int year, RunProgress progress) throws IOException {
    Journal journal = isThere(begun) ? begun : begun.anew();
    if (!journal.whole()) {
      WorkerPool pool = new WorkerPool(list, headings, words, answers, year);
      try (PartFile result = PartFile.open(made(), journal.result());
          PartFile problems = PartFile.open(files.problems(), journal.problems());
          RowReader rows = list.students()) {
        journal =
            new RunWriting(list, pool, answers, files, result, problems, journal)
                .all(rows, workers, progress);
      }
    }
    if (journal.whole()) {
      place(journal);
    }
    return new RunOutcome(journal.counts(), journal.whole());
  }

  // What a journal tells of can have been removed.
  private boolean isThere(Journal journal) throws IOException {
    return journal.whole()
        || (size(PartFile.beside(made())) >= journal.result()
            && size(PartFile.beside(files.problems())) >= journal.problems());
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  private boolean isText() {
    return list.file() instanceof CsvFile;
  }

  /// What the rows are written to first.
  private Path made() {
    return isText() ? files.result() : files.spool();
  }

  private void place(Journal journal) throws IOException {
    Path spool = PartFile.beside(files.spool());
    if (Files.exists(spool)) {
      BookResult.write(list, spool, PartFile.beside(files.result()), answers);
    }
    if (journal.counts().hasProblems()) {
      PartFile.place(files.problems());
    } else {
      // Those of a run before are problems no longer.
      Files.deleteIfExists(files.problems());
      Files.deleteIfExists(PartFile.beside(files.problems()));
    }
    PartFile.place(files.result());
    Files.deleteIfExists(spool);
    Files.deleteIfExists(files.journal());
  }
}
