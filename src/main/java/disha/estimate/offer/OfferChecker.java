package disha.estimate.offer;

import disha.estimate.pay.Band;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayCurve;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Restatement;
import disha.estimate.segment.SegmentEstimate;
import disha.profile.Offer;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.grounds.Fact;
import java.util.ArrayList;
import java.util.List;

/// Holds an offer in hand against what the documents say.
public final class OfferChecker {
  private final Restatement years;

  public OfferChecker(Model model, Assumptions assumptions) {
    int latest = model.prices().latest().year();
    years = Restatement.to(latest, model, assumptions, Restatement.Dating.ASSUMED);
  }

  /// The check of an offer.
  ///
  /// @param segment the segment it is for; whatever its verdict, the person has the offer in hand
  /// @param now pay there
  /// @param ceilings the most that documents say anyone reaches there
  public OfferCheck check(
      Offer offer, SegmentEstimate segment, PayNow now, List<PayCurve.CeilingClaim> ceilings) {
    Pay offered = Pay.of(offer);
    List<OfferCheck.ClaimCheck> claims = new ArrayList<>();
    for (PayCurve.Point point : now.points()) {
      for (Band claim : point.pool().bands()) {
        claims.add(against(claim, OfferCheck.Bearing.COUNTS, offered));
      }
    }
    for (Band claim : now.setAside()) {
      claims.add(against(claim, whySetAside(claim), offered));
    }
    for (PayCurve.CeilingClaim reach : ceilings) {
      claims.add(against(reach.claim(), OfferCheck.Bearing.CEILING, offered));
    }
    return new OfferCheck(segment, offered, OfferCheck.place(offered, now), now, claims);
  }

  private static OfferCheck.Bearing whySetAside(Band claim) {
    return claim.role() == Fact.Role.ADVICE
        ? OfferCheck.Bearing.ADVICE
        : OfferCheck.Bearing.SET_ASIDE;
  }

  private OfferCheck.ClaimCheck against(Band claim, OfferCheck.Bearing bearing, Pay offered) {
    String fact = claim.facts().getFirst();
    return new OfferCheck.ClaimCheck(
        claim,
        bearing,
        OfferCheck.standing(offered, claim),
        years.back(offered, fact),
        years.yearOf(fact));
  }
}
