package disha.estimate.verdict;

import disha.estimate.circuit.BitCounter;
import disha.estimate.circuit.Truths;
import java.util.Arrays;

/// What a person says that they do not have, of what segments ask and documents expect. The word
/// stands until another answer makes up for it.
public final class Denials {
  private final Rulebook rulebook;
  private long expected;

  /// For each witness the segments in which it expects what is denied.
  private final long[] refusing;

  /// How many hard needs are denied.
  private final BitCounter blocking = new BitCounter();

  /// How many hard needs are not surely met.
  private final BitCounter unmet = new BitCounter();

  Denials(Rulebook rulebook) {
    this.rulebook = rulebook;
    refusing = new long[rulebook.witnesses().size()];
  }

  public Denials(Rulebook rulebook, Ruling ruling) {
    this(rulebook);
    find(ruling.truths());
  }

  /// Looks for those of a person.
  void find(Truths truths) {
    expected = 0;
    Arrays.fill(refusing, 0);
    blocking.clear();
    unmet.clear();
    for (Asked asked : rulebook.wanted()) {
      long denied = asked.denied(truths);
      if (asked.isHard()) {
        blocking.add(denied);
        unmet.add(asked.segments() & ~truths.certain(asked.node()));
      }
      for (int witness : asked.expectedBy()) {
        refusing[witness] |= denied;
        expected |= denied;
      }
    }
  }

  /// For each witness the segments in which it expects what is denied.
  long[] refusing() {
    return refusing;
  }

  /// The segments in which any does.
  long expected() {
    return expected;
  }

  /// How much of it the way into a segment is blocked without.
  public int blocks(int place) {
    return blocking.at(place);
  }

  /// How much that blocks the way into a segment, or could, is not surely met.
  public int unmet(int place) {
    return unmet.at(place);
  }

  /// What is said on a segment if those that expect what is denied do not admit the person.
  public Testimony without(Ruling ruling, Rulebook.Plan plan, Testimony said) {
    return Truths.has(expected, plan.place()) ? ruling.testimony(plan, refusing) : said;
  }
}
