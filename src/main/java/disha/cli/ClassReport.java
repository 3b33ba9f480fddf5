package disha.cli;

import disha.roster.run.ClassList;
import disha.roster.run.ClassRun;
import disha.roster.run.Counts;
import disha.roster.run.RunFiles;
import disha.roster.table.ListNotes;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is told of a class list that was answered.
final class ClassReport {
  /// More words are no news.
  private static final int MOST_WORDS = 12;

  /// More names stand among the problems.
  private static final int MOST_NAMED = 6;

  private final ClassList list;
  private final Messages messages;

  ClassReport(ClassList list, Messages messages) {
    this.list = list;
    this.messages = messages;
  }

  /// How the file was read, a line for each thing.
  List<String> file() {
    return ListNotes.of(list, messages);
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
    if (c.statusOpen() > 0) {
      out.add(messages.text("roster.done.statusOpen", c.statusOpen()));
    }
    if (c.aside() > 0) {
      out.add(messages.text("roster.done.aside", c.aside()));
    }
    if (c.partly() > 0) {
      out.add(messages.text("roster.done.partly", c.partly()));
    }
    c.notes().forEach((note, rows) -> out.add(messages.text("roster.done.noted", note, rows)));
    refused(c).ifPresent(out::add);
    if (c.hasProblems()) {
      out.add(
          messages.text(
              "roster.done.problems", c.refused() + c.partly(), files.problems().toString()));
    }
    files.papers().ifPresent(dir -> out.add(messages.text("roster.done.papers", dir.toString())));
    return out;
  }

  /// Who is not answered, by name; empty where everybody is.
  Optional<String> refused(Counts c) {
    List<String> first =
        c.firstRefused().stream().limit(MOST_NAMED).map(r -> r.text(messages)).toList();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String listed = String.join(messages.text("list.separator"), first);
    long more = c.refused() - first.size();
    return Optional.of(
        messages.text(
            "roster.done.refused",
            more > 0 ? messages.text("roster.report.more", listed, more) : listed));
  }

  private String leftOut(Counts c) {
    return c.leftOut().entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_WORDS)
        .map(e -> e.getKey() + " (" + e.getValue() + ")")
        .collect(Collectors.joining(messages.text("list.comma")));
  }
}
