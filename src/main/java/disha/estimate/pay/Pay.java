package disha.estimate.pay;

import disha.basics.Months;
import disha.profile.Offer;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount of pay, held exactly.
///
/// @param paiseAYear in paise (hundredths of a rupee) a year; a year, because a whole amount a
///   month is a whole amount a year but not the other way round
public record Pay(long paiseAYear) implements Comparable<Pay> {
  private static final int PAISE_A_RUPEE = 100;

  public static final Pay ZERO = new Pay(0);

  /// From an amount of rupees a month.
  public static Pay ofMonth(long rupees) {
    return new Pay(Math.multiplyExact(rupees, (long) PAISE_A_RUPEE * Months.A_YEAR));
  }

  /// From an amount of rupees a year.
  public static Pay ofYear(long rupees) {
    return new Pay(Math.multiplyExact(rupees, (long) PAISE_A_RUPEE));
  }

  /// The amount of an offer, rounded to a paisa.
  public static Pay of(Offer offer) {
    BigDecimal paise = offer.amount().movePointRight(2);
    BigDecimal year =
        switch (offer.period()) {
          case MONTH -> paise.multiply(BigDecimal.valueOf(Months.A_YEAR));
          case YEAR -> paise;
        };
    return new Pay(year.setScale(0, RoundingMode.HALF_EVEN).longValueExact());
  }

  public Pay plus(Pay other) {
    return new Pay(Math.addExact(paiseAYear, other.paiseAYear));
  }

  public Pay minus(Pay other) {
    return new Pay(Math.subtractExact(paiseAYear, other.paiseAYear));
  }

  public Pay max(Pay other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// Whether this difference, up or down, is at most some parts in a hundred of an amount.
  public boolean isWithin(Pay amount, int percent) {
    return Math.multiplyExact(Math.abs(paiseAYear), 100L)
        <= Math.multiplyExact(amount.paiseAYear, (long) percent);
  }

  /// Whole rupees a month, halves rounded to even: the one rounding that every output shows.
  public long rupeesAMonth() {
    return rounded((long) PAISE_A_RUPEE * Months.A_YEAR);
  }

  /// Whole rupees a year, halves rounded to even.
  public long rupeesAYear() {
    return rounded(PAISE_A_RUPEE);
  }

  /// Compares with a bound as both are shown: what reads the same, for a month or for a year, is
  /// the same, since the reader has no more than that.
  public int compareAsShown(Pay bound) {
    return rupeesAMonth() == bound.rupeesAMonth() || rupeesAYear() == bound.rupeesAYear()
        ? 0
        : compareTo(bound);
  }

  private long rounded(long divisor) {
    long down = Math.floorDiv(paiseAYear, divisor);
    long half = 2 * Math.floorMod(paiseAYear, divisor) - divisor;
    boolean up = half > 0 || (half == 0 && down % 2 != 0);
    return up ? down + 1 : down;
  }

  @Override
  public int compareTo(Pay other) {
    return Long.compare(paiseAYear, other.paiseAYear);
  }
}
