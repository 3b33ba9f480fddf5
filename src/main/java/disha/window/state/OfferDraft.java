package disha.window.state;

import disha.profile.Offer;
import disha.text.AmountText;
import disha.text.NumberText;
import java.util.Optional;

/// An offer as far as it is filled in; it counts once it is whole.
///
/// @param segment the id of the segment it is for
/// @param amount as typed
public record OfferDraft(Optional<String> segment, String amount, Offer.Period period) {
  public static final OfferDraft EMPTY = new OfferDraft(Optional.empty(), "", Offer.Period.MONTH);

  static OfferDraft of(Offer offer) {
    return new OfferDraft(
        Optional.of(offer.segment()), NumberText.format(offer.amount()), offer.period());
  }

  /// The offer, if it names a segment and an amount.
  Optional<Offer> whole(AmountText amounts) {
    return segment.flatMap(s -> amounts.parse(amount).map(a -> new Offer(s, a, period)));
  }

  /// Whether nothing is filled in.
  public boolean isEmpty() {
    return segment.isEmpty() && amount.isBlank();
  }

  OfferDraft withSegment(Optional<String> value) {
    return new OfferDraft(value, amount, period);
  }

  OfferDraft withAmount(String value) {
    return new OfferDraft(segment, value, period);
  }

  OfferDraft withPeriod(Offer.Period value) {
    return new OfferDraft(segment, amount, value);
  }
}
