package disha.evidence;

import disha.basics.Months;
import disha.estimate.pay.Pay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Offers that lie far from the others for the same work and as much experience: a slip of the
/// keyboard, or a month and a year mixed up.
final class FarOffers {
  private FarOffers() {}

  private record OfferGroup(String segment, ExperienceBands.ExperienceBand band) {}

  /// Those of a pack, in its order.
  static List<ObservedOffer> of(List<ObservedOffer> offers, ExperienceBands bands) {
    Map<OfferGroup, List<ObservedOffer>> alike =
        offers.stream()
            .collect(
                Collectors.groupingBy(
                    o -> group(o, bands), LinkedHashMap::new, Collectors.toList()));
    return offers.stream().filter(o -> isFar(o, alike.get(group(o, bands)), bands)).toList();
  }

  private static OfferGroup group(ObservedOffer offer, ExperienceBands bands) {
    return new OfferGroup(offer.segment(), bands.of(Months.completed(offer.years())));
  }

  private static boolean isFar(
      ObservedOffer offer, List<ObservedOffer> alike, ExperienceBands bands) {
    return OfferStatistics.of(alike, group(offer, bands).band(), bands.least())
        .quartiles()
        .filter(
            q -> exceeds(offer.pay(), q.median(), bands) || exceeds(q.median(), offer.pay(), bands))
        .isPresent();
  }

  private static boolean exceeds(Pay larger, Pay smaller, ExperienceBands bands) {
    return larger.paiseAYear() > Math.multiplyExact(smaller.paiseAYear(), bands.far());
  }
}
