package disha.profile;

import java.math.BigDecimal;
import java.util.Optional;

/// What is hardly right about an amount offered, so that it is asked back about.
public enum OfferDoubt {
  /// No pay for a month, nor for a year: a lakh or a thousand may have been left out.
  LITTLE,
  /// Few are paid as much for a month, so a year may be meant.
  MUCH_A_MONTH,
  /// Nearly all are paid more for a year, so a month may be meant.
  LITTLE_A_YEAR;

  /// Rupees.
  private static final BigDecimal LITTLE_FOR_BOTH = BigDecimal.valueOf(1_000);

  private static final BigDecimal MUCH_FOR_A_MONTH = BigDecimal.valueOf(100_000);

  private static final BigDecimal LITTLE_FOR_A_YEAR = BigDecimal.valueOf(60_000);

  /// What is hardly right about an amount; empty if nothing is.
  ///
  /// @param amount in rupees a period
  public static Optional<OfferDoubt> of(BigDecimal amount, Offer.Period period) {
    if (amount.compareTo(LITTLE_FOR_BOTH) < 0) {
      return Optional.of(LITTLE);
    }
    return switch (period) {
      case MONTH ->
          amount.compareTo(MUCH_FOR_A_MONTH) >= 0 ? Optional.of(MUCH_A_MONTH) : Optional.empty();
      case YEAR ->
          amount.compareTo(LITTLE_FOR_A_YEAR) < 0 ? Optional.of(LITTLE_A_YEAR) : Optional.empty();
    };
  }

  /// The same of an offer.
  public static Optional<OfferDoubt> of(Offer offer) {
    return of(offer.amount(), offer.period());
  }
}
