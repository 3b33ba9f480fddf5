package disha.evidence;

import de.siegmar.fastcsv.reader.CsvParseException;
import disha.basics.Keys;
import disha.files.Loaded;
import disha.json.Problems;
import disha.rules.Model;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a pack of notes on what has changed since: first the rows that say where it comes from,
/// then a row of headings, then a note a row. All that is wrong is told with its cell, and then
/// there is no pack.
public final class ChangeReader {
  /// What a heading can stand for.
  enum NoteColumn {
    KIND,
    DATE,
    TOPIC,
    PLACE,
    SCHOOLING,
    AMOUNT,
    PER,
    NOTE,
    HINDI,
    SOURCE,
    SECOND,
    CONFIDENCE,
    DOCUMENT;

    /// Whether there is no pack without it.
    boolean isNeeded() {
      return this != SECOND && this != DOCUMENT;
    }
  }

  /// So many words of it make a row of headings out of what could be a row of text.
  private static final int HEADINGS = 3;

  private final String file;
  private final EvidenceWords words = EvidenceWords.bundled();
  private final Problems problems = new Problems();

  private ChangeReader(String file) {
    this.file = file;
  }

  /// The notes in comma-separated values, or all that is wrong with them.
  ///
  /// @param file its name as the person knows it
  /// @param model whose documents and levels it may name; any where there is none
  public static Loaded<ChangePack> read(String file, String csv, Optional<Model> model) {
    return new ChangeReader(file).read(csv, model);
  }

  private Loaded<ChangePack> read(String csv, Optional<Model> model) {
    List<PackRow> rows;
    try {
      rows = CsvRows.of(csv);
    } catch (CsvParseException e) {
      problems.add(file, "", "since.bad.sheet", e.getMessage());
      return new Loaded.Bad<>(problems.all());
    }
    Optional<PackRow> headings = rows.stream().filter(this::isHeadings).findFirst();
    if (headings.isEmpty()) {
      problems.add(file, rows.isEmpty() ? "" : rows.getFirst().cell(0), "since.bad.headings");
      return new Loaded.Bad<>(problems.all());
    }
    int first = rows.indexOf(headings.get());
    Optional<PackInfo> info =
        PackHead.read(file, rows.subList(0, first), headings.get(), words, problems);
    Map<NoteColumn, Integer> columns = columns(headings.get());
    if (!problems.isEmpty()) {
      return new Loaded.Bad<>(problems.all());
    }
    ChangeRows notes = new ChangeRows(file, columns, model, words, problems);
    List<ChangeNote> found = new ArrayList<>();
    for (PackRow row : rows.subList(first + 1, rows.size())) {
      if (!row.isBlank()) {
        notes.read(row).ifPresent(found::add);
      }
    }
    return problems.isEmpty()
        ? new Loaded.Good<>(new ChangePack(info.orElseThrow(), found))
        : new Loaded.Bad<>(problems.all());
  }

  private boolean isHeadings(PackRow row) {
    return row.cells().stream().flatMap(c -> column(c).stream()).distinct().count() >= HEADINGS;
  }

  private Optional<NoteColumn> column(String heading) {
    return words.find("change", NoteColumn.values(), heading);
  }

  private Map<NoteColumn, Integer> columns(PackRow headings) {
    Map<NoteColumn, Integer> columns = new EnumMap<>(NoteColumn.class);
    for (int i = 0; i < headings.cells().size(); i++) {
      String heading = headings.text(i);
      Optional<NoteColumn> column = column(heading);
      if (column.isEmpty() && !heading.isEmpty()) {
        problems.add(file, headings.cell(i), "since.bad.column", heading);
      } else if (column.isPresent() && columns.putIfAbsent(column.get(), i) != null) {
        problems.add(file, headings.cell(i), "evidence.columnTwice", heading);
      }
    }
    for (NoteColumn c : NoteColumn.values()) {
      if (c.isNeeded() && !columns.containsKey(c)) {
        problems.add(
            file, headings.cell(0), "since.bad.missing", "problem.since.column." + Keys.of(c));
      }
    }
    return columns;
  }
}
