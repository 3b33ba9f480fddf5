package disha.estimate.verdict;

/// What a person says that they do not have, of what segments ask and documents expect. The word
/// stands until another answer makes up for it.
public final class Denials {
  private long blocked;
  private long expected;

  /// For each witness the segments in which it expects what is denied.
  private final long[] refusing;

  public Denials(Rulebook rulebook, Ruling ruling) {
    refusing = new long[rulebook.witnesses().size()];
    for (Asked asked : rulebook.asked()) {
      if (asked.isWanted()) {
        long denied = asked.denied(ruling.truths());
        blocked |= asked.isHard() ? denied : 0;
        for (int witness : asked.expectedBy()) {
          refusing[witness] |= denied;
          expected |= denied;
        }
      }
    }
  }

  /// Whether the way into a segment is blocked without some of it.
  public boolean isBlocked(int place) {
    return Truths.has(blocked, place);
  }

  /// What is said on a segment if those that expect what is denied do not admit the person.
  public Testimony without(Ruling ruling, Rulebook.Plan plan, Testimony said) {
    return Truths.has(expected, plan.place()) ? ruling.testimony(plan, refusing) : said;
  }
}
