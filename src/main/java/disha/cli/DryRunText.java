package disha.cli;

import disha.roster.cells.ColumnMeaning;
import disha.roster.cells.ColumnPart;
import disha.roster.cells.MeaningWords;
import disha.roster.mapping.MappedColumn;
import disha.roster.run.ClassList;
import disha.roster.run.Counts;
import disha.roster.run.DryRun;
import disha.rules.vocabulary.Vocabulary;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells how a class list would be read: each column with its meaning and examples, and the rows
/// that are not understood.
final class DryRunText {
  private static final String INDENT = "    ";

  private final ClassList list;
  private final Messages messages;
  private final MeaningWords meanings;
  private final List<String> lines = new ArrayList<>();

  DryRunText(ClassList list, Vocabulary words, Messages messages) {
    this.list = list;
    this.messages = messages;
    meanings = new MeaningWords(words, messages);
  }

  String of(DryRun run, List<String> file) {
    add("roster.dry.title", list.path().toString());
    file.forEach(line -> lines.add(Console.oneLine(line)));
    add("roster.dry.headings", Long.toString(list.mapping().line()));
    lines.add("");
    list.mapping().columns().stream()
        .filter(c -> !c.heading().isEmpty())
        .forEach(c -> column(c, run.examples().getOrDefault(c.index(), Map.of())));
    if (list.mapping().read().stream().noneMatch(DryRunText::tellsStatus)) {
      lines.add("");
      add("roster.dry.noStatus");
    }
    lines.add("");
    rows(run);
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  private void add(String key, Object... arguments) {
    lines.add(Console.oneLine(messages.text(key, arguments)));
  }

  private void column(MappedColumn c, Map<String, String> examples) {
    Optional<String> first = c.first();
    String means =
        first.isPresent()
            ? messages.text("roster.dry.twice", first.get())
            : c.meaning().map(meanings::of).orElseGet(() -> messages.text("roster.dry.unknown"));
    add("roster.dry.column", c.heading(), means);
    c.meaning()
        .map(ColumnMeaning::usual)
        .ifPresent(usual ->
            lines.add(
                INDENT + messages.text("roster.dry.usual", messages.text("answer.status", usual))));
    examples.forEach((text, took) ->
        lines.add(INDENT + Console.oneLine(messages.text("roster.dry.example", text, took))));
  }

  private static boolean tellsStatus(MappedColumn c) {
    ColumnMeaning m = c.meaning().orElseThrow();
    return m.part() == ColumnPart.STATUS || m.part() == ColumnPart.YEAR || m.usual() != null;
  }

  private void rows(DryRun run) {
    Counts c = run.counts();
    add(
        "roster.dry.rows",
        c.read(),
        Long.toString(c.told()),
        Long.toString(c.refused()),
        Long.toString(c.blank()),
        Long.toString(c.hidden()));
    long shown = run.problems().stream().map(DryRun.ProblemLine::row).distinct().count();
    for (DryRun.ProblemLine p : run.problems()) {
      add(
          "roster.dry.problem",
          Long.toString(p.row()),
          p.column().isEmpty() ? messages.text("roster.dry.row") : p.column(),
          p.reason());
    }
    if (c.refused() > shown) {
      add("roster.dry.more", Long.toString(c.refused() - shown));
    }
  }
}
