package disha.roster.run;

import disha.roster.cells.CellReading;
import disha.roster.cells.CellRule;
import disha.roster.cells.CellRules;
import disha.roster.mapping.HeadingWords;
import disha.roster.mapping.MappedColumn;
import disha.roster.words.RosterWords;
import disha.sheet.RowReader;
import disha.sheet.SheetRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a class list would be read; nothing is written.
///
/// @param examples what some cells of each column that is read are taken for, by the place of the
///   column
/// @param problems the first rows that cannot be understood
/// @param counts what would become of the rows
public record DryRun(
    Map<Integer, Map<String, String>> examples, List<ProblemLine> problems, Counts counts) {
  private static final int EXAMPLES = 3;
  private static final int PROBLEMS = 20;

  /// A column of a row that cannot be understood.
  ///
  /// @param column its heading; empty where it is the row as a whole
  public record ProblemLine(long row, String column, String reason) {}

  /// Reads the whole list.
  ///
  /// @param year the year that is counted from
  public static DryRun of(
      ClassList list, HeadingWords headings, RosterWords words, ClassAnswers answers, int year)
      throws IOException {
    Trial trial = new Trial(list, headings, words, answers, year);
    try (RowReader rows = list.students()) {
      for (Optional<SheetRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        trial.read(row.get());
      }
    }
    return new DryRun(trial.examples, trial.problems, trial.counts());
  }

  private static final class Trial {
    private final ClassAnswers answers;
    private final PersonReader reader;
    private final Map<Integer, CellRule> rules = new LinkedHashMap<>();
    private final Map<Integer, Map<String, String>> examples = new LinkedHashMap<>();
    private final List<ProblemLine> problems = new ArrayList<>();
    private long told;
    private long refused;
    private long blank;
    private long hidden;

    Trial(
        ClassList list, HeadingWords headings, RosterWords words, ClassAnswers answers, int year) {
      this.answers = answers;
      reader = new WorkerPool(list, headings, words, answers, year).reader();
      CellRules all = new CellRules(answers.estimator().model(), words, answers.messages());
      for (MappedColumn column : list.mapping().read()) {
        rules.put(column.index(), all.of(column.meaning().orElseThrow()));
        examples.put(column.index(), new LinkedHashMap<>());
      }
    }

    void read(SheetRow row) {
      hidden += row.hidden() ? 1 : 0;
      switch (reader.read(row)) {
        case RowOutcome.EmptyRow e -> blank++;
        case RowOutcome.ProblemRow p -> {
          refused++;
          p.faults().forEach(f -> add(row, f.column(), f.reason().text(answers.messages())));
        }
        case RowOutcome.PersonRow p -> told++;
      }
      rules.forEach((index, rule) -> example(index, rule, row.cell(index)));
    }

    private void add(SheetRow row, String column, String reason) {
      if (problems.size() < PROBLEMS) {
        problems.add(new ProblemLine(row.number(), column, reason));
      }
    }

    private void example(int index, CellRule rule, String text) {
      Map<String, String> known = examples.get(index);
      if (known.size() < EXAMPLES
          && !text.isBlank()
          && !known.containsKey(text)
          && rule.read(text) instanceof CellReading.KnownCell cell) {
        known.put(text, cell.took());
      }
    }

    Counts counts() {
      return new Counts(told + refused + blank, told, refused, blank, hidden, Map.of());
    }
  }
}
