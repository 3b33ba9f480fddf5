package disha.estimate.segment;

import disha.rules.joining.FitGrade;
import java.util.ArrayList;
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
  /// another: that they could have learnt or done it by the way is no reason to think of it. Beside
  /// a field of their own that is a step away, nobody is sent to make up for what they deny where
  /// nothing fits.
  static List<SegmentEstimate> keptTo(List<SegmentEstimate> segments) {
    boolean own = isAmong(segments);
    if (!own && !isAnyAhead(segments)) {
      return segments;
    }
    List<SegmentEstimate> out = new ArrayList<>(segments.size());
    for (int i = 0; i < segments.size(); i++) {
      SegmentEstimate s = segments.get(i);
      boolean foreign = own ? isFarOff(s) : isDenied(s);
      out.add(foreign ? s.in(AdviceGroup.NOT_NOW) : isBeside(s) ? s.in(AdviceGroup.OPEN) : s);
    }
    return out;
  }

  private static boolean isAnyAhead(List<SegmentEstimate> segments) {
    for (int i = 0; i < segments.size(); i++) {
      if (isAhead(segments.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether work fits directly and waits for an answer, a step or a result, and nothing that the
  /// person denies blocks the way. Studies that still go on are no reason to wait with other work.
  public static boolean isAhead(SegmentEstimate s) {
    return (s.group() == AdviceGroup.ONE_ANSWER || s.group() == AdviceGroup.AFTER_STEP)
        && s.isDirect()
        && s.blocks() == 0;
  }

  /// Whether a skill by one's own word is all that makes open work fit. Nobody who has a field of
  /// their own is told that this is best, unless they would like it.
  private static boolean isBeside(SegmentEstimate s) {
    return s.group() == AdviceGroup.BEST && s.fit().sure() == FitGrade.OWN_WORD && !s.isLiked();
  }

  private static boolean isFarOff(SegmentEstimate s) {
    return (s.group() == AdviceGroup.ONE_ANSWER || s.group() == AdviceGroup.AFTER_STEP)
        && !s.fitAhead().isSure()
        && !s.support().isEnough();
  }

  /// Whether a step leads to work of which nothing fits, and what the person denies is in its way.
  private static boolean isDenied(SegmentEstimate s) {
    return s.group() == AdviceGroup.AFTER_STEP && !s.fitAhead().isSure() && s.blocks() > 0;
  }
}
