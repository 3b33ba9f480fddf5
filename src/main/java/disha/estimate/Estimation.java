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

/// The estimate of one profile under one set of assumptions.
final class Estimation {
  private final Compiled compiled;
  private final Model model;
  private final Profile profile;
  private final Assumptions assumptions;
  private final PayEstimator pay;

  Estimation(Compiled compiled, Profile profile) {
    this.compiled = compiled;
    this.model = compiled.model();
    this.profile = profile;
    this.assumptions = compiled.assumptions();
    this.pay = compiled.pay();
  }

  Estimate estimate() {
    List<FieldError> errors = ProfileCheck.check(model, profile);
    if (!errors.isEmpty()) {
      return new Estimate(
          model,
          profile,
          assumptions,
          compiled.prices(),
          errors,
          List.of(),
          Optional.empty(),
          List.of());
    }
    List<SegmentEstimate> segments =
        Ranking.byMatch(model.segments().stream().map(this::segment).toList());
    return new Estimate(
        model,
        profile,
        assumptions,
        compiled.prices(),
        List.of(),
        segments,
        profile.isEmpty() ? Optional.empty() : offer(segments),
        new QuestionSearch(model, compiled.verdicts()).of(profile, segments));
  }

  /// Pay in a segment over the coming years; empty where there is no figure today.
  Optional<Projection> project(SegmentEstimate s) {
    return s.pay().map(now -> pay.project(profile, s.segment(), conditions(s.segment()), now));
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
            .map(n -> new NeedResult(n, conditions.test(n.when())))
            .toList();
    List<NeedResult> hard = VerdictMaker.hard(needs);
    Set<Verdict> possible = VerdictMaker.possible(readings, hard);
    boolean decided = possible.size() == 1;
    Verdict verdict = decided ? possible.iterator().next() : Verdict.ANSWER_MISSING;
    boolean figures =
        VerdictMaker.isWorthAFigure(VerdictMaker.bits(possible)) && !profile.isEmpty();
    return new SegmentEstimate(
        segment,
        verdict,
        possible,
        readings,
        needs,
        voices(readings),
        conditions.test(new Condition.SuitsSegment()),
        decided ? List.of() : openQuestions(readings, hard, conditions),
        figures ? pay.now(profile, segment, conditions) : Optional.empty());
  }

  private static ReadingResult read(Reading reading, Conditions conditions) {
    Set<Reading.Outcome> possible = EnumSet.noneOf(Reading.Outcome.class);
    List<Reading.Rule> rules = new ArrayList<>();
    Set<Finding> open = new LinkedHashSet<>();
    for (Reading.Rule rule : reading.rules()) {
      Truth truth = conditions.test(rule.when());
      if (truth == Truth.TRUE) {
        return new ReadingResult(
            reading,
            Optional.of(rule),
            EnumSet.of(rule.outcome()),
            List.of(),
            grounds(rule, conditions));
      }
      if (truth == Truth.UNKNOWN) {
        possible.add(rule.outcome());
        rules.add(rule);
        open.addAll(conditions.deciding(rule.when()));
      }
    }
    if (possible.isEmpty()) {
      // Loading proves that this cannot be; a silent default would hide it if it could.
      throw new IllegalStateException("no rule of the reading " + reading.id() + " holds");
    }
    return new ReadingResult(reading, Optional.empty(), possible, rules, List.copyOf(open));
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

  private static List<String> openQuestions(
      List<ReadingResult> readings, List<NeedResult> hard, Conditions conditions) {
    Set<Finding> findings = new LinkedHashSet<>();
    for (NeedResult n : hard) {
      if (n.met() == Truth.UNKNOWN) {
        findings.addAll(conditions.deciding(n.need().when()));
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
