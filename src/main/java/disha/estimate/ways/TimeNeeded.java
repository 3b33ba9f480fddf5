package disha.estimate.ways;

import disha.basics.Months;
import java.math.BigDecimal;
import java.util.Optional;

/// How long a move takes.
///
/// @param months none for what is done at once; empty where it is not known
/// @param atMost whether it can take less
public record TimeNeeded(Optional<BigDecimal> months, boolean atMost) {
  private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(Months.A_YEAR);

  static final TimeNeeded AT_ONCE = new TimeNeeded(Optional.of(BigDecimal.ZERO), false);
  static final TimeNeeded UNKNOWN = new TimeNeeded(Optional.empty(), true);

  static TimeNeeded ofMonths(BigDecimal months) {
    return new TimeNeeded(Optional.of(months), false);
  }

  static TimeNeeded ofYears(BigDecimal years) {
    return ofMonths(years.multiply(MONTHS_A_YEAR));
  }

  /// The same, or less.
  TimeNeeded orLess() {
    return new TimeNeeded(months, true);
  }
}
