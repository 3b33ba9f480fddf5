package disha.pdf.page;

import disha.summary.Context;
import disha.summary.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A few of the notes on the other side of the job: of each kind in turn, so that none is missing
/// because another has many.
final class SideNotes {
  private SideNotes() {}

  /// @param good whether they speak for the job
  /// @param sector what is said of it comes first; can be empty
  /// @param most how many
  static List<Sentence> of(List<Context.SideNote> notes, boolean good, String sector, int most) {
    Map<String, List<Sentence>> kinds = new LinkedHashMap<>();
    notes.stream()
        .filter(n -> n.good() == good)
        .sorted(Comparator.comparing(n -> !n.sectors().contains(sector)))
        .forEach(n -> kinds.computeIfAbsent(n.kind(), k -> new ArrayList<>()).add(n.text()));
    int deepest = kinds.values().stream().mapToInt(List::size).max().orElse(0);
    List<Sentence> out = new ArrayList<>();
    for (int i = 0; i < deepest; i++) {
      for (List<Sentence> kind : kinds.values()) {
        if (i < kind.size() && out.size() < most) {
          out.add(kind.get(i));
        }
      }
    }
    return out;
  }
}
