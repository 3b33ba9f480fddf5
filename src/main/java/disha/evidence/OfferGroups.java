package disha.evidence;

import disha.basics.Months;
import disha.estimate.pay.Pay;
import disha.evidence.ExperienceBands.ExperienceBand;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Offers put together with those for the same work and as much experience, and what each such
/// group comes to.
final class OfferGroups {
  private final ExperienceBands bands = ExperienceBands.bundled();
  private final Map<OfferGroup, OfferStatistics> statistics = new HashMap<>();
  private final Map<OfferGroup, List<ObservedOffer>> alike;

  private record OfferGroup(String segment, ExperienceBand band) {}

  OfferGroups(List<ObservedOffer> offers) {
    alike =
        offers.stream()
            .collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
    alike.forEach(
        (group, of) -> statistics.put(group, OfferStatistics.of(of, group.band, bands.least())));
  }

  /// What one group is and comes to.
  interface GroupReader {
    void read(String segment, List<ObservedOffer> offers, OfferStatistics statistics);
  }

  /// Reads every group, in the order of their first offers.
  void forEach(GroupReader reader) {
    alike.forEach((group, offers) -> reader.read(group.segment, offers, statistics.get(group)));
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
