package disha.estimate.segment;

import disha.rules.joining.FitGrade;
import java.util.List;

/// Work of a person's own: they can apply for it now, and it fits them directly.
public final class OwnWork {
  private OwnWork() {}

  /// Whether a person has some.
  public static boolean isAmong(List<SegmentEstimate> segments) {
    for (SegmentEstimate s : segments) {
      if (s.group() == AdviceGroup.BEST && s.fit().sure() == FitGrade.DIRECT) {
        return true;
      }
    }
    return false;
  }

  /// The segments without those of another trade that an answer or a step could open. Nobody who
  /// has work of their own is asked for a tool of that trade: that they could have learnt it by the
  /// way is no reason to think of it.
  static List<SegmentEstimate> keptTo(List<SegmentEstimate> segments) {
    return isAmong(segments)
        ? segments.stream().map(s -> isFarOff(s) ? s.in(AdviceGroup.NOT_NOW) : s).toList()
        : segments;
  }

  private static boolean isFarOff(SegmentEstimate s) {
    return (s.group() == AdviceGroup.ONE_ANSWER || s.group() == AdviceGroup.AFTER_STEP)
        && s.fit().possible().compareTo(FitGrade.OWN_WORD) <= 0
        && !s.fit().isSure()
        && !isAccepted(s);
  }

  private static boolean isAccepted(SegmentEstimate s) {
    return s.support().isEnough();
  }
}
