package disha.evidence;

import disha.estimate.pay.Quartiles;
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
  /// Calendar years, both included.
  public record Years(int from, int to) {
    /// Those of some offers; there must be one at least.
    static Years of(List<ObservedOffer> offers) {
      return new Years(
          offers.stream().mapToInt(o -> o.date().getYear()).min().orElseThrow(),
          offers.stream().mapToInt(o -> o.date().getYear()).max().orElseThrow());
    }
  }

  /// @param least how many it takes for quartiles
  static OfferStatistics of(
      List<ObservedOffer> offers, ExperienceBands.ExperienceBand band, int least) {
    Optional<Years> years = offers.isEmpty() ? Optional.empty() : Optional.of(Years.of(offers));
    Optional<Quartiles> quartiles =
        offers.size() < least
            ? Optional.empty()
            : Optional.of(Quartiles.of(offers.stream().map(ObservedOffer::pay).toList()));
    return new OfferStatistics(band, offers.size(), years, quartiles);
  }
}
