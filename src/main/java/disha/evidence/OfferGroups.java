package disha.evidence;

import disha.basics.Months;
import disha.estimate.pay.Pay;
import disha.evidence.ExperienceBands.ExperienceBand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Offers put together with those for the same work and as much experience, and what each such
/// group comes to.
final class OfferGroups {
  private final ExperienceBands bands = ExperienceBands.bundled();
  private final Map<OfferGroup, OfferStatistics> statistics = new HashMap<>();

  private record OfferGroup(String segment, ExperienceBand band) {}

  OfferGroups(List<ObservedOffer> offers) {
    offers.stream()
        .collect(Collectors.groupingBy(this::group))
        .forEach((group, alike) ->
            statistics.put(group, OfferStatistics.of(alike, group.band, bands.least())));
  }

  private OfferGroup group(ObservedOffer offer) {
    return group(offer.segment(), Months.completed(offer.years()));
  }

  private OfferGroup group(String segment, int months) {
    return new OfferGroup(segment, bands.of(months));
  }

  /// What those for a segment and so many months of experience come to.
  OfferStatistics of(String segment, int months) {
    OfferGroup group = group(segment, months);
    return statistics.getOrDefault(group, OfferStatistics.of(List.of(), group.band, bands.least()));
  }

  /// Whether an offer among them lies far from the others of its group: a slip of the keyboard, or
  /// a month and a year mixed up.
  boolean isFar(ObservedOffer offer) {
    return statistics
        .get(group(offer))
        .quartiles()
        .filter(q -> exceeds(offer.pay(), q.median()) || exceeds(q.median(), offer.pay()))
        .isPresent();
  }

  private boolean exceeds(Pay larger, Pay smaller) {
    return larger.paiseAYear() > Math.multiplyExact(smaller.paiseAYear(), bands.far());
  }
}
