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

  /// Made when it is first needed; null until then.
  private OpenCounts open;

  BookRun(PayEstimator pay, Rulebook rulebook, Person person) {
    this.pay = pay;
    this.rulebook = rulebook;
    this.person = person;
    empty = person.profile().isEmpty();
    indifferent = person.profile().interests().isEmpty();
    ruling = new Ruling(rulebook, person);
    denials = new Denials(rulebook, ruling);
    reasons = new Reasons(rulebook, person, ruling);
  }

  /// Adds the estimates of all segments, in the model's order.
  void addTo(List<SegmentEstimate> out) {
    for (Rulebook.Plan plan : rulebook.plans()) {
      out.add(segment(plan));
    }
  }

  private SegmentEstimate segment(Rulebook.Plan plan) {
    Testimony said = ruling.testimony(plan);
    int possible = ruling.verdicts(said, plan.place());
    Set<Verdict> verdicts = VerdictMaker.set(possible);
    int blocks = denials.blocks(plan.place());
    FitFound fit = ruling.fit(plan);
    Testimony counted = denials.without(ruling, plan, said);
    Optional<Interest> interest =
        indifferent ? Optional.empty() : person.profile().interest(plan.segment().id());
    AdviceGroup group =
        person.profile().rulesOut(plan.segment())
            ? AdviceGroup.RULED_OUT
            : AdviceGroup.of(possible, said, counted, fit.sure(), blocks);
    // The word of a person stands until another answer of theirs makes up for it.
    boolean denied = verdicts.size() > 1 && blocks > 0 && verdicts.contains(Verdict.AFTER_STEP);
    boolean waits = group == AdviceGroup.ONE_ANSWER;
    Voices trusted = waits ? counted.support().atBest() : counted.support().now();
    return new SegmentEstimate(
        plan.segment(),
        denied ? Verdict.AFTER_STEP : VerdictMaker.decided(possible),
        verdicts,
        group,
        said.support(),
        trusted,
        missing(group, plan.place()),
        blocks,
        fit,
        Optional.empty(),
        false,
        denied || VerdictMaker.isWorthAFigure(possible) ? pay(plan) : Optional.empty(),
        interest,
        new Explanation(reasons, plan));
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
