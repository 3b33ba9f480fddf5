package disha.roster;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.export.PdfExport;
import disha.profile.Profile;
import disha.roster.mapping.HeadingWords;
import disha.roster.report.GroupReport;
import disha.roster.report.GroupRun;
import disha.roster.run.ClassAnswers;
import disha.roster.run.ClassList;
import disha.roster.run.ClassPeople;
import disha.roster.run.ClassRun;
import disha.roster.run.Counts;
import disha.roster.run.RunFiles;
import disha.roster.run.RunProgress;
import disha.roster.words.RosterWords;
import disha.sheet.Books;
import disha.sheet.CsvDialect;
import disha.sheet.CsvText;
import disha.sheet.RowReader;
import disha.sheet.SheetFile;
import disha.sheet.SheetFile.SheetForm;
import disha.sheet.SheetRow;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Class lists on the disk, and runs on them at a moment that is always the same.
final class ClassFiles {
  private static final String NOW = "2026-11-28T10:00:00+05:30[Asia/Kolkata]";
  private static final int YEAR = 2026;
  private static final RosterWords WORDS = RosterWords.of(TestModel.get(), Messages.english());
  private static final HeadingWords HEADINGS = new HeadingWords(WORDS, Messages.english());
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());

  private ClassFiles() {}

  static void write(Path file, List<String> titles, DirtyList list) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    titles.forEach(t -> rows.add(List.of(t)));
    rows.add(list.headings());
    rows.addAll(list.rows());
    SheetForm form = SheetForm.of(file);
    if (form == SheetForm.CSV) {
      CsvText text = new CsvText(CsvDialect.SPOOL);
      rows.forEach(text::add);
      Files.write(file, text.take());
    } else {
      Books.write(
          file,
          form,
          book -> {
            book.sheet("Students");
            for (List<String> row : rows) {
              book.row(row, false);
            }
          });
    }
  }

  static List<List<String>> read(Path file) throws IOException {
    List<List<String>> out = new ArrayList<>();
    try (SheetFile sheet = SheetFile.open(file);
        RowReader rows = sheet.rows(0)) {
      for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        out.add(row.get().cells());
      }
    }
    return out;
  }

  static RunFiles files(Path list, Optional<Path> papers) throws IOException {
    return RunFiles.of(list, Optional.empty(), papers);
  }

  static ClassList open(Path file) throws IOException {
    return ClassList.open(file, HEADINGS);
  }

  static ClassRun.RunOutcome run(Path file, Optional<Path> papers, RunProgress progress)
      throws IOException {
    return run(file, papers, ClassFiles::paper, progress);
  }

  static ClassRun.RunOutcome run(
      Path file, Optional<Path> papers, ClassAnswers.StudentPaper paper, RunProgress progress)
      throws IOException {
    ClassAnswers answers =
        new ClassAnswers(
            ESTIMATOR, Messages.english(), Prices.TODAY, papers.map(p -> paper), Optional.empty());
    return run(file, files(file, papers), answers, HEADINGS, WORDS, progress);
  }

  /// The run in the language of the answers, the headings and the words.
  static ClassRun.RunOutcome run(
      Path file,
      RunFiles files,
      ClassAnswers answers,
      HeadingWords headings,
      RosterWords words,
      RunProgress progress)
      throws IOException {
    try (ClassList list = ClassList.open(file, headings)) {
      return new ClassRun(list, headings, words, answers, files, 2)
          .run(ClassRun.begun(file, files, "test", NOW), YEAR, progress);
    }
  }

  /// The students of a list whose rows can be understood.
  static List<Profile> people(Path file) throws IOException {
    ClassAnswers answers =
        new ClassAnswers(
            ESTIMATOR, Messages.english(), Prices.TODAY, Optional.empty(), Optional.empty());
    List<Profile> out = new ArrayList<>();
    try (ClassList list = open(file)) {
      new ClassPeople(list, HEADINGS, WORDS, answers, YEAR).each((row, p) -> out.add(p));
    }
    return out;
  }

  /// The report on a list as the command makes it.
  static byte[] report(Path file) throws IOException {
    ClassAnswers answers =
        new ClassAnswers(
            ESTIMATOR, Messages.english(), Prices.TODAY, Optional.empty(), Optional.empty());
    Counts counts = run(file, Optional.empty(), RunProgress.NONE).counts();
    try (ClassList list = open(file)) {
      ClassPeople people = new ClassPeople(list, HEADINGS, WORDS, answers, YEAR);
      return GroupReport.pdf(
          GroupRun.of(people, answers),
          list.title(", "),
          String.valueOf(file.getFileName()),
          counts,
          Messages.english(),
          ZonedDateTime.parse(NOW),
          "1.0");
    }
  }

  /// The summary as the command makes it.
  static byte[] pdf(Estimate estimate) {
    return PdfExport.paper(
        ESTIMATOR,
        estimate,
        SummaryOptions.paper("", List.of()),
        Messages.english(),
        ZonedDateTime.parse(NOW));
  }

  // Quick to make, and another for everybody with other answers.
  private static byte[] paper(Estimate estimate) {
    return (estimate.profile() + "\n" + estimate.counts()).getBytes(StandardCharsets.UTF_8);
  }
}
