package disha.cli;

import disha.roster.cells.CellReading;
import disha.roster.cells.ColumnMeaning;
import disha.roster.cells.MeaningWords;
import disha.roster.mapping.MappedColumn;
import disha.roster.readings.ColumnValues;
import disha.roster.readings.FaultGroup;
import disha.roster.run.ClassList;
import disha.roster.run.Counts;
import disha.roster.run.DryRun;
import disha.rules.vocabulary.Vocabulary;
import disha.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Tells how a class list would be read: each column with its meaning and examples, and the rows
/// that are not understood.
final class DryRunText {
  private static final String INDENT = "    ";
  private static final int EXAMPLES = 3;
  private static final int GROUPS = 20;

  private final ClassList list;
  private final Messages messages;
  private final MeaningWords meanings;
  private final List<String> lines = new ArrayList<>();

  DryRunText(ClassList list, Vocabulary words, Messages messages) {
    this.list = list;
    this.messages = messages;
    meanings = new MeaningWords(words, messages);
  }

  /// @param readings where every reading was written
  String of(DryRun run, List<String> file, Path readings) {
    add("roster.dry.title", list.path().toString());
    file.forEach(line -> lines.add(Console.oneLine(line)));
    add("roster.dry.headings", Long.toString(list.mapping().line()));
    lines.add("");
    list.mapping().columns().stream()
        .filter(c -> !c.heading().isEmpty())
        .forEach(c -> column(c, Optional.ofNullable(run.columns().get(c.index()))));
    lines.add("");
    rows(run);
    add("roster.dry.readings", readings.toString());
    return String.join(System.lineSeparator(), lines) + System.lineSeparator();
  }

  private void add(String key, Object... arguments) {
    lines.add(Console.oneLine(messages.text(key, arguments)));
  }

  private void column(MappedColumn c, Optional<ColumnValues> values) {
    Optional<String> first = c.first();
    String means =
        first.isPresent()
            ? messages.text("roster.dry.twice", first.get())
            : c.meaning().map(meanings::of).orElseGet(() -> unknown(c));
    add("roster.dry.column", c.heading(), means);
    c.meaning()
        .map(ColumnMeaning::usual)
        .ifPresent(usual ->
            lines.add(
                INDENT + messages.text("roster.dry.usual", messages.text("answer.status", usual))));
    values.stream()
        .flatMap(v -> v.values().stream())
        .filter(v -> v.reading() instanceof CellReading.KnownCell)
        .limit(EXAMPLES)
        .forEach(v -> {
          String read = ((CellReading.KnownCell) v.reading()).took();
          String took = read.isEmpty() ? messages.text("roster.readings.nothing") : read;
          lines.add(INDENT + Console.oneLine(messages.text("roster.dry.example", v.text(), took)));
        });
  }

  private String unknown(MappedColumn c) {
    return c.resembles()
        .map(r -> messages.text("roster.dry.resembles", r))
        .orElseGet(() -> messages.text("roster.dry.unknown"));
  }

  private void rows(DryRun run) {
    Counts c = run.counts();
    add(
        "roster.dry.rows",
        c.read(),
        Long.toString(c.told()),
        Long.toString(c.refused()),
        Long.toString(c.blank()),
        Long.toString(c.hidden()),
        c.partly());
    if (c.statusOpen() > 0) {
      add("roster.done.statusOpen", c.statusOpen());
    }
    if (c.aside() > 0) {
      add("roster.done.aside", c.aside());
    }
    groups("roster.dry.refusing", run.refusing());
    groups("roster.dry.unread", run.unread());
    c.notes().forEach((note, rows) -> add("roster.done.noted", note, rows));
    for (FaultGroup same : run.names().stream().limit(GROUPS).toList()) {
      add("roster.dry.names", same.text(), numbers(same));
    }
  }

  private void groups(String title, List<FaultGroup> groups) {
    if (groups.isEmpty()) {
      return;
    }
    lines.add("");
    add(title);
    for (FaultGroup g : groups.stream().limit(GROUPS).toList()) {
      String column =
          g.column().isEmpty()
              ? messages.text("roster.dry.row")
              : messages.text("roster.dry.cell", g.column(), g.text());
      lines.add(
          INDENT
              + Console.oneLine(
                  messages.text("roster.dry.problem", column, g.count(), numbers(g), g.reason())));
    }
    if (groups.size() > GROUPS) {
      add("roster.dry.more", groups.size() - GROUPS);
    }
  }

  private String numbers(FaultGroup g) {
    String rows = g.rows().stream().map(r -> Long.toString(r)).collect(Collectors.joining(", "));
    return g.count() > g.rows().size() ? messages.text("roster.readings.more", rows) : rows;
  }
}
