package disha.evidence;

import disha.json.Problem;
import java.util.List;

/// Offers that an institution has on record, kept beside the documents and never mixed with them.
public final class EvidencePack {
  private final PackInfo info;
  private final List<ObservedOffer> offers;
  private final List<Problem> doubts;
  private final OfferGroups groups;

  /// @param offers in the order of the sheet
  /// @param groups the same by what they are for
  EvidencePack(
      PackInfo info, List<ObservedOffer> offers, OfferGroups groups, List<Problem> doubts) {
    this.info = info;
    this.offers = List.copyOf(offers);
    this.groups = groups;
    this.doubts = List.copyOf(doubts);
  }

  /// Where it comes from.
  public PackInfo info() {
    return info;
  }

  /// The offers, in the order of the sheet.
  public List<ObservedOffer> offers() {
    return offers;
  }

  /// What is hardly right in it, asked about and yet kept.
  public List<Problem> doubts() {
    return doubts;
  }

  /// What it says of a segment for somebody of so much experience.
  ///
  /// @param months of experience
  public OfferStatistics of(String segment, int months) {
    return groups.of(segment, months);
  }
}
