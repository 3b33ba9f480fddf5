package disha.estimate.segment;

import disha.estimate.verdict.Acceptance;
import disha.estimate.verdict.Voices;

/// How many of the sources accept a person.
///
/// @param now by what is answered
/// @param atBest by what open answers leave possible
record Support(Voices now, Voices atBest) {
  /// Whether at least half of them do.
  boolean isEnough() {
    return isEnough(now);
  }

  /// Whether at least half of them can.
  boolean canBeEnough() {
    return isEnough(atBest);
  }

  private static boolean isEnough(Voices voices) {
    return voices.acceptance().compareTo(Acceptance.MOST) <= 0;
  }
}
