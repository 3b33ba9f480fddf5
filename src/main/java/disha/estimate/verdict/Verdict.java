package disha.estimate.verdict;

/// Whether a person can join a segment, the best first.
public enum Verdict {
  /// Every document that speaks admits, and no hard need is unmet.
  ELIGIBLE,
  /// Some documents admit, others do not.
  ON_SOME_READINGS,
  /// The profile leaves out an answer that decides it.
  ANSWER_MISSING,
  /// Nothing admits today; something does after a named step.
  AFTER_STEP,
  /// No document admits, and none names a step that would be enough.
  NOT_YET;

  /// Whether the person can join today, by every document that speaks or by some.
  public boolean canJoin() {
    return this == ELIGIBLE || this == ON_SOME_READINGS;
  }
}
