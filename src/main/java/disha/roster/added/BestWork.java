package disha.roster.added;

import disha.estimate.segment.AdviceGroup;

/// Which kinds of work are told of a student of a class list.
public final class BestWork {
  /// So many are told, the best first.
  public static final int MOST = 3;

  private BestWork() {}

  /// Whether work of a group is told: what is out of reach for now is none of the best.
  public static boolean isTold(AdviceGroup group) {
    return group.compareTo(AdviceGroup.NOT_NOW) < 0;
  }
}
