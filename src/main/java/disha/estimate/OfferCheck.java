package disha.estimate;

import java.util.List;

/// Where an offer in hand stands among what the documents say.
///
/// @param segment the segment it is for
/// @param offered the offer
/// @param place where it stands
/// @param pay what it is held against
/// @param claims how it stands to each claim of the documents
public record OfferCheck(
    SegmentEstimate segment, Pay offered, Place place, PayNow pay, List<ClaimCheck> claims) {
  public OfferCheck {
    claims = List.copyOf(claims);
  }

  /// Where an offer stands among all claims.
  public enum Place {
    /// Below the lowest amount of every document.
    BELOW_EVERY_FLOOR,
    /// Below what nine in ten of the pool exceed.
    LOW,
    /// Between low and high.
    TYPICAL,
    /// Above what one in ten of the pool exceeds.
    HIGH,
    /// Above the highest amount of every document.
    ABOVE_EVERY_BAND
  }

  /// How it stands to one claim.
  public enum Standing {
    BELOW,
    WITHIN,
    ABOVE
  }

  /// The offer against one claim.
  ///
  /// @param inItsYear the offer in the rupees of the claim's year, if the offer is of the last year
  ///   held
  /// @param year the claim's year
  public record ClaimCheck(Band claim, Standing standing, Pay inItsYear, int year) {}

  /// Where an amount stands in a range of pay. Between two moments with evidence, the claims of
  /// both are those of every document.
  static Place place(Pay offered, PayNow pay) {
    if (areAll(Standing.BELOW, offered, pay)) {
      return Place.BELOW_EVERY_FLOOR;
    }
    if (areAll(Standing.ABOVE, offered, pay)) {
      return Place.ABOVE_EVERY_BAND;
    }
    if (offered.compareTo(pay.low().pay()) < 0) {
      return Place.LOW;
    }
    return offered.compareTo(pay.high().pay()) <= 0 ? Place.TYPICAL : Place.HIGH;
  }

  private static boolean areAll(Standing standing, Pay offered, PayNow pay) {
    return pay.points().stream()
        .flatMap(p -> p.pool().bands().stream())
        .allMatch(claim -> standing(offered, claim) == standing);
  }

  /// How an amount stands to a claim.
  static Standing standing(Pay offered, Band claim) {
    if (offered.compareTo(claim.low()) < 0) {
      return Standing.BELOW;
    }
    return offered.compareTo(claim.high()) <= 0 ? Standing.WITHIN : Standing.ABOVE;
  }
}
