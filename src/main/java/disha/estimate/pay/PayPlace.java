package disha.estimate.pay;

import disha.rules.Model;
import disha.rules.joining.Segment;
import java.util.Optional;

/// What evidence of pay is about: a sector, and a kind of work in it where somebody speaks of that
/// alone.
///
/// @param sector the id of the sector
/// @param segment the id of the segment; empty where nobody speaks of it alone
public record PayPlace(String sector, Optional<String> segment) {
  static PayPlace of(String sector) {
    return new PayPlace(sector, Optional.empty());
  }

  static PayPlace of(Segment segment, Model model) {
    boolean alone =
        model.offers().stream()
            .flatMap(o -> o.claims().stream())
            .anyMatch(c -> c.segment().equals(segment.id()));
    return new PayPlace(segment.sector(), alone ? Optional.of(segment.id()) : Optional.empty());
  }
}
