package disha.estimate.ways;

import java.util.ArrayList;
import java.util.List;

/// Chooses the ways that are worth telling: all would bury the best.
final class BestWays {
  /// How many are told at most.
  static final int MOST = 5;

  /// Of one kind, such as a new degree, only so many are told: five Master's degrees would hide
  /// what a course can do.
  private static final int MOST_OF_A_KIND = 2;

  private BestWays() {}

  /// The best of each kind, then the second best as long as there is room; none that one told
  /// before it makes needless. The cheapest come first.
  ///
  /// @param kept those that are told in any case
  static List<RankedWay> of(List<RankedWay> kept, List<RankedWay> all) {
    List<RankedWay> sorted = all.stream().sorted(RankedWay.CHEAPEST_FIRST).toList();
    List<RankedWay> told = new ArrayList<>(kept);
    for (int round = 1; round <= MOST_OF_A_KIND; round++) {
      for (RankedWay r : sorted) {
        int ofKind = (int) told.stream().filter(r::isOfTheKindOf).count();
        if (told.size() < MOST && ofKind < round && told.stream().noneMatch(r::isNeedlessBeside)) {
          told.add(r);
        }
      }
    }
    List<RankedWay> out = new ArrayList<>();
    for (RankedWay r : told.stream().sorted(RankedWay.CHEAPEST_FIRST).toList()) {
      if (out.stream().noneMatch(r::isNeedlessBeside)) {
        out.add(r);
      }
    }
    return out;
  }
}
