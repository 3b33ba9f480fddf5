package disha.estimate.verdict;

/// How many of the sources accept a person.
///
/// @param now by what is answered
/// @param atBest by what open answers leave possible
/// @param admitting how many documents do by what is answered, near-copies and all
/// @param speaking how many documents say who can join
public record Support(Voices now, Voices atBest, int admitting, int speaking) {
  /// Whether at least half of them do.
  public boolean isEnough() {
    return isEnough(now);
  }

  /// Whether at least half of them can.
  public boolean canBeEnough() {
    return isEnough(atBest);
  }

  private static boolean isEnough(Voices voices) {
    return voices.acceptance().compareTo(Acceptance.MOST) <= 0;
  }
}
