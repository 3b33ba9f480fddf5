package disha.estimate.verdict;

import disha.estimate.circuit.Truths;
import disha.logic.Person;
import disha.profile.Profile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /// Of profiles the first of each that come out alike in every condition of every rule.
  public List<Profile> toldApart(List<Profile> profiles) {
    Map<List<Truths>, Profile> out = new LinkedHashMap<>();
    for (Profile p : profiles) {
      out.putIfAbsent(
          rulebooks.stream()
              .map(b -> b.circuit().truths(Person.of(b.circuit().words(), p)))
              .toList(),
          p);
    }
    return List.copyOf(out.values());
  }
}
