package disha.roster.run;

import disha.estimate.Estimate;
import disha.profile.Profile;
import disha.roster.added.AddedColumns;
import disha.roster.readings.RefusedRow;
import disha.sheet.CsvText;
import disha.sheet.SheetRow;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Tally tally = new Tally();
    for (SheetRow row : rows) {
      switch (reader.read(row)) {
        case RowOutcome.EmptyRow b -> tally.blank(row, form);
        case RowOutcome.AsideRow a -> tally.aside(row);
        case RowOutcome.ProblemRow r -> tally.refuse(row, r);
        case RowOutcome.PersonRow read -> tally.tell(row, read);
      }
    }
    return new Batch(form.take(), problems.take(), tally.counts(rows), tally.papers);
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

  private final class Tally {
    private final List<Batch.StudentFile> papers = new ArrayList<>();
    private final Map<String, Integer> leftOut = new LinkedHashMap<>();
    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private long told;
    private long refused;
    private long blank;
    private long partly;
    private long aside;
    private long statusOpen;
    private final List<RefusedRow> firstRefused = new ArrayList<>();

    void blank(SheetRow row, RowForm to) {
      to.blank(row);
      blank++;
    }

    void aside(SheetRow row) {
      form.aside(row);
      aside++;
    }

    void refuse(SheetRow row, RowOutcome.ProblemRow r) {
      form.refused(row);
      List<RowOutcome.CellFault> all = new ArrayList<>(r.faults());
      all.addAll(r.unread());
      problem(row, "roster.out.refused", all);
      if (firstRefused.size() < Counts.MOST_REFUSED) {
        firstRefused.add(reader.refused(row, r, messages));
      }
      refused++;
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

    void tell(SheetRow row, RowOutcome.PersonRow read) {
      read.leftOut().forEach(word -> leftOut.merge(word, 1, Integer::sum));
      read.notes().forEach(n -> notes.merge(n.noted(messages), 1, Integer::sum));
      if (!read.unread().isEmpty()) {
        problem(row, "roster.out.partly", read.unread());
        partly++;
      }
      form.told(row, added.of(row.number(), read.profile(), read.unused()));
      answers
          .paper()
          .ifPresent(paper ->
              papers.add(
                  new Batch.StudentFile(
                      row.number(),
                      reader.paper(row, read.profile()),
                      Optional.of(paper.of(estimate(read.profile()))))));
      told++;
      statusOpen += Counts.isStatusOpen(read.profile()) ? 1 : 0;
    }

    private Estimate estimate(Profile profile) {
      return answers.estimator().estimate(profile, answers.prices());
    }

    Counts counts(List<SheetRow> rows) {
      long hidden = rows.stream().filter(SheetRow::hidden).count();
      return new Counts(
          rows.size(),
          told,
          refused,
          blank,
          hidden,
          partly,
          aside,
          statusOpen,
          leftOut,
          notes,
          firstRefused);
    }
  }
}
