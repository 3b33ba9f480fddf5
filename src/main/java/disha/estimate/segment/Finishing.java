package disha.estimate.segment;

import disha.estimate.verdict.Support;
import disha.rules.joining.FitGrade;

/// What studies under way lead to. A person's own field is what they study, though no source counts
/// it before it is finished.
public final class Finishing {
  private Finishing() {}

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
