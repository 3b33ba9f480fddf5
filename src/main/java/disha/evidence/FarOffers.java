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

  private record Kind(String segment, ExperienceBands.Band band) {}

  /// Those of a pack, in its order.
  static List<ObservedOffer> of(List<ObservedOffer> offers, ExperienceBands bands) {
    Map<Kind, List<ObservedOffer>> alike =
        offers.stream()
            .collect(
                Collectors.groupingBy(
                    o -> kind(o, bands), LinkedHashMap::new, Collectors.toList()));
    return offers.stream().filter(o -> isFar(o, alike.get(kind(o, bands)), bands)).toList();
  }

  private static Kind kind(ObservedOffer offer, ExperienceBands bands) {
    return new Kind(offer.segment(), bands.of(Months.completed(offer.years())));
  }

  private static boolean isFar(
      ObservedOffer offer, List<ObservedOffer> alike, ExperienceBands bands) {
    return OfferStatistics.of(alike, kind(offer, bands).band(), bands.least())
        .quartiles()
        .filter(
            q -> exceeds(offer.pay(), q.median(), bands) || exceeds(q.median(), offer.pay(), bands))
        .isPresent();
  }

  private static boolean exceeds(Pay larger, Pay smaller, ExperienceBands bands) {
    return larger.paiseAYear() > Math.multiplyExact(smaller.paiseAYear(), bands.far());
  }
}
