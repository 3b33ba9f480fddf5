package disha.estimate.segment;

import disha.estimate.pay.PayNow;
import disha.estimate.verdict.Support;
import disha.rules.joining.FitGrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// What studies under way lead to. A person's own field is what they study, though no source counts
/// it before it is finished.
public final class Finishing {
  private Finishing() {}

  /// The segments, with those that finishing leads to placed behind that step.
  ///
  /// @param later the same segments once the studies under way are finished
  /// @param awaited whether a result is all that is missing of them
  /// @param pay in the segment at a place
  static List<SegmentEstimate> told(
      List<SegmentEstimate> now,
      List<SegmentEstimate> later,
      boolean awaited,
      IntFunction<Optional<PayNow>> pay) {
    List<SegmentEstimate> out = new ArrayList<>(now.size());
    for (int i = 0; i < now.size(); i++) {
      int place = i;
      SegmentEstimate n = now.get(i);
      SegmentEstimate l = later.get(i);
      boolean leads =
          leadsThere(
              n.group(), n.fit().sure(), n.support(), l.group(), l.fit().sure(), l.support());
      out.add(leads ? n.afterFinishing(l.fit(), awaited, n.pay().or(() -> pay.apply(place))) : n);
    }
    return out;
  }

  /// Whether finishing is the step that leads to a segment: it is not open, and then more sources
  /// accept the person and it fits better by what was studied, or it opens, or answers decide on
  /// it.
  public static boolean leadsThere(
      AdviceGroup now,
      FitGrade fitNow,
      Support supportNow,
      AdviceGroup later,
      FitGrade fitLater,
      Support supportLater) {
    boolean waits =
        switch (now) {
          case ONE_ANSWER, AFTER_STEP, NOT_NOW -> true;
          case BEST, OPEN, RULED_OUT -> false;
        };
    boolean fits =
        fitLater.compareTo(FitGrade.RELATED) >= 0
            && fitLater.compareTo(fitNow) > 0
            && later.compareTo(AdviceGroup.AFTER_STEP) <= 0;
    boolean opens = now == AdviceGroup.NOT_NOW && later.compareTo(AdviceGroup.ONE_ANSWER) <= 0;
    return waits
        && (fits || opens)
        && supportLater.now().share().compareTo(supportNow.now().share()) > 0;
  }
}
