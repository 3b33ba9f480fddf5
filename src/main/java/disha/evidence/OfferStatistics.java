package disha.evidence;

import disha.estimate.pay.Pay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// What some offers come to.
///
/// @param band the experience they are for
/// @param count how many they are
/// @param years the calendar years of the earliest and the latest; empty if there are none
/// @param quartiles empty where they are too few to say more than how many
public record OfferStatistics(
    ExperienceBands.ExperienceBand band,
    int count,
    Optional<Years> years,
    Optional<Quartiles> quartiles) {
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

  /// Calendar years, both included.
  public record Years(int from, int to) {}

  /// A quarter of the offers lies at or below the first, half at or below the median, three
  /// quarters at or below the third.
  public record Quartiles(Pay first, Pay median, Pay third) {}

  /// @param least how many it takes for quartiles
  static OfferStatistics of(
      List<ObservedOffer> offers, ExperienceBands.ExperienceBand band, int least) {
    Optional<Years> years =
        offers.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Years(
                    offers.stream().mapToInt(o -> o.date().getYear()).min().orElseThrow(),
                    offers.stream().mapToInt(o -> o.date().getYear()).max().orElseThrow()));
    List<Pay> sorted = offers.stream().map(ObservedOffer::pay).sorted().toList();
    Optional<Quartiles> quartiles =
        sorted.size() < least
            ? Optional.empty()
            : Optional.of(
                new Quartiles(quarter(sorted, 1), quarter(sorted, 2), quarter(sorted, 3)));
    return new OfferStatistics(band, offers.size(), years, quartiles);
  }

  // As spreadsheets give it (the inclusive method): between two offers, in proportion.
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
