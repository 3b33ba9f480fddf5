package disha.estimate.pay;

import disha.basics.Months;
import disha.estimate.circuit.Truths;
import disha.estimate.verdict.Rulebook;
import disha.logic.MonthRange;
import disha.logic.Person;
import disha.logic.Truth;
import disha.logic.WorkHistory;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.joining.Segment;
import disha.rules.pay.CareerStep;
import disha.rules.pay.Driver;
import disha.rules.pay.PayRules;
import disha.rules.pay.SectorOrder;
import disha.rules.vocabulary.Sector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Estimates pay from the pooled evidence of the documents and a person's position in it.
public final class PayEstimator {
  private static final int MIDDLE = Pool.MILLION / 2;

  /// People stand in a few hundred ways; more are only met by trying many profiles.
  private static final int MOST_KEPT = 10_000;

  private final Model model;
  private final Assumptions assumptions;
  private final PayRules rules;
  private final Prices prices;
  private final Map<CurveKey, PayCurve> curves = new ConcurrentHashMap<>();

  private final Map<PayPlace, PayCurve> assumed = new HashMap<>();
  private final Map<String, PayPlace> places = new HashMap<>();
  private final Map<PayStanding, Optional<PayNow>> kept = new ConcurrentHashMap<>();

  private record CurveKey(Restatement.Dating dating, PayPlace place) {}

  private final int lowest;
  private final int highest;
  private final CountedWork assumedWork;
  private final double[] weights;

  public PayEstimator(Model model, Assumptions assumptions, Prices prices) {
    this.prices = prices;
    this.model = model;
    this.assumptions = assumptions;
    this.rules = model.pay();
    this.lowest = millionths(assumptions.amount(rules.lowQuantile()));
    this.highest = millionths(assumptions.amount(rules.highQuantile()));
    this.weights =
        rules.drivers().stream()
            .mapToDouble(d -> assumptions.amount(d.weight()).doubleValue())
            .toArray();
    this.assumedWork =
        CountedWork.of(
            Months.nearest(assumptions.amount(rules.experienceOpen())),
            CountedWork.ExperienceKnown.ASSUMED);
    for (Sector sector : model.vocabulary().sectors()) {
      PayPlace place = PayPlace.of(sector.id());
      assumed.put(place, curve(place, Restatement.Dating.ASSUMED));
    }
    for (Segment segment : model.segments()) {
      PayPlace place = PayPlace.of(segment, model);
      places.put(segment.id(), place);
      assumed.computeIfAbsent(place, p -> curve(p, Restatement.Dating.ASSUMED));
    }
  }

  private static int millionths(BigDecimal share) {
    return share.movePointRight(6).intValue();
  }

  /// What the documents say of pay in a sector.
  public PayCurve curve(String sector) {
    return curve(PayPlace.of(sector));
  }

  /// What is said of pay in a segment.
  public PayCurve curve(Segment segment) {
    return curve(place(segment));
  }

  private PayCurve curve(PayPlace place) {
    return assumed.get(place);
  }

  /// What the evidence of pay in a segment is about.
  PayPlace place(Segment segment) {
    return places.get(segment.id());
  }

  private PayCurve curve(PayPlace place, Restatement.Dating dating) {
    return curves.computeIfAbsent(
        new CurveKey(dating, place),
        k -> PayCurve.of(model, assumptions, k.place(), restatement(k.dating())));
  }

  /// The restatement in force.
  Restatement restatement(Restatement.Dating dating) {
    return switch (prices) {
      case AS_WRITTEN -> Restatement.none(model, assumptions);
      case TODAY -> Restatement.to(model.prices().latest().year(), model, assumptions, dating);
    };
  }

  private Optional<PayNow.Restated> restated(PayPlace place, int months, int position) {
    if (prices == Prices.AS_WRITTEN) {
      return Optional.empty();
    }
    return Optional.of(
        new PayNow.Restated(
            curve(place, Restatement.Dating.LATEST).quantile(months, position),
            curve(place, Restatement.Dating.EARLIEST).quantile(months, position)));
  }

  /// The share of the pool below low pay, in millionths.
  int lowest() {
    return lowest;
  }

  /// The share of the pool below high pay, in millionths.
  int highest() {
    return highest;
  }

  /// The months of work of a person who leaves them open.
  int assumedMonths() {
    return assumedWork.likely();
  }

  /// Where a person stands in a segment.
  ///
  /// @param truths how all nodes come out for the person
  public PayStanding standing(Person person, Rulebook rulebook, Rulebook.Plan plan, Truths truths) {
    Segment segment = plan.segment();
    int applying = 0;
    int open = 0;
    for (int d = 0; d < rulebook.drivers(); d++) {
      int node = rulebook.driver(d);
      switch (node == Rulebook.ALWAYS ? Truth.TRUE : truths.of(node, plan.place())) {
        case TRUE -> applying |= 1 << d;
        case UNKNOWN -> open |= 1 << d;
        case FALSE -> {}
      }
    }
    return new PayStanding(
        place(segment),
        segment.demands().complexity(),
        counted(person, plan.work()),
        applying,
        open);
  }

  private CountedWork counted(Person person, WorkHistory work) {
    MonthRange likely = work.monthsPaid(person);
    if (!likely.isExact() && !person.profile().experience().isGiven()) {
      return assumedWork;
    }
    return CountedWork.certain(
        work.monthsInSector(person), likely, work.monthsAtMost(person), work.monthsLeftOut(person));
  }

  /// Pay today; empty if no document gives pay for the sector.
  public Optional<PayNow> now(PayStanding standing) {
    Optional<PayNow> known = kept.get(standing);
    return known == null ? kept(standing) : known;
  }

  private Optional<PayNow> kept(PayStanding standing) {
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    Optional<PayNow> now =
        curve(standing.place()).points().isEmpty() ? Optional.empty() : Optional.of(at(standing));
    kept.put(standing, now);
    return now;
  }

  /// Pay over the coming years, from pay today on; empty if no document gives pay for the sector.
  public Optional<Projection> project(PayStanding standing) {
    return now(standing).map(now -> project(standing, now));
  }

  private Projection project(PayStanding standing, PayNow now) {
    PayCurve curve = curve(standing.place());
    List<PayNow> years = new ArrayList<>();
    for (int year = 0; year <= Projection.YEARS; year++) {
      now(standing.after(year * Months.A_YEAR)).ifPresent(years::add);
    }
    List<Projection.EvidencePoint> evidence = new ArrayList<>();
    for (PayCurve.Point p : curve.points()) {
      for (Band b : p.own().bands()) {
        evidence.add(new Projection.EvidencePoint(p.months() - now.months(), b));
      }
    }
    List<Projection.Milestone> steps = new ArrayList<>();
    for (CareerStep step : rules.steps()) {
      if (step.sectors().contains(standing.sector())) {
        int after = Months.nearest(assumptions.resolve(step.after()));
        steps.add(new Projection.Milestone(step, Math.max(0, after - now.months())));
      }
    }
    Optional<Integer> ends = Optional.empty();
    for (int year = Projection.YEARS; year >= 0; year--) {
      if (years.get(year).beyondEvidence()) {
        ends = Optional.of(year);
      }
    }
    return new Projection(
        years,
        steps,
        evidence,
        now.ceiling().map(c -> Math.max(0, c.months() - now.months())),
        ends);
  }

  private PayNow at(PayStanding standing) {
    CountedWork work = standing.work();
    int months = work.likely();
    PayCurve curve = curve(standing.place());
    Grounding least = grounding(curve, work.least(), work);
    Grounding likely = grounding(curve, months, work);
    Grounding most = grounding(curve, work.most(), work);
    List<String> placed =
        work.hasWorkElsewhere()
            ? IdLists.union(likely.placing, List.of(rules.suitingWorkCounts()))
            : likely.placing;

    List<DriverEffect> effects = new ArrayList<>();
    List<String> moved = new ArrayList<>();
    int applying = 0;
    int position = MIDDLE;
    Pay middle = curve.quantile(months, MIDDLE);
    Pay reached = middle;
    for (int d = 0; d < rules.drivers().size(); d++) {
      Driver driver = rules.drivers().get(d);
      Truth applies = standing.applies(d);
      Pay change = Pay.ZERO;
      if (applies == Truth.TRUE && shift(d, standing.complexity()) != 0) {
        applying |= 1 << d;
        position = position(standing.complexity(), applying);
        Pay next = curve.quantile(months, position);
        change = next.minus(reached);
        reached = next;
        moved.addAll(driver.basis().assumptions());
      }
      effects.add(new DriverEffect(driver, applies, change));
    }
    List<PayCurve.Point> points =
        Stream.of(least, likely, most).flatMap(g -> g.points.stream()).distinct().toList();
    return new PayNow(
        work,
        least.figure(curve.quantile(work.least(), lowest), rules.lowQuantile()),
        new Figure(reached, likely.facts, IdLists.union(placed, moved)),
        most.figure(curve.quantile(work.most(), highest), rules.highQuantile()),
        end(curve, work.least(), least.points, true),
        end(curve, work.most(), most.points, false),
        ceiling(curve),
        position,
        new Figure(middle, likely.facts, placed),
        effects,
        likely.points,
        points,
        restated(standing.place(), months, position),
        curve.setAside(months, points),
        reversed(standing.sector(), months),
        curve.isBeyondEvidence(months));
  }

  /// What pay after so many months rests on.
  ///
  /// @param points the evidence around them
  private record Grounding(List<PayCurve.Point> points, List<String> facts, List<String> placing) {
    Figure figure(Pay pay, String quantile) {
      return new Figure(pay, facts, IdLists.union(placing, List.of(quantile)));
    }
  }

  private Grounding grounding(PayCurve curve, int months, CountedWork work) {
    List<PayCurve.Point> points = curve.around(months);
    List<String> facts = new ArrayList<>();
    List<String> placing = new ArrayList<>();
    for (PayCurve.Point p : points) {
      for (Band b : p.pool().bands()) {
        facts.addAll(b.facts());
        placing.addAll(b.assumptions());
      }
    }
    if (work.known() == CountedWork.ExperienceKnown.ASSUMED) {
      placing.add(rules.experienceOpen());
    }
    if (points.size() > 1) {
      placing.add(rules.interpolation());
    }
    if (points.stream().anyMatch(PayCurve.Point::isShared)) {
      placing.add(rules.neverLess());
    }
    if (curve.isBeyondEvidence(months)) {
      placing.add(rules.holdLast());
    }
    placing.add(rules.pooling());
    placing.addAll(dating(facts));
    return new Grounding(points, IdLists.union(facts), IdLists.union(placing));
  }

  /// What documents say of this sector beside another, where the middle of pay after so many months
  /// comes out the other way round.
  private List<SectorOrder> reversed(String sector, int months) {
    List<SectorOrder> out = new ArrayList<>();
    for (SectorOrder order : rules.orders()) {
      if (order.concerns(sector)
          && curve(order.lower())
                  .quantile(months, MIDDLE)
                  .compareTo(curve(order.higher()).quantile(months, MIDDLE))
              > 0) {
        out.add(order);
      }
    }
    return out;
  }

  /// The assumptions on the years of undated documents, where amounts are restated.
  private List<String> dating(List<String> facts) {
    if (prices == Prices.AS_WRITTEN) {
      return List.of();
    }
    List<String> out = new ArrayList<>();
    for (String fact : facts) {
      model.document(model.fact(fact).document()).date().assumption().ifPresent(out::add);
    }
    return out;
  }

  /// How far a driver that applies moves a person, on the logit scale.
  private double shift(int driver, Segment.Complexity complexity) {
    return switch (rules.drivers().get(driver).move()) {
      case Driver.DriverTrigger.WhenTrue w -> weights[driver];
      case Driver.DriverTrigger.ByComplexity c ->
          weights[driver] * c.share().getOrDefault(complexity, 0);
    };
  }

  /// The position in the pool of a person whom some drivers move.
  ///
  /// @param applying these, as a bit set over their places
  int position(Segment.Complexity complexity, int applying) {
    double logit = 0;
    boolean moved = false;
    for (int d = 0; d < weights.length; d++) {
      double shift = shift(d, complexity);
      if ((applying & 1 << d) != 0 && shift != 0) {
        logit += shift;
        moved = true;
      }
    }
    return moved ? position(logit) : MIDDLE;
  }

  /// The logistic function, in millionths; kept between low and high, so that likely never leaves
  /// them.
  private int position(double logit) {
    double p = 1 / (1 + StrictMath.exp(-logit));
    int millionths = (int) StrictMath.rint(p * Pool.MILLION);
    return Math.clamp(millionths, lowest, highest);
  }

  /// The lowest or highest amount of the documents here, with the facts that give it. Between two
  /// points it is interpolated like any other, from the ends at both; claims that are only shown
  /// widen it.
  private Figure end(PayCurve curve, int months, List<PayCurve.Point> points, boolean low) {
    List<String> facts = new ArrayList<>();
    List<String> assumed = new ArrayList<>();
    for (PayCurve.Point p : points) {
      Pay end = low ? p.pool().floor() : p.pool().top();
      for (Band b : p.pool().bands()) {
        if (end.equals(low ? b.low() : b.high())) {
          facts.addAll(b.facts());
          assumed.addAll(b.assumptions());
        }
      }
    }
    Pay reached = curve.quantile(months, low ? 0 : Pool.MILLION);
    for (Band b : curve.stillShown(months)) {
      Pay end = low ? b.low() : b.high();
      int wider = low ? reached.compareTo(end) : end.compareTo(reached);
      if (wider > 0) {
        reached = end;
        facts.clear();
        assumed.clear();
      }
      if (wider >= 0) {
        facts.addAll(b.facts());
        assumed.addAll(b.assumptions());
        assumed.add(rules.generalShown());
      }
    }
    return new Figure(reached, IdLists.union(facts), IdLists.union(assumed));
  }

  private static Optional<PayNow.Ceiling> ceiling(PayCurve curve) {
    return curve.ceilings().stream()
        .max(java.util.Comparator.comparing(r -> r.claim().high()))
        .map(r ->
            new PayNow.Ceiling(
                r.months(),
                new Figure(r.claim().low(), r.claim().facts(), r.claim().assumptions()),
                new Figure(r.claim().high(), r.claim().facts(), r.claim().assumptions())));
  }
}
