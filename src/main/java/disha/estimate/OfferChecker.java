package disha.estimate;

import disha.profile.Offer;
import disha.rules.Assumptions;
import disha.rules.Model;
import java.util.ArrayList;
import java.util.List;

/// Holds an offer in hand against what the documents say.
final class OfferChecker {
  private final Restatement years;

  OfferChecker(Model model, Assumptions assumptions) {
    int latest = model.prices().latest().year();
    years = Restatement.to(latest, model, assumptions, Restatement.Dating.ASSUMED);
  }

  /// The check of an offer.
  ///
  /// @param segment the segment it is for; whatever its verdict, the person has the offer in hand
  /// @param now pay there
  OfferCheck check(Offer offer, SegmentEstimate segment, PayNow now) {
    Pay offered = Pay.of(offer);
    List<OfferCheck.ClaimCheck> claims = new ArrayList<>();
    for (PayCurve.Point point : now.points()) {
      for (Band claim : point.pool().bands()) {
        String fact = claim.facts().getFirst();
        claims.add(
            new OfferCheck.ClaimCheck(
                claim,
                OfferCheck.standing(offered, claim),
                years.back(offered, fact),
                years.yearOf(fact)));
      }
    }
    return new OfferCheck(segment, offered, OfferCheck.place(offered, now), now, claims);
  }
}
