package disha.evidence;

import disha.basics.Months;
import disha.json.Problem;
import java.util.List;

/// Offers that an institution has on record, kept beside the documents and never mixed with them.
///
/// @param offers in the order of the sheet
/// @param doubts what is hardly right in it, asked about and yet kept
public record EvidencePack(PackInfo info, List<ObservedOffer> offers, List<Problem> doubts) {
  public EvidencePack {
    offers = List.copyOf(offers);
    doubts = List.copyOf(doubts);
  }

  /// What the pack says of a segment for somebody of so much experience.
  ///
  /// @param months of experience
  public OfferStatistics of(String segment, int months, ExperienceBands bands) {
    ExperienceBands.ExperienceBand band = bands.of(months);
    return OfferStatistics.of(
        offers.stream()
            .filter(o -> o.segment().equals(segment))
            .filter(o -> band.holds(Months.completed(o.years())))
            .toList(),
        band,
        bands.least());
  }
}
