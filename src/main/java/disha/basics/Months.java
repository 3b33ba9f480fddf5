package disha.basics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Years as people, rules and documents give them, in whole months; rounded as suits what the years
/// are.
public final class Months {
  /// The months of a year.
  public static final int A_YEAR = 12;

  private Months() {}

  /// A moment in years from a start, at the month next to it; from the middle between two, at the
  /// even one.
  public static int nearest(BigDecimal years) {
    return rounded(years, RoundingMode.HALF_EVEN);
  }

  /// A time gone by: a month that has only begun is none.
  public static int completed(BigDecimal years) {
    return rounded(years, RoundingMode.DOWN);
  }

  /// How long something has lasted, at the month next to it; from the middle between two, at the
  /// later one, so that a month more is always a month more.
  public static int lasted(BigDecimal years) {
    return rounded(years, RoundingMode.HALF_UP);
  }

  /// The least that is asked for: months are whole, so a part of one asks for the next whole one.
  public static int atLeast(BigDecimal years) {
    return rounded(years, RoundingMode.CEILING);
  }

  private static int rounded(BigDecimal years, RoundingMode mode) {
    return years.multiply(BigDecimal.valueOf(A_YEAR)).setScale(0, mode).intValueExact();
  }

  /// A number of months in years, to so many places after the point.
  public static BigDecimal inYears(BigDecimal months, int places, RoundingMode mode) {
    return months.divide(BigDecimal.valueOf(A_YEAR), places, mode);
  }
}
