package disha.estimate.verdict;

/// How many of the sources that say who can join accept a person; near-copies count once.
public enum Acceptance {
  /// All of them.
  ALL,
  /// Half of them or more.
  MOST,
  /// Fewer than half.
  FEW,
  /// None.
  NONE
}
