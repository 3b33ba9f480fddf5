package disha.roster.run;

import disha.roster.cells.CellReason;
import disha.roster.cells.CellRules;
import disha.roster.cells.ColumnPart;
import disha.roster.mapping.HeadingWords;
import disha.roster.mapping.MappedColumn;
import disha.roster.readings.ColumnValues;
import disha.roster.readings.FaultGroup;
import disha.roster.words.RosterWords;
import disha.sheet.RowReader;
import disha.sheet.SheetRow;
import disha.text.SearchText;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a class list would be read; no answers are written.
///
/// @param columns every distinct cell of each column that is read, by the place of the column
/// @param refusing why rows are not answered, what most rows have first
/// @param unread the cells without which rows are answered, what most rows have first
/// @param names names that stand in several rows
/// @param counts what would become of the rows
public record DryRun(
    Map<Integer, ColumnValues> columns,
    List<FaultGroup> refusing,
    List<FaultGroup> unread,
    List<FaultGroup> names,
    Counts counts) {

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
    return trial.run();
  }

  private static final class Trial {
    private final ClassAnswers answers;
    private final PersonReader reader;
    private final Map<Integer, ColumnValues> columns = new LinkedHashMap<>();
    private final Map<List<String>, FaultGroup> refusing = new LinkedHashMap<>();
    private final Map<List<String>, FaultGroup> unread = new LinkedHashMap<>();
    private final Map<List<String>, FaultGroup> names = new LinkedHashMap<>();
    private final RowTally tally;

    Trial(
        ClassList list, HeadingWords headings, RosterWords words, ClassAnswers answers, int year) {
      this.answers = answers;
      reader = new WorkerPool(list, headings, words, answers, year).reader();
      tally =
          new RowTally(answers.messages(), (row, p) -> reader.refused(row, p, answers.messages()));
      CellRules all = new CellRules(answers.estimator().model(), words, answers.messages());
      for (MappedColumn column : list.mapping().read()) {
        if (column.meaning().orElseThrow().part() != ColumnPart.NAME) {
          columns.put(
              column.index(),
              new ColumnValues(column.heading(), all.of(column.meaning().orElseThrow())));
        }
      }
    }

    void read(SheetRow row) {
      RowOutcome outcome = reader.read(row);
      tally.add(row, outcome);
      switch (outcome) {
        case RowOutcome.EmptyRow e -> {}
        case RowOutcome.AsideRow a -> {
          return;
        }
        case RowOutcome.ProblemRow p -> {
          p.faults().forEach(f -> add(row, f, refusing));
          p.unread().forEach(f -> add(row, f, unread));
        }
        case RowOutcome.PersonRow p -> {
          p.unread().forEach(f -> add(row, f, unread));
          p.profile().name().ifPresent(name -> named(row, name));
        }
      }
      columns.forEach((index, values) -> values.add(row.number(), row.cell(index)));
    }

    private void add(
        SheetRow row, RowOutcome.CellFault fault, Map<List<String>, FaultGroup> groups) {
      CellReason reason = fault.reason();
      String text = fault.text().strip();
      String why = reason.text(answers.messages());
      groups
          .computeIfAbsent(
              List.of(fault.column(), text, why), k -> new FaultGroup(fault.column(), text, why))
          .add(row.number());
    }

    private void named(SheetRow row, String name) {
      names
          .computeIfAbsent(List.of(SearchText.folded(name)), k -> new FaultGroup("", name, ""))
          .add(row.number());
    }

    private static List<FaultGroup> most(Collection<FaultGroup> groups) {
      return groups.stream()
          .sorted(Comparator.comparingLong(FaultGroup::count).reversed())
          .toList();
    }

    DryRun run() {
      return new DryRun(
          columns,
          most(refusing.values()),
          most(unread.values()),
          most(names.values()).stream().filter(g -> g.count() > 1).toList(),
          tally.counts());
    }
  }
}
