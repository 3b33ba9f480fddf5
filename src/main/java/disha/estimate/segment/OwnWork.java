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

  /// The segments without those of another trade that an answer or a step could open, and with
  /// those that fit by a skill alone beside the best. Nobody who has work of their own is asked for
  /// a tool of another trade: that they could have learnt it by the way is no reason to think of
  /// it.
  static List<SegmentEstimate> keptTo(List<SegmentEstimate> segments) {
    boolean own = isAmong(segments);
    if (!own && segments.stream().noneMatch(OwnWork::isAhead)) {
      return segments;
    }
    return segments.stream()
        .map(s ->
            own && isFarOff(s)
                ? s.in(AdviceGroup.NOT_NOW)
                : isBeside(s) ? s.in(AdviceGroup.OPEN) : s)
        .toList();
  }

  /// Whether work fits directly and waits for an answer or a step, and nothing that the person
  /// denies blocks the way.
  public static boolean isAhead(SegmentEstimate s) {
    return (s.group() == AdviceGroup.ONE_ANSWER || s.group() == AdviceGroup.AFTER_STEP)
        && s.fit().sure() == FitGrade.DIRECT
        && s.blocks() == 0;
  }

  /// Whether a skill by one's own word is all that makes open work fit. Nobody who has a field of
  /// their own is told that this is best, unless they would like it.
  private static boolean isBeside(SegmentEstimate s) {
    return s.group() == AdviceGroup.BEST && s.fit().sure() == FitGrade.OWN_WORD && !s.isLiked();
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
