package disha.profile;

import java.math.BigDecimal;

/// An offer in hand.
///
/// @param segment the id of the segment it is for
/// @param amount in rupees a period
public record Offer(String segment, BigDecimal amount, Period period) {
  /// The period that the amount is for.
  public enum Period {
    MONTH,
    YEAR
  }
}
