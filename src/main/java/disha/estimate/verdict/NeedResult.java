package disha.estimate.verdict;

import disha.logic.Truth;
import disha.rules.joining.Need;

/// How a person meets one need of a segment.
public record NeedResult(Need need, Truth met) {
  /// Whether it is a strength of the person's.
  public boolean isStrength() {
    return need.force() != Need.Force.HARD && met == Truth.TRUE;
  }

  /// Whether it is a gap that does not block.
  public boolean isGap() {
    return need.force() == Need.Force.SOFT && met == Truth.FALSE;
  }

  /// Whether it blocks.
  public boolean isBlock() {
    return need.force() == Need.Force.HARD && met == Truth.FALSE;
  }
}
