package disha.estimate.pay;

import disha.logic.Truth;
import disha.rules.joining.Segment;

/// Everything of a person and a segment that pay there depends on.
///
/// @param sector the id of the segment's sector
/// @param months of experience that count
/// @param countsWorkElsewhere whether some of them are from another line of business
/// @param applying the drivers that certainly move this person, as a bit set over their places
/// @param open the drivers of which it is not known, likewise
public record PayStanding(
    String sector,
    Segment.Complexity complexity,
    int months,
    PayNow.ExperienceKnown known,
    boolean countsWorkElsewhere,
    int applying,
    int open) {

  /// The same with more experience.
  public PayStanding after(int moreMonths) {
    return new PayStanding(
        sector, complexity, months + moreMonths, known, countsWorkElsewhere, applying, open);
  }

  /// Whether a driver moves this person.
  ///
  /// @param driver its place in the model
  public Truth applies(int driver) {
    int bit = 1 << driver;
    return (applying & bit) != 0 ? Truth.TRUE : (open & bit) != 0 ? Truth.UNKNOWN : Truth.FALSE;
  }
}
