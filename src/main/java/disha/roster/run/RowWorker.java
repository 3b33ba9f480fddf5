package disha.roster.run;

import disha.estimate.Estimate;
import disha.profile.Profile;
import disha.roster.added.AddedColumns;
import disha.sheet.CsvText;
import disha.sheet.SheetRow;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Works on batches of rows, in one thread: reads each, answers it, and writes down both.
final class RowWorker {
  private final PersonReader reader;
  private final AddedColumns added;
  private final RowForm form;
  private final CsvText problems;
  private final ClassAnswers answers;
  private final Messages messages;
  private final int width;

  RowWorker(ClassAnswers answers, PersonReader reader, RowForm form, CsvText problems, int width) {
    this.answers = answers;
    messages = answers.messages();
    added = answers.columns();
    this.reader = reader;
    this.form = form;
    this.problems = problems;
    this.width = width;
  }

  /// Answers every row.
  Batch work(List<SheetRow> rows) {
    RowTally tally = new RowTally(messages, (row, p) -> reader.refused(row, p, messages));
    List<Batch.StudentFile> papers = new ArrayList<>();
    for (SheetRow row : rows) {
      RowOutcome outcome = reader.read(row);
      switch (outcome) {
        case RowOutcome.EmptyRow b -> form.blank(row);
        case RowOutcome.AsideRow a -> form.aside(row);
        case RowOutcome.ProblemRow r -> refuse(row, r);
        case RowOutcome.PersonRow read -> {
          tell(row, read);
          paper(row, read).ifPresent(papers::add);
        }
      }
      tally.add(row, outcome);
    }
    return new Batch(form.take(), problems.take(), tally.counts(), papers);
  }

  /// Which students are among rows that were answered before.
  List<Batch.StudentFile> students(List<SheetRow> rows) {
    List<Batch.StudentFile> out = new ArrayList<>();
    for (SheetRow row : rows) {
      if (reader.read(row) instanceof RowOutcome.PersonRow read) {
        out.add(
            new Batch.StudentFile(
                row.number(), reader.paper(row, read.profile()), Optional.empty()));
      }
    }
    return out;
  }

  private void refuse(SheetRow row, RowOutcome.ProblemRow r) {
    form.refused(row);
    List<RowOutcome.CellFault> all = new ArrayList<>(r.faults());
    all.addAll(r.unread());
    problem(row, "roster.out.refused", all);
  }

  private void problem(SheetRow row, String became, List<RowOutcome.CellFault> faults) {
    problems.add(
        CsvForm.joined(
            row.cells(),
            List.of(
                Long.toString(row.number()),
                messages.text(became),
                joined(faults, f -> f.column()),
                joined(faults, f -> f.text().strip()),
                joined(faults, f -> f.reason().text(messages))),
            width));
  }

  private static String joined(
      List<RowOutcome.CellFault> faults, Function<RowOutcome.CellFault, String> part) {
    return faults.stream().map(part).collect(Collectors.joining("; "));
  }

  private void tell(SheetRow row, RowOutcome.PersonRow read) {
    if (!read.unread().isEmpty()) {
      problem(row, "roster.out.partly", read.unread());
    }
    form.told(row, read, added);
  }

  private Optional<Batch.StudentFile> paper(SheetRow row, RowOutcome.PersonRow read) {
    return answers
        .paper()
        .map(paper ->
            new Batch.StudentFile(
                row.number(),
                reader.paper(row, read.profile()),
                Optional.of(paper.of(estimate(read.profile())))));
  }

  private Estimate estimate(Profile profile) {
    return answers.estimator().estimate(profile, answers.prices());
  }
}
