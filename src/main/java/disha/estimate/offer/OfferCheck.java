package disha.estimate.offer;

import disha.estimate.pay.Band;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayNow;
import disha.estimate.segment.SegmentEstimate;
import java.util.List;

/// Where an offer in hand stands among what the documents say.
///
/// @param segment the segment it is for
/// @param offered the offer
/// @param place where it stands
/// @param pay what it is held against
/// @param claims how it stands to each claim of the documents
public record OfferCheck(
    SegmentEstimate segment, Pay offered, OfferPlace place, PayNow pay, List<ClaimCheck> claims) {
  // Percent of likely pay within which an offer is about what is likely.
  private static final int ABOUT = 5;

  public OfferCheck {
    claims = List.copyOf(claims);
  }

  /// How the offer is called.
  public OfferStanding standing() {
    return switch (place) {
      case BELOW_EVERY_FLOOR -> OfferStanding.BELOW_EVERY_FLOOR;
      case LOW -> OfferStanding.LOW;
      case TYPICAL -> side();
      case HIGH -> OfferStanding.HIGH;
      case ABOVE_EVERY_BAND -> OfferStanding.ABOVE_EVERY_BAND;
    };
  }

  private OfferStanding side() {
    Pay likely = pay.likely().pay();
    if (offered.minus(likely).isWithin(likely, ABOUT)) {
      return OfferStanding.LIKELY;
    }
    return offered.compareTo(likely) < 0 ? OfferStanding.LOW_SIDE : OfferStanding.HIGH_SIDE;
  }

  /// Where an offer stands among all claims.
  public enum OfferPlace {
    /// Below every amount that a document gives for this experience.
    BELOW_EVERY_FLOOR,
    /// Below low, but not below every amount.
    LOW,
    /// Between low and high.
    TYPICAL,
    /// Above high, but not above every amount.
    HIGH,
    /// Above every range that a document gives for this experience; a ceiling can be higher still.
    ABOVE_EVERY_BAND
  }

  /// How an offer is called, in every output by the same words: its place, and within the typical
  /// to which side of likely it lies.
  public enum OfferStanding {
    BELOW_EVERY_FLOOR,
    LOW,
    LOW_SIDE,
    LIKELY,
    HIGH_SIDE,
    HIGH,
    ABOVE_EVERY_BAND
  }

  /// How it stands to one claim.
  public enum ClaimStanding {
    BELOW,
    WITHIN,
    ABOVE
  }

  /// How a claim bears on the offer.
  public enum Bearing {
    /// It speaks of this experience.
    COUNTS,
    /// It names no experience, and an assumption keeps it from counting here.
    SET_ASIDE,
    /// It is advice on what to accept, and an assumption keeps it from counting.
    ADVICE,
    /// It is the most that a document says anyone reaches.
    CEILING
  }

  /// The offer against one claim.
  ///
  /// @param bearing how the claim bears on where the offer stands
  /// @param inItsYear the offer in the rupees of the claim's year, if the offer is of the last year
  ///   held
  /// @param year the claim's year
  public record ClaimCheck(
      Band claim, Bearing bearing, ClaimStanding standing, Pay inItsYear, int year) {
    /// How the offer would have stood to the claim in the rupees of its year. Only where the claim
    /// is as written.
    public ClaimStanding standingInItsYear() {
      return OfferCheck.standing(inItsYear, claim);
    }
  }

  /// Where an amount stands in a range of pay, as both are shown. Between two moments with
  /// evidence, the claims of both are those of every document.
  static OfferPlace place(Pay offered, PayNow pay) {
    if (areAll(ClaimStanding.BELOW, offered, pay)) {
      return OfferPlace.BELOW_EVERY_FLOOR;
    }
    if (areAll(ClaimStanding.ABOVE, offered, pay)) {
      return OfferPlace.ABOVE_EVERY_BAND;
    }
    if (offered.compareAsShown(pay.low().pay()) < 0) {
      return OfferPlace.LOW;
    }
    return offered.compareAsShown(pay.high().pay()) <= 0 ? OfferPlace.TYPICAL : OfferPlace.HIGH;
  }

  private static boolean areAll(ClaimStanding standing, Pay offered, PayNow pay) {
    return pay.points().stream()
        .flatMap(p -> p.pool().bands().stream())
        .allMatch(claim -> standing(offered, claim) == standing);
  }

  /// How an amount stands to a claim, as both are shown.
  static ClaimStanding standing(Pay offered, Band claim) {
    if (offered.compareAsShown(claim.low()) < 0) {
      return ClaimStanding.BELOW;
    }
    return offered.compareAsShown(claim.high()) <= 0 ? ClaimStanding.WITHIN : ClaimStanding.ABOVE;
  }
}
