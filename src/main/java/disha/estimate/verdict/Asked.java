package disha.estimate.verdict;

import disha.estimate.circuit.Truths;
import disha.logic.Truth;
import disha.rules.joining.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A need with the node of its condition.
final class Asked {
  private final Need need;
  private final int node;
  private final long segments;
  private final int[] skills;
  private final int[] expectedBy;
  private final int[] instead;
  private final boolean[] mendableThen;
  private final boolean mendable;

  /// How a person can meet it, first as usual and then with each of the others that are told; in
  /// each by the value of the truth.
  private final List<List<NeedResult>> results = new ArrayList<>();

  /// @param segments those that ask it
  /// @param skills the nodes of the skills that meet it
  /// @param expectedBy the places of the witnesses that expect it of whoever joins
  /// @param instead the nodes of the conditions under which something else is told of it
  Asked(
      Need need,
      int node,
      long segments,
      List<Integer> skills,
      List<Integer> expectedBy,
      List<Integer> instead) {
    this.need = need;
    this.node = node;
    this.segments = segments;
    this.skills = ints(skills);
    this.expectedBy = ints(expectedBy);
    this.instead = ints(instead);
    mendable = need.step().isPresent();
    mendableThen = new boolean[instead.size()];
    results.add(byTruth(need, Optional.empty()));
    for (int i = 0; i < mendableThen.length; i++) {
      Need.Instead other = need.instead().get(i);
      mendableThen[i] = other.step().isPresent();
      results.add(byTruth(need, Optional.of(other)));
    }
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<NeedResult> byTruth(Need need, Optional<Need.Instead> instead) {
    return Stream.of(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE)
        .map(t -> new NeedResult(need, t, t == Truth.TRUE ? Optional.empty() : instead))
        .toList();
  }

  Need need() {
    return need;
  }

  int node() {
    return node;
  }

  /// The segments that ask it.
  long segments() {
    return segments;
  }

  /// The places of the witnesses that expect it of whoever joins.
  int[] expectedBy() {
    return expectedBy;
  }

  boolean isHard() {
    return need.force() == Need.Force.HARD;
  }

  /// Whether it blocks, or a document expects it.
  boolean isWanted() {
    return isHard() || !need.expectedBy().isEmpty();
  }

  /// How a person meets it in a segment.
  NeedResult result(Truths truths, int place) {
    int told = 0;
    while (told < instead.length && !truths.isTrue(instead[told], place)) {
      told++;
    }
    return results.get(told == instead.length ? 0 : told + 1).get(truths.of(node, place).value());
  }

  /// The segments in which something can be done about it if it is not met.
  long mendable(Truths truths) {
    long out = 0;
    long left = segments;
    for (int i = 0; i < instead.length; i++) {
      long told = truths.certain(instead[i]) & left;
      left &= ~told;
      out |= mendableThen[i] ? told : 0;
    }
    return mendable ? out | left : out;
  }

  /// The segments in which the person says that they lack what is asked. Where something else that
  /// is open can meet it as well, that is not yet settled, but the word stands.
  long denied(Truths truths) {
    long lacking = 0;
    for (int skill : skills) {
      lacking |= ~truths.possible(skill);
    }
    return segments & (~truths.possible(node) | (truths.open(node) & lacking));
  }
}
