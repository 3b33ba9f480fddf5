package disha.estimate.verdict;

import disha.logic.Person;
import disha.profile.Profile;
import java.util.List;

/// The verdicts of many profiles, without the reasons: what a search needs.
public final class VerdictSearch {
  private final List<Rulebook> rulebooks;

  /// @param rulebooks for all segments of a model
  public VerdictSearch(List<Rulebook> rulebooks) {
    this.rulebooks = List.copyOf(rulebooks);
  }

  /// For each segment, in the model's order, the bit set of possible verdicts.
  public int[] verdicts(Profile profile) {
    int[] out = new int[rulebooks.stream().mapToInt(b -> b.plans().size()).sum()];
    int first = 0;
    for (Rulebook book : rulebooks) {
      new Ruling(book, Person.of(book.circuit().words(), profile)).verdicts(out, first);
      first += book.plans().size();
    }
    return out;
  }
}
