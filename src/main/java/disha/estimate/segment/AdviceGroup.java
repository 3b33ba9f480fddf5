package disha.estimate.segment;

import disha.estimate.verdict.Acceptance;
import disha.estimate.verdict.FitFound;
import disha.estimate.verdict.ReadingResult;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.Voices;
import disha.rules.joining.Reading;
import java.util.List;
import java.util.Set;

/// What a person does with a kind of work, the first thing first.
public enum AdviceGroup {
  /// It fits, and at least half of the sources accept the person: to apply for now. Only the first
  /// few are called so.
  BEST,
  /// Open as well: something else fits better, or nothing that the person names fits it.
  OPEN,
  /// Answers that are open decide.
  ONE_ANSWER,
  /// A step opens it, or wins more than a few sources.
  AFTER_STEP,
  /// Not for now.
  NOT_NOW;

  /// More than these would be no choice.
  static final int MOST_BEST = 8;

  /// Whether the person can apply for it now.
  public boolean isOpen() {
    return compareTo(OPEN) <= 0;
  }

  /// The group of a segment by itself.
  ///
  /// @param possible the verdicts that open answers leave possible
  static AdviceGroup of(
      Set<Verdict> possible,
      Voices voices,
      Voices atBest,
      FitFound fit,
      List<ReadingResult> readings) {
    if (possible.stream().allMatch(Verdict::canJoin)) {
      if (isEnough(voices)) {
        return fit.isSure() ? BEST : OPEN;
      }
      return readings.stream().anyMatch(r -> r.is(Reading.Outcome.AFTER_STEP))
          ? AFTER_STEP
          : NOT_NOW;
    }
    if (possible.size() > 1) {
      return isEnough(atBest) ? ONE_ANSWER : NOT_NOW;
    }
    return possible.contains(Verdict.AFTER_STEP) ? AFTER_STEP : NOT_NOW;
  }

  private static boolean isEnough(Voices voices) {
    return voices.acceptance().compareTo(Acceptance.MOST) <= 0;
  }
}
