package disha.cli;

import disha.roster.mapping.MappedColumn;
import disha.roster.run.ClassList;
import disha.roster.run.ClassRun;
import disha.roster.run.Counts;
import disha.roster.run.RunFiles;
import disha.sheet.SheetFile;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What is told of a class list that was answered.
final class ClassReport {
  /// More words are no news.
  private static final int MOST_WORDS = 12;

  private final ClassList list;
  private final Messages messages;

  ClassReport(ClassList list, Messages messages) {
    this.list = list;
    this.messages = messages;
  }

  /// How the file was read, a line for each thing.
  List<String> file() {
    List<String> out = new ArrayList<>();
    if (!list.sheet().isEmpty()) {
      out.add(messages.text("roster.done.sheet", list.sheet()));
    }
    for (SheetFile.SheetNote told : list.file().told()) {
      out.add(messages.text(told.key(), told.arguments().toArray()));
    }
    for (MappedColumn column : list.mapping().unknown()) {
      column
          .resembles()
          .ifPresent(r -> out.add(messages.text("roster.done.resembles", column.heading(), r)));
    }
    List<MappedColumn> unknown =
        list.mapping().unknown().stream().filter(c -> c.resembles().isEmpty()).toList();
    if (!unknown.isEmpty()) {
      out.add(
          messages.text(
              "roster.done.unknown",
              unknown.stream()
                  .map(MappedColumn::heading)
                  .collect(Collectors.joining(messages.text("list.comma")))));
    }
    for (MappedColumn column : list.mapping().columns()) {
      column
          .first()
          .ifPresent(first -> out.add(messages.text("roster.done.twice", column.heading(), first)));
    }
    return out;
  }

  /// All lines of a run.
  List<String> lines(ClassRun.RunOutcome outcome, RunFiles files) {
    Counts c = outcome.counts();
    if (!outcome.whole()) {
      return List.of(messages.text("roster.done.stopped", Long.toString(c.read())));
    }
    List<String> out = new ArrayList<>(file());
    if (c.hidden() > 0) {
      out.add(messages.text("roster.done.hidden", c.hidden()));
    }
    if (!c.leftOut().isEmpty()) {
      out.add(messages.text("roster.done.leftOut", leftOut(c)));
    }
    out.add(
        messages.text(
            "roster.done.counts",
            c.read(),
            Long.toString(c.told()),
            files.result().toString(),
            Long.toString(c.refused()),
            Long.toString(c.blank())));
    if (c.partly() > 0) {
      out.add(messages.text("roster.done.partly", c.partly()));
    }
    c.notes().forEach((note, rows) -> out.add(messages.text("roster.done.noted", note, rows)));
    if (c.hasProblems()) {
      out.add(
          messages.text(
              "roster.done.problems", c.refused() + c.partly(), files.problems().toString()));
    }
    files.papers().ifPresent(dir -> out.add(messages.text("roster.done.papers", dir.toString())));
    return out;
  }

  private String leftOut(Counts c) {
    return c.leftOut().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_WORDS)
        .map(e -> e.getKey() + " (" + e.getValue() + ")")
        .collect(Collectors.joining(messages.text("list.comma")));
  }
}
