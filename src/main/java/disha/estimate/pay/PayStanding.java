package disha.estimate.pay;

import disha.logic.Truth;
import disha.rules.joining.Segment;

/// Everything of a person and a segment that pay there depends on.
///
/// @param sector the id of the segment's sector
/// @param work the experience that counts
/// @param applying the drivers that certainly move this person, as a bit set over their places
/// @param open the drivers of which it is not known, likewise
public record PayStanding(
    String sector, Segment.Complexity complexity, CountedWork work, int applying, int open) {

  /// The same with more experience in the sector.
  public PayStanding after(int moreMonths) {
    return new PayStanding(sector, complexity, work.after(moreMonths), applying, open);
  }

  /// Whether a driver moves this person.
  ///
  /// @param driver its place in the model
  public Truth applies(int driver) {
    int bit = 1 << driver;
    return (applying & bit) != 0 ? Truth.TRUE : (open & bit) != 0 ? Truth.UNKNOWN : Truth.FALSE;
  }
}
