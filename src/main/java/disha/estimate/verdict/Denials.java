package disha.estimate.verdict;

/// What a person says that they do not have, of what segments ask and documents expect. The word
/// stands until another answer makes up for it.
public final class Denials {
  private long blocked;
  private long expected;

  /// For each witness the segments in which it expects what is denied.
  private final long[] refusing;

  /// For each hard need that is denied somewhere the segments in which it is; the rest is empty.
  private final long[] blocking;

  public Denials(Rulebook rulebook, Ruling ruling) {
    refusing = new long[rulebook.witnesses().size()];
    blocking = new long[rulebook.asked().size()];
    int hard = 0;
    for (Asked asked : rulebook.asked()) {
      if (asked.isWanted()) {
        long denied = asked.denied(ruling.truths());
        if (asked.isHard()) {
          blocked |= denied;
          blocking[hard++] = denied;
        }
        for (int witness : asked.expectedBy()) {
          refusing[witness] |= denied;
          expected |= denied;
        }
      }
    }
  }

  /// How much of it the way into a segment is blocked without.
  public int blocks(int place) {
    int count = 0;
    if (Truths.has(blocked, place)) {
      for (long need : blocking) {
        count += Truths.has(need, place) ? 1 : 0;
      }
    }
    return count;
  }

  /// What is said on a segment if those that expect what is denied do not admit the person.
  public Testimony without(Ruling ruling, Rulebook.Plan plan, Testimony said) {
    return Truths.has(expected, plan.place()) ? ruling.testimony(plan, refusing) : said;
  }
}
