package disha.evidence;

import disha.basics.Keys;
import disha.json.Problems;
import disha.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The sheet of a pack: first some rows that say where it comes from, each a word and what stands
/// for it in the next cell; then a row of headings; then what the pack holds, a row each.
///
/// @param <C> what a heading can stand for
final class PackSheet<C extends Enum<C>> {
  /// So many words of it make a row of headings out of what could be a row of text.
  private static final int HEADINGS = 3;

  private final String file;
  private final Problems problems;
  private final PackInfo info;
  private final SheetRow headings;
  private final Map<C, Integer> columns;
  private final List<SheetRow> rows;

  /// The columns of a kind of pack.
  ///
  /// @param type the constants that stand for them
  /// @param needed whether there is no pack without one
  /// @param words what the words begin with by which they are known
  /// @param hasPeople whether one of its headings could tell who a person is, and must not
  /// @param texts what is told of them
  record PackColumns<C extends Enum<C>>(
      Class<C> type, Predicate<C> needed, String words, boolean hasPeople, ColumnTexts texts) {}

  /// What is told of columns, by the keys of the sentences.
  ///
  /// @param none no row has headings
  /// @param unknown a heading is not known
  /// @param missing a column is not there
  /// @param name what the name of a column begins with
  record ColumnTexts(String none, String unknown, String missing, String name) {}

  private PackSheet(
      String file,
      Problems problems,
      PackInfo info,
      SheetRow headings,
      Map<C, Integer> columns,
      List<SheetRow> rows) {
    this.file = file;
    this.problems = problems;
    this.info = info;
    this.headings = headings;
    this.columns = columns;
    this.rows = rows;
  }

  /// The sheet in some rows; empty if something is wrong above what it holds, which is noted.
  ///
  /// @param file its name as the person knows it
  static <C extends Enum<C>> Optional<PackSheet<C>> read(
      String file,
      List<SheetRow> rows,
      PackColumns<C> known,
      EvidenceWords words,
      Problems problems) {
    Optional<SheetRow> headings =
        rows.stream().filter(r -> isHeadings(r, known, words)).findFirst();
    if (headings.isEmpty()) {
      problems.add(file, rows.isEmpty() ? "" : rows.getFirst().address(0), known.texts.none);
      return Optional.empty();
    }
    int first = rows.indexOf(headings.get());
    Optional<PackInfo> info =
        PackHead.read(file, rows.subList(0, first), headings.get(), words, problems);
    Map<C, Integer> columns = columns(file, headings.get(), known, words, problems);
    return problems.isEmpty()
        ? Optional.of(
            new PackSheet<>(
                file,
                problems,
                info.orElseThrow(),
                headings.get(),
                columns,
                rows.stream().skip(first + 1L).filter(r -> !r.isBlank()).toList()))
        : Optional.empty();
  }

  private static <C extends Enum<C>> boolean isHeadings(
      SheetRow row, PackColumns<C> known, EvidenceWords words) {
    return row.cells().stream()
            .flatMap(c -> words.find(known.words, known.type.getEnumConstants(), c).stream())
            .distinct()
            .count()
        >= HEADINGS;
  }

  private static <C extends Enum<C>> Map<C, Integer> columns(
      String file,
      SheetRow headings,
      PackColumns<C> known,
      EvidenceWords words,
      Problems problems) {
    Map<C, Integer> columns = new EnumMap<>(known.type);
    for (int i = 0; i < headings.cells().size(); i++) {
      String heading = headings.cell(i).strip();
      if (heading.isEmpty()) {
        continue;
      }
      Optional<C> column = words.find(known.words, known.type.getEnumConstants(), heading);
      if (known.hasPeople && words.is("person", heading)) {
        problems.add(file, headings.address(i), "evidence.person", heading);
      } else if (column.isEmpty()) {
        problems.add(file, headings.address(i), known.texts.unknown, heading);
      } else if (columns.putIfAbsent(column.get(), i) != null) {
        problems.add(file, headings.address(i), "evidence.columnTwice", heading);
      }
    }
    for (C c : known.type.getEnumConstants()) {
      if (known.needed.test(c) && !columns.containsKey(c)) {
        problems.add(file, headings.address(0), known.texts.missing, known.texts.name + Keys.of(c));
      }
    }
    return columns;
  }

  PackInfo info() {
    return info;
  }

  /// What it holds; no row is blank.
  List<SheetRow> rows() {
    return rows;
  }

  /// What a column says in a row; empty where there is no such column.
  String text(SheetRow row, C column) {
    return Optional.ofNullable(columns.get(column)).map(i -> row.cell(i).strip()).orElse("");
  }

  /// Its name as the person knows it.
  String file() {
    return file;
  }

  /// Where its columns are.
  Collection<Integer> places() {
    return columns.values();
  }

  /// The columns of a row in which something stands without a heading.
  List<Integer> beside(SheetRow row) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (!columns.containsValue(i) && !row.cell(i).isBlank()) {
        out.add(i);
      }
    }
    return out;
  }

  /// How a spreadsheet calls the cell of a column that is there, such as `C7`.
  String address(SheetRow row, C column) {
    return row.address(columns.get(column));
  }

  /// Notes what is wrong with a cell.
  ///
  /// @param arguments what the sentence names
  void problem(SheetRow row, C column, String message, String... arguments) {
    problem(row, columns.get(column), message, arguments);
  }

  /// The same of a cell that can be in no column.
  void problem(SheetRow row, int place, String message, String... arguments) {
    problems.add(file, row.address(place), message, arguments);
  }

  /// Notes what is wrong with the headings as a whole.
  void problem(String message) {
    problem(headings, 0, message);
  }

  /// What was found in a cell; where nothing was, that is noted.
  ///
  /// @param texts what the key of the sentence begins with; the column follows
  <T> Optional<T> noted(Optional<T> found, SheetRow row, C column, String texts) {
    if (found.isEmpty()) {
      problem(row, column, texts + Keys.of(column), text(row, column));
    }
    return found;
  }
}
