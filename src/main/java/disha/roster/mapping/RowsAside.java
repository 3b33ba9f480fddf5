package disha.roster.mapping;

import disha.roster.words.Phrases;
import disha.roster.words.PlainKey;
import disha.roster.words.RosterWords;
import disha.sheet.SheetRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows below the headings that are no students: the headings once more, and a line below the
/// students such as a total or a signature. For one thread.
public final class RowsAside {
  private static final int MOST_CELLS = 2;
  private static final int MOST_KEPT = 1024;

  private final List<String> headings;
  private final Phrases footers;

  /// The keys of cells, by their texts: most last cells say the same few things.
  private final Map<String, String> keys = new HashMap<>();

  public RowsAside(Mapping mapping, RosterWords words) {
    headings = mapping.headings().stream().map(PlainKey::of).toList();
    footers = words.phrases("footer");
  }

  /// Whether a row is none of a student.
  public boolean has(SheetRow row) {
    List<String> cells = row.cells();
    int filled = 0;
    int first = -1;
    boolean heads = true;
    // The last cells are the shortest of most lists, and tell as much.
    for (int i = cells.size() - 1; i >= 0; i--) {
      if (!cells.get(i).isBlank()) {
        filled++;
        first = i;
        heads = heads && isHeading(i, cells.get(i));
        if (!heads && filled > MOST_CELLS) {
          return false;
        }
      }
    }
    return (filled >= MOST_CELLS && heads)
        || (filled > 0 && filled <= MOST_CELLS && isFooter(PlainKey.tokens(cells.get(first))));
  }

  // "S. D. Rao" is a name, "Sd/- Rao" a signature.
  private boolean isFooter(List<String> tokens) {
    return footers
        .longest(tokens, 0)
        .filter(m -> tokens.subList(0, m.words()).stream().noneMatch(t -> t.length() == 1))
        .isPresent();
  }

  private boolean isHeading(int index, String cell) {
    String key = key(cell);
    return index < headings.size() && !key.isEmpty() && headings.get(index).equals(key);
  }

  private String key(String cell) {
    String key = keys.get(cell);
    if (key == null) {
      key = PlainKey.of(cell);
      if (keys.size() >= MOST_KEPT) {
        keys.clear();
      }
      keys.put(cell, key);
    }
    return key;
  }
}
