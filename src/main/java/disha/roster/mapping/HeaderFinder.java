package disha.roster.mapping;

import disha.roster.cells.ColumnMeaning;
import disha.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds the headings among the first rows of a sheet: the row in which most of them are known, or
/// two rows where the upper one spans several columns of the lower.
public final class HeaderFinder {
  /// Titles, addresses and dates take no more rows.
  public static final int MOST_ROWS = 40;

  /// One alone can be a word of a title.
  private static final int FEWEST = 2;

  private final HeadingWords words;

  public HeaderFinder(HeadingWords words) {
    this.words = words;
  }

  private record Candidate(int first, int last, List<String> headings, int known, boolean answers) {
    boolean isBetter(Candidate other) {
      return other == null || known > other.known;
    }
  }

  /// The headings, if there are any that are known.
  ///
  /// @param rows the first rows of a sheet, at most as many as headings are looked for in
  public Optional<Mapping> find(List<SheetRow> rows) {
    Candidate best = null;
    for (int i = 0; i < rows.size(); i++) {
      Candidate alone = candidate(i, i, rows.get(i).cells());
      if (alone.answers && alone.isBetter(best)) {
        best = alone;
      }
      if (i + 1 < rows.size()) {
        Candidate lower = candidate(i + 1, i + 1, rows.get(i + 1).cells());
        Candidate both = candidate(i, i + 1, joined(rows.get(i), rows.get(i + 1)));
        boolean helps = both.known > alone.known && both.known > lower.known && lower.known > 0;
        if (helps && both.answers && both.isBetter(best)) {
          best = both;
        }
      }
    }
    return Optional.ofNullable(best).map(b -> mapping(b, rows));
  }

  private Candidate candidate(int first, int last, List<String> cells) {
    List<String> headings = cells.stream().map(HeaderFinder::oneLine).toList();
    List<ColumnMeaning> known = headings.stream().flatMap(h -> words.find(h).stream()).toList();
    boolean answers = known.size() >= FEWEST && known.stream().anyMatch(m -> m.part().isAnswer());
    return new Candidate(first, last, headings, known.size(), answers);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  // A merged cell of a text file stands once or in each of its columns.
  private static String line(SheetRow row) {
    return row.cells().stream()
        .map(HeaderFinder::oneLine)
        .filter(t -> !t.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  // A heading over several columns stands in the first of them only.
  private List<String> joined(SheetRow upper, SheetRow lower) {
    List<String> out = new ArrayList<>();
    String over = "";
    int columns = Math.max(upper.cells().size(), lower.cells().size());
    for (int i = 0; i < columns; i++) {
      String above = oneLine(upper.cell(i));
      String below = oneLine(lower.cell(i));
      over = above.isEmpty() ? over : above;
      if (below.isEmpty()) {
        out.add(above);
      } else {
        String both = over.isEmpty() ? below : over + " " + below;
        out.add(words.find(both).isPresent() || words.find(below).isEmpty() ? both : below);
      }
    }
    return out;
  }

  private Mapping mapping(Candidate found, List<SheetRow> rows) {
    List<MappedColumn> columns = new ArrayList<>();
    for (int i = 0; i < found.headings.size(); i++) {
      String heading = found.headings.get(i);
      Optional<ColumnMeaning> meaning = words.find(heading);
      Optional<String> first =
          meaning.flatMap(m ->
              columns.stream()
                  .filter(c -> c.meaning().filter(m::clashes).isPresent())
                  .map(MappedColumn::heading)
                  .findFirst());
      columns.add(
          new MappedColumn(
              i,
              heading,
              meaning,
              first,
              meaning.isEmpty() ? words.resembling(heading) : Optional.empty()));
    }
    return new Mapping(
        found.last + 1,
        rows.get(found.last).number(),
        columns,
        rows.subList(0, found.last + 1).stream().map(SheetRow::cells).toList(),
        rows.subList(0, found.first).stream()
            .map(HeaderFinder::line)
            .filter(t -> !t.isEmpty())
            .toList());
  }
}
