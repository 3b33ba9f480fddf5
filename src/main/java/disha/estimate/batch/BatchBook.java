package disha.estimate.batch;

import disha.estimate.circuit.Truths;
import disha.estimate.pay.BatchWork;
import disha.estimate.pay.PayTables;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.BatchRuling;
import disha.estimate.verdict.Rulebook;
import disha.estimate.verdict.Testimony;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.VerdictMaker;
import disha.logic.CodedAnswers;
import disha.profile.Interest;
import disha.profile.Profile;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Estimates the segments of one rulebook. For one thread.
final class BatchBook {
  private static final int AFTER_STEP = VerdictMaker.bit(Verdict.AFTER_STEP);

  private static final List<Verdict> VERDICTS = List.of(Verdict.values());
  private static final int STEP = VERDICTS.indexOf(Verdict.AFTER_STEP);
  private static final FitGrade[] GRADES = FitGrade.values();

  /// The verdict that each bit set of possible verdicts comes to, as its place among all.
  private static final int[] DECIDED =
      IntStream.range(0, 1 << Verdict.values().length)
          .map(possible -> VERDICTS.indexOf(VerdictMaker.decided(possible)))
          .toArray();

  private final List<Rulebook.Plan> plans;
  private final int first;
  private final BatchRuling ruling;
  private final BatchWork work;
  private final PayTables.SectorPay[] pay;
  private final long[] drivers;
  private final List<RuledOutAlike> ruledOutAlike;

  /// Segments that are ruled out alike by whoever wishes for no kind of work.
  ///
  /// @param one of them
  /// @param places of all of them, as bits
  private record RuledOutAlike(Segment one, long places) {
    static List<RuledOutAlike> of(List<Rulebook.Plan> plans) {
      Map<Optional<String>, RuledOutAlike> out = new LinkedHashMap<>();
      for (Rulebook.Plan p : plans) {
        out.merge(
            p.segment().ruledOutWithout(),
            new RuledOutAlike(p.segment(), 1L << p.place()),
            (a, b) -> new RuledOutAlike(a.one, a.places | b.places));
      }
      return List.copyOf(out.values());
    }
  }

  /// @param book the number of the rulebook
  /// @param first the place of its first segment
  BatchBook(BatchModel model, int book, int first) {
    Rulebook rulebook = model.compiled().rulebooks().get(book);
    this.first = first;
    plans = rulebook.plans();
    ruling = new BatchRuling(rulebook, model.plans().get(book));
    work = new BatchWork(model.compiled().pay(), model.compiled().words(), rulebook);
    PayTables tables = new PayTables(model.compiled().pay());
    pay = plans.stream().map(p -> tables.of(p.segment())).toArray(PayTables.SectorPay[]::new);
    drivers = new long[rulebook.drivers()];
    ruledOutAlike = RuledOutAlike.of(plans);
  }

  /// The place of its first segment.
  int first() {
    return first;
  }

  int segments() {
    return plans.size();
  }

  /// Estimates a person, but for how many questions are open.
  void estimate(Profile profile, CodedAnswers coded, BatchRanking ranking) {
    lookAhead(profile, coded, ranking);
    work.count(coded.work());
    for (int d = 0; d < drivers.length; d++) {
      drivers[d] = ruling.driver(d);
    }
    boolean empty = profile.isEmpty();
    for (int place = 0; place < plans.size(); place++) {
      pay(place, !empty, ranking.result());
    }
  }

  /// Estimates without pay a person as they will be.
  void lookAhead(Profile profile, CodedAnswers coded, BatchRanking ranking) {
    ruling.rule(profile, coded);
    long ruledOut = ruledOut(profile);
    for (int place = 0; place < plans.size(); place++) {
      segment(place, profile, Truths.has(ruledOut, place), ranking);
    }
  }

  /// Counts the open questions of the person estimated last where one answer decides.
  void countOpen(BatchResult out) {
    long waiting = 0;
    for (int place = 0; place < plans.size(); place++) {
      waiting |= out.groups[first + place] == AdviceGroup.ONE_ANSWER ? 1L << place : 0;
    }
    if (waiting != 0) {
      ruling.countOpen(waiting);
    }
    for (long rest = waiting; rest != 0; rest &= rest - 1) {
      int place = Long.numberOfTrailingZeros(rest);
      out.missing[first + place] = ruling.open(place);
    }
  }

  /// The segments that a person has ruled out.
  private long ruledOut(Profile profile) {
    long out = 0;
    if (profile.interests().isEmpty()) {
      for (RuledOutAlike alike : ruledOutAlike) {
        out |= profile.rulesOut(alike.one) ? alike.places : 0;
      }
      return out;
    }
    for (Rulebook.Plan p : plans) {
      out |= profile.rulesOut(p.segment()) ? 1L << p.place() : 0;
    }
    return out;
  }

  private void segment(int place, Profile profile, boolean ruledOut, BatchRanking ranking) {
    BatchResult out = ranking.result();
    int segment = first + place;
    Segment work = plans.get(place).segment();
    Testimony said = ruling.said(place);
    Testimony trusted = ruling.trusted(place);
    int possible = ruling.verdicts(place);
    int blocks = ruling.blocks(place);
    int fit = ruling.fit(place);
    AdviceGroup byItself = AdviceGroup.of(possible, said, trusted, GRADES[fit], blocks);
    AdviceGroup group = ruledOut ? AdviceGroup.RULED_OUT : byItself;
    // The word of a person stands until another answer of theirs makes up for it.
    boolean denied = Integer.bitCount(possible) > 1 && blocks > 0 && (possible & AFTER_STEP) != 0;
    boolean told = denied || VerdictMaker.isWorthAFigure(possible);
    out.possibleVerdicts[segment] = possible;
    out.verdicts[segment] = denied ? STEP : DECIDED[possible];
    out.blocks[segment] = blocks;
    boolean off = group == AdviceGroup.AFTER_STEP || group == AdviceGroup.NOT_NOW;
    out.missing[segment] = off ? ruling.unmet(place) : 0;
    out.fits[segment] = fit;
    out.possibleFits[segment] = ruling.possibleFit(place);
    out.likely[segment] = told ? 0 : BatchResult.NO_PAY;
    ranking.add(
        segment,
        group,
        byItself,
        said,
        trusted,
        ruling.weight(place),
        ruling.possibleWeight(place),
        profile.interests().get(work.id()) == Interest.LIKE);
  }

  /// Tells pay in a segment of the person estimated last, whatever the verdict there.
  ///
  /// @param segment its place in the model
  void tellPay(int segment, BatchResult out) {
    out.likely[segment] = 0;
    pay(segment - first, true, out);
  }

  private void pay(int place, boolean answered, BatchResult out) {
    int segment = first + place;
    boolean told = out.likely[segment] != BatchResult.NO_PAY;
    if (!told || !answered || !pay[place].isTold()) {
      out.low[segment] = BatchResult.NO_PAY;
      out.likely[segment] = BatchResult.NO_PAY;
      out.high[segment] = BatchResult.NO_PAY;
      return;
    }
    int applying = 0;
    for (int d = 0; d < drivers.length; d++) {
      applying |= (int) ((drivers[d] >>> place) & 1) << d;
    }
    out.low[segment] = pay[place].low(work.least(place));
    out.likely[segment] = pay[place].likely(work.likely(place), applying);
    out.high[segment] = pay[place].high(work.most(place));
  }
}
