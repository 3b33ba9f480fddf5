package disha.estimate;

import disha.profile.FieldError;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.profile.ProfileCheck;
import disha.reason.Conditions;
import disha.reason.Finding;
import disha.reason.Truth;
import disha.rules.Assumptions;
import disha.rules.Condition;
import disha.rules.Model;
import disha.rules.Need;
import disha.rules.Reading;
import disha.rules.Segment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/// Makes an estimate of a profile: a pure function of model and profile. No clock, locale, file or
/// network has a part in it.
public final class Estimator {
  private final Model model;
  private final Profile profile;
  private final Assumptions assumptions;
  private final PayEstimator pay;

  private Estimator(Model model, Profile profile, Assumptions assumptions, Prices prices) {
    this.model = model;
    this.profile = profile;
    this.assumptions = assumptions;
    this.pay = new PayEstimator(model, assumptions, prices);
  }

  /// The estimate of a profile, with amounts as the documents wrote them.
  ///
  /// @throws IllegalArgumentException if the profile changes an assumption that the model does not
  ///   have; reading a profile file checks that first
  public static Estimate estimate(Model model, Profile profile) {
    return estimate(model, profile, Prices.AS_WRITTEN);
  }

  /// The estimate of a profile.
  ///
  /// @throws IllegalArgumentException if the profile changes an assumption that the model does not
  ///   have; reading a profile file checks that first
  public static Estimate estimate(Model model, Profile profile, Prices prices) {
    Assumptions assumptions = assumptions(model, profile);
    List<FieldError> errors = ProfileCheck.check(model, profile);
    if (!errors.isEmpty()) {
      return new Estimate(model, profile, assumptions, prices, errors, List.of(), Optional.empty());
    }
    Estimator estimator = new Estimator(model, profile, assumptions, prices);
    List<SegmentEstimate> segments =
        Ranking.byMatch(model.segments().stream().map(estimator::segment).toList());
    Optional<OfferCheck> offer = profile.isEmpty() ? Optional.empty() : estimator.offer(segments);
    return new Estimate(model, profile, assumptions, prices, List.of(), segments, offer);
  }

  /// Pay in a segment over the coming years; empty where there is no figure today.
  public static Optional<Projection> project(Estimate estimate, SegmentEstimate segment) {
    Estimator estimator =
        new Estimator(
            estimate.model(), estimate.profile(), estimate.assumptions(), estimate.prices());
    return segment
        .pay()
        .map(now ->
            estimator.pay.project(
                estimate.profile(),
                segment.segment(),
                estimator.conditions(segment.segment()),
                now));
  }

  private static Assumptions assumptions(Model model, Profile profile) {
    Assumptions assumptions = Assumptions.of(model.assumptions());
    for (Map.Entry<String, String> change : profile.assumptions().entrySet()) {
      assumptions = assumptions.with(change.getKey(), change.getValue());
    }
    return assumptions;
  }

  private Conditions conditions(Segment segment) {
    return new Conditions(model, assumptions, profile, segment);
  }

  /// An offer is checked whatever the verdict: the person has it in hand.
  private Optional<OfferCheck> offer(List<SegmentEstimate> segments) {
    if (profile.offer().isEmpty()) {
      return Optional.empty();
    }
    Offer offer = profile.offer().get();
    SegmentEstimate segment =
        segments.stream()
            .filter(s -> s.segment().id().equals(offer.segment()))
            .findFirst()
            .orElseThrow();
    return pay.now(profile, segment.segment(), conditions(segment.segment()))
        .map(now -> check(segment, Pay.of(offer), now));
  }

  private OfferCheck check(SegmentEstimate segment, Pay offered, PayNow now) {
    Restatement years =
        Restatement.to(
            model.prices().latest().year(), model, assumptions, Restatement.Dating.ASSUMED);
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

  private SegmentEstimate segment(Segment segment) {
    Conditions conditions = conditions(segment);
    List<ReadingResult> readings =
        model.readings().stream()
            .filter(r -> r.sector().equals(segment.sector()))
            .map(r -> read(r, conditions))
            .toList();
    List<NeedResult> needs =
        model.needs().stream()
            .filter(n -> n.concerns(segment))
            .map(n -> new NeedResult(n, conditions.test(n.when()), conditions.deciding(n.when())))
            .toList();
    List<NeedResult> hard = VerdictMaker.hard(needs);
    Set<Verdict> possible = VerdictMaker.possible(readings, hard);
    boolean decided = possible.size() == 1;
    Verdict verdict = decided ? possible.iterator().next() : Verdict.ANSWER_MISSING;
    boolean figures = decided && !profile.isEmpty();
    return new SegmentEstimate(
        segment,
        verdict,
        possible,
        readings,
        needs,
        voices(readings),
        conditions.test(new Condition.SuitsSegment()),
        decided ? List.of() : openQuestions(readings, hard),
        figures ? pay.now(profile, segment, conditions) : Optional.empty());
  }

  private static ReadingResult read(Reading reading, Conditions conditions) {
    Set<Reading.Outcome> possible = EnumSet.noneOf(Reading.Outcome.class);
    Set<Finding> open = new LinkedHashSet<>();
    for (Reading.Rule rule : reading.rules()) {
      Truth truth = conditions.test(rule.when());
      if (truth == Truth.TRUE) {
        return new ReadingResult(
            reading, Optional.of(rule), EnumSet.of(rule.outcome()), grounds(rule, conditions));
      }
      if (truth == Truth.UNKNOWN) {
        possible.add(rule.outcome());
        open.addAll(conditions.deciding(rule.when()));
      }
    }
    if (possible.isEmpty()) {
      // Loading proves that this cannot be; a silent default would hide it if it could.
      throw new IllegalStateException("no rule of the reading " + reading.id() + " holds");
    }
    return new ReadingResult(reading, Optional.empty(), possible, List.copyOf(open));
  }

  /// What in the profile decided the outcome: what is there where the document admits, what is not
  /// there where it does not. The rest of the condition only keeps the rule apart from its
  /// neighbours.
  private static List<Finding> grounds(Reading.Rule rule, Conditions conditions) {
    Truth telling =
        switch (rule.outcome()) {
          case ADMITS -> Truth.TRUE;
          case AFTER_STEP, DOES_NOT_ADMIT, DOES_NOT_SAY -> Truth.FALSE;
        };
    return conditions.deciding(rule.when()).stream().filter(f -> f.truth() == telling).toList();
  }

  private Voices voices(List<ReadingResult> readings) {
    Map<String, List<ReadingResult>> byLineage = new LinkedHashMap<>();
    for (ReadingResult r : readings) {
      if (!r.is(Reading.Outcome.DOES_NOT_SAY)) {
        String lineage = model.document(r.reading().document()).lineage();
        byLineage.computeIfAbsent(lineage, l -> new ArrayList<>()).add(r);
      }
    }
    BigFraction admitting = BigFraction.ZERO;
    for (List<ReadingResult> voice : byLineage.values()) {
      int admits = (int) voice.stream().filter(r -> r.is(Reading.Outcome.ADMITS)).count();
      admitting = admitting.add(BigFraction.of(admits, voice.size()));
    }
    return new Voices(admitting, byLineage.size());
  }

  private static List<String> openQuestions(List<ReadingResult> readings, List<NeedResult> hard) {
    Set<Finding> findings = new LinkedHashSet<>();
    for (NeedResult n : hard) {
      if (n.met() == Truth.UNKNOWN && n.need().force() == Need.Force.HARD) {
        findings.addAll(n.findings());
      }
    }
    for (ReadingResult r : readings) {
      if (r.possible().size() > 1) {
        findings.addAll(r.findings());
      }
    }
    return Questions.open(findings);
  }
}
