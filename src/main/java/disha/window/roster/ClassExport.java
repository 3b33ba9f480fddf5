package disha.window.roster;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.evidence.EvidencePack;
import disha.files.SafeFile;
import disha.roster.mapping.HeadingWords;
import disha.roster.report.GroupReport;
import disha.roster.report.GroupTally;
import disha.roster.run.ClassAnswers;
import disha.roster.run.ClassList;
import disha.roster.run.ClassRun;
import disha.roster.run.Counts;
import disha.roster.run.Journal;
import disha.roster.run.PaperRun;
import disha.roster.run.RunFiles;
import disha.roster.run.RunProgress;
import disha.roster.table.StudentRow;
import disha.roster.table.StudentTable;
import disha.roster.words.RosterWords;
import disha.sheet.SheetException;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import disha.window.paper.Paper;
import disha.window.paper.PdfExporter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes rows of an open class list as the command does: as a sheet, as summaries, as a report.
final class ClassExport {
  private final StudentTable table;
  private final List<StudentRow> rows;
  private final Messages messages;
  private final Optional<EvidencePack> onRecord;
  private final String version;

  /// @param rows those that are meant, in the order of the list
  /// @param onRecord offers that are told beside the documents
  /// @param version of the program
  ClassExport(
      StudentTable table,
      List<StudentRow> rows,
      Messages messages,
      Optional<EvidencePack> onRecord,
      String version) {
    this.table = table;
    this.rows = List.copyOf(rows);
    this.messages = messages;
    this.onRecord = onRecord;
    this.version = version;
  }

  private Estimator estimator() {
    return table.estimator();
  }

  private boolean isWhole() {
    return rows.size() == table.rows().size();
  }

  private Set<Long> numbers() {
    return rows.stream().map(StudentRow::number).collect(Collectors.toSet());
  }

  /// The rows as a sheet with the added columns, and those that cannot be understood beside it.
  ClassRun.RunOutcome sheet(RunFiles files, RunProgress progress) throws IOException {
    // What the window shows is of the file as it was.
    if (table.isOutOfDate()) {
      throw new SheetException("roster.file.changed", table.path().toString());
    }
    RosterWords words = RosterWords.of(estimator().model(), messages);
    HeadingWords headings = new HeadingWords(words, messages);
    Set<Long> numbers = numbers();
    ClassAnswers answers =
        new ClassAnswers(
            estimator(), messages, Prices.TODAY, Optional.empty(), onRecord, table.changed());
    try (ClassList list = ClassList.open(table.path(), headings)) {
      ClassList wanted = isWhole() ? list : list.only(numbers::contains);
      Journal journal = ClassRun.begun(table.path(), files, wish(), now().toString());
      int workers = Runtime.getRuntime().availableProcessors();
      return new ClassRun(wanted, headings, words, answers, files, workers)
          .run(journal, table.year(), progress);
    }
  }

  /// What makes a run another than one before on the same list.
  private String wish() {
    return String.join(
        "\n",
        version,
        estimator().model().manifest().version(),
        messages.language(),
        isWhole() ? "" : numbers().stream().sorted().map(n -> n.toString()).toList().toString(),
        table.changed().toString(),
        onRecord.map(p -> p.info() + "\n" + p.offers()).orElse(""),
        Boolean.toString(estimator().model().offers().isPresent()));
  }

  private static ZonedDateTime now() {
    return ZonedDateTime.now(ZoneId.systemDefault());
  }

  /// The summaries of the students among the rows, to be written into a folder.
  PaperRun papers(Path folder) {
    List<PaperRun.Student> students =
        rows.stream()
            .flatMap(r ->
                r
                    .profile()
                    .map(p -> new PaperRun.Student(r.number(), table.called(r, p), p))
                    .stream())
            .toList();
    return PaperRun.of(students, folder, messages);
  }

  /// Writes the summaries; tells how many.
  int write(PaperRun papers, PdfExporter pdf, RunProgress progress) throws IOException {
    SummaryOptions plain = SummaryOptions.paper("", List.of());
    SummaryOptions options = onRecord.map(plain::with).orElse(plain);
    return papers.write(
        (profile, file) -> {
          Estimate estimate = estimator().estimate(profile, Prices.TODAY);
          pdf.export(new Paper.Single(estimator(), estimate, options), messages, file);
        },
        Runtime.getRuntime().availableProcessors(),
        progress);
  }

  /// Writes the report on the students among the rows; tells whether it came to the end.
  boolean report(Path target, RunProgress progress) throws IOException {
    GroupTally tally = new GroupTally(estimator(), Prices.TODAY);
    long done = 0;
    for (StudentRow row : rows) {
      row.profile()
          .ifPresent(
              p -> tally.add(row.number(), table.roll(row), estimator().estimate(p, Prices.TODAY)));
      done++;
      if (!progress.done(done, (double) done / rows.size())) {
        return false;
      }
    }
    boolean asRead = isWhole() && table.changed().isEmpty();
    Set<Long> numbers = numbers();
    Counts counts = asRead ? table.counts() : table.counts(numbers::contains);
    SafeFile.write(
        target,
        GroupReport.pdf(
            tally,
            table.title(messages.text("list.comma")),
            String.valueOf(table.path().getFileName()),
            counts,
            messages,
            now(),
            version));
    return true;
  }
}
