package disha.estimate.pay;

import disha.logic.Truth;
import disha.rules.joining.Segment;

/// Everything of a person and a segment that pay there depends on.
///
/// @param place what the evidence of pay there is about
/// @param work the experience that counts
/// @param applying the drivers that certainly move this person, as a bit set over their places
/// @param open the drivers of which it is not known, likewise
public record PayStanding(
    PayPlace place, Segment.Complexity complexity, CountedWork work, int applying, int open) {

  /// The id of the segment's sector.
  public String sector() {
    return place.sector();
  }

  /// The same with more experience in the sector.
  public PayStanding after(int moreMonths) {
    return new PayStanding(place, complexity, work.after(moreMonths), applying, open);
  }

  /// Whether a driver moves this person.
  ///
  /// @param driver its place in the model
  public Truth applies(int driver) {
    int bit = 1 << driver;
    return (applying & bit) != 0 ? Truth.TRUE : (open & bit) != 0 ? Truth.UNKNOWN : Truth.FALSE;
  }
}
