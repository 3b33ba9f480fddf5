package disha.estimate.segment;

import disha.estimate.pay.PayEstimator;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.PayStanding;
import disha.estimate.verdict.Denials;
import disha.estimate.verdict.Explanation;
import disha.estimate.verdict.FitFound;
import disha.estimate.verdict.OpenCounts;
import disha.estimate.verdict.Reasons;
import disha.estimate.verdict.Rulebook;
import disha.estimate.verdict.Ruling;
import disha.estimate.verdict.Testimony;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.VerdictMaker;
import disha.estimate.verdict.Voices;
import disha.logic.Person;
import disha.profile.Interest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The estimate of the segments of one rulebook. What several of them share is worked out once.
final class BookRun {
  private final PayEstimator pay;
  private final Rulebook rulebook;
  private final Person person;
  private final boolean empty;
  private final boolean indifferent;
  private final Ruling ruling;
  private final Denials denials;
  private final Reasons reasons;
  private final Optional<BookRun> finished;
  private final boolean awaited;

  /// Made when it is first needed; null until then.
  private OpenCounts open;

  /// How a segment is judged, whatever the person thinks of it.
  private record JudgedSegment(
      Testimony said, Testimony counted, int possible, int blocks, FitFound fit) {
    AdviceGroup group() {
      return AdviceGroup.of(possible, said, counted, fit.sure(), blocks);
    }

    boolean leadsTo(JudgedSegment later) {
      return Finishing.leadsThere(
          group(),
          fit.sure(),
          said.support(),
          later.group(),
          later.fit.sure(),
          later.said.support());
    }
  }

  /// @param finished the same for the person once the studies under way are finished; empty where
  ///   none are
  BookRun(PayEstimator pay, Rulebook rulebook, Person person, Optional<BookRun> finished) {
    this.pay = pay;
    this.rulebook = rulebook;
    this.person = person;
    empty = person.profile().isEmpty();
    indifferent = person.profile().interests().isEmpty();
    ruling = new Ruling(rulebook, person);
    denials = new Denials(rulebook, ruling);
    reasons = new Reasons(rulebook, person, ruling);
    this.finished = finished;
    awaited = finished.isPresent() && person.profile().isResultAwaited();
  }

  /// Adds the estimates of all segments, in the model's order.
  void addTo(List<SegmentEstimate> out) {
    for (Rulebook.Plan plan : rulebook.plans()) {
      out.add(segment(plan));
    }
  }

  private JudgedSegment judged(Rulebook.Plan plan) {
    Testimony said = ruling.testimony(plan);
    return new JudgedSegment(
        said,
        denials.without(ruling, plan, said),
        ruling.verdicts(said, plan.place()),
        denials.blocks(plan.place()),
        ruling.fit(plan));
  }

  private SegmentEstimate segment(Rulebook.Plan plan) {
    JudgedSegment now = judged(plan);
    Optional<FitFound> later =
        finished.map(f -> f.judged(plan)).filter(now::leadsTo).map(JudgedSegment::fit);
    Set<Verdict> verdicts = VerdictMaker.set(now.possible);
    Optional<Interest> interest =
        indifferent ? Optional.empty() : person.profile().interest(plan.segment().id());
    AdviceGroup group =
        person.profile().rulesOut(plan.segment()) ? AdviceGroup.RULED_OUT : now.group();
    // The word of a person stands until another answer of theirs makes up for it.
    boolean denied = verdicts.size() > 1 && now.blocks > 0 && verdicts.contains(Verdict.AFTER_STEP);
    boolean waits = group == AdviceGroup.ONE_ANSWER;
    Voices trusted = waits ? now.counted.support().atBest() : now.counted.support().now();
    boolean told = denied || VerdictMaker.isWorthAFigure(now.possible) || later.isPresent();
    SegmentEstimate estimate =
        new SegmentEstimate(
            plan.segment(),
            denied ? Verdict.AFTER_STEP : VerdictMaker.decided(now.possible),
            verdicts,
            group,
            now.said.support(),
            trusted,
            missing(group, plan.place()),
            now.blocks,
            now.fit,
            Optional.empty(),
            false,
            told ? pay(plan) : Optional.empty(),
            interest,
            new Explanation(reasons, plan));
    return later.map(fit -> estimate.afterFinishing(fit, awaited)).orElse(estimate);
  }

  private int missing(AdviceGroup group, int place) {
    return switch (group) {
      case ONE_ANSWER -> open().of(place);
      case AFTER_STEP, NOT_NOW -> denials.unmet(place);
      case BEST, OPEN, RULED_OUT -> 0;
    };
  }

  private Optional<PayNow> pay(Rulebook.Plan plan) {
    return empty ? Optional.empty() : pay.now(standing(plan));
  }

  private PayStanding standing(Rulebook.Plan plan) {
    return pay.standing(person, rulebook, plan, ruling.truths());
  }

  /// Where the person stands in the segment at a place.
  PayStanding standing(int place) {
    return standing(rulebook.plans().get(place));
  }

  private OpenCounts open() {
    if (open == null) {
      open = new OpenCounts(rulebook, ruling);
    }
    return open;
  }
}
