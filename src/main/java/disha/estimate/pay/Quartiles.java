package disha.estimate.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// What divides amounts into quarters: a quarter of them lies at or below the first, half at or
/// below the median, three quarters at or below the third.
public record Quartiles(Pay first, Pay median, Pay third) {
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

  /// Those of some amounts, in any order; there must be one at least.
  public static Quartiles of(List<Pay> amounts) {
    List<Pay> sorted = amounts.stream().sorted().toList();
    return new Quartiles(quarter(sorted, 1), quarter(sorted, 2), quarter(sorted, 3));
  }

  // As spreadsheets give it (the inclusive method): between two amounts, in proportion.
  private static Pay quarter(List<Pay> sorted, int quarters) {
    int steps = (sorted.size() - 1) * quarters;
    long below = sorted.get(steps / 4).paiseAYear();
    int rest = steps % 4;
    if (rest == 0) {
      return new Pay(below);
    }
    long above = sorted.get(steps / 4 + 1).paiseAYear();
    return new Pay(
        BigDecimal.valueOf(above - below)
                .multiply(BigDecimal.valueOf(rest))
                .divide(QUARTERS, 0, RoundingMode.HALF_EVEN)
                .longValueExact()
            + below);
  }
}
