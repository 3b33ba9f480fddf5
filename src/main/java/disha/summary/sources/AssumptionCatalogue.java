package disha.summary.sources;

import disha.summary.Citation;
import disha.text.SearchText;
import java.util.List;
import java.util.Set;

/// Every assumption of the model, for a person who wants to see and change them.
public record AssumptionCatalogue(List<AssumptionGroup> groups) {
  public AssumptionCatalogue {
    groups = List.copyOf(groups);
  }

  /// Assumptions that move the same kind of thing.
  ///
  /// @param about what they move, in a sentence
  /// @param lines those first that something shown rests on
  public record AssumptionGroup(String title, String about, List<CatalogueLine> lines) {
    public AssumptionGroup {
      lines = List.copyOf(lines);
    }
  }

  /// An assumption.
  ///
  /// @param value the value in force, with its unit
  /// @param own the model's own value, with its unit
  /// @param inForce whether something shown rests on it
  /// @param moves what of that which is shown rests on it, in a sentence
  /// @param basis what it rests on itself, in a sentence
  /// @param facts what documents say around it; can be empty
  public record CatalogueLine(
      String id,
      String says,
      String reason,
      String value,
      String own,
      boolean changed,
      boolean inForce,
      String moves,
      String basis,
      List<Citation> facts) {
    public CatalogueLine {
      facts = List.copyOf(facts);
    }

    /// Whether the line has all these words, in whichever case.
    ///
    /// @param words in lower case
    public boolean contains(Set<String> words) {
      String all = SearchText.folded(String.join("\n", says, reason, value));
      return words.stream().allMatch(all::contains);
    }
  }

  /// All lines.
  public List<CatalogueLine> lines() {
    return groups.stream().flatMap(g -> g.lines().stream()).toList();
  }

  /// How many are changed.
  public int changed() {
    return (int) lines().stream().filter(CatalogueLine::changed).count();
  }
}
