package disha.estimate.pay;

import disha.basics.Months;
import disha.estimate.verdict.Circuit;
import disha.estimate.verdict.Rulebook;
import disha.logic.MonthRange;
import disha.logic.Person;
import disha.logic.Truth;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.joining.Condition;
import disha.rules.joining.Segment;
import disha.rules.pay.CareerStep;
import disha.rules.pay.Driver;
import disha.rules.pay.PayRules;
import disha.rules.vocabulary.Sector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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

  private final Map<String, PayCurve> assumed = new HashMap<>();
  private final Map<PayStanding, PayNow> kept = new ConcurrentHashMap<>();

  private record CurveKey(Restatement.Dating dating, String sector) {}

  private final int lowest;
  private final int highest;
  private final int experienceOpen;

  public PayEstimator(Model model, Assumptions assumptions, Prices prices) {
    this.prices = prices;
    this.model = model;
    this.assumptions = assumptions;
    this.rules = model.pay();
    this.lowest = millionths(assumptions.amount(rules.lowQuantile()));
    this.highest = millionths(assumptions.amount(rules.highQuantile()));
    this.experienceOpen = Months.nearest(assumptions.amount(rules.experienceOpen()));
    for (Sector sector : model.vocabulary().sectors()) {
      assumed.put(sector.id(), curve(sector.id(), Restatement.Dating.ASSUMED));
    }
  }

  private static int millionths(BigDecimal share) {
    return share.movePointRight(6).intValue();
  }

  public PayCurve curve(String sector) {
    return assumed.get(sector);
  }

  private PayCurve curve(String sector, Restatement.Dating dating) {
    return curves.computeIfAbsent(
        new CurveKey(dating, sector),
        k -> PayCurve.of(model, assumptions, k.sector(), restatement(k.dating())));
  }

  /// The restatement in force.
  Restatement restatement(Restatement.Dating dating) {
    return switch (prices) {
      case AS_WRITTEN -> Restatement.none(model, assumptions);
      case TODAY -> Restatement.to(model.prices().latest().year(), model, assumptions, dating);
    };
  }

  private Optional<PayNow.Restated> restated(String sector, int months, int position) {
    if (prices == Prices.AS_WRITTEN) {
      return Optional.empty();
    }
    return Optional.of(
        new PayNow.Restated(
            curve(sector, Restatement.Dating.LATEST).quantile(months, position),
            curve(sector, Restatement.Dating.EARLIEST).quantile(months, position)));
  }

  /// Where a person stands in a segment; empty if no document gives pay for its sector.
  ///
  /// @param values the values of all nodes for the person
  public Optional<PayStanding> standing(Person person, Rulebook.Plan plan, byte[] values) {
    Segment segment = plan.segment();
    if (curve(segment.sector()).points().isEmpty()) {
      return Optional.empty();
    }
    MonthRange worked = worked(person, plan);
    int applying = 0;
    int open = 0;
    for (int d = 0; d < plan.drivers().size(); d++) {
      int node = plan.drivers().get(d);
      if (node == Rulebook.ALWAYS || values[node] == Circuit.TRUE) {
        applying |= 1 << d;
      } else if (values[node] == Circuit.UNKNOWN) {
        open |= 1 << d;
      }
    }
    return Optional.of(
        new PayStanding(
            segment.sector(),
            segment.demands().complexity(),
            months(person, worked),
            known(person, worked),
            plan.work().countsWorkElsewhere(person),
            applying,
            open));
  }

  private static MonthRange worked(Person person, Rulebook.Plan plan) {
    return plan.work().months(person, Condition.Where.COUNTS_HERE);
  }

  private int months(Person person, MonthRange worked) {
    return known(person, worked) == PayNow.ExperienceKnown.ASSUMED ? experienceOpen : worked.min();
  }

  /// Pay today.
  public PayNow now(PayStanding standing) {
    PayNow now = kept.get(standing);
    if (now == null) {
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      now = at(standing);
      kept.put(standing, now);
    }
    return now;
  }

  /// Pay over the coming years, from pay today on.
  ///
  /// @param inSector the months in the sector, which career steps ask for
  public Projection project(PayStanding standing, int inSector) {
    PayNow now = now(standing);
    PayCurve curve = curve(standing.sector());
    List<PayNow> years = new ArrayList<>();
    for (int year = 0; year <= Projection.YEARS; year++) {
      years.add(now(standing.after(year * Months.A_YEAR)));
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
        steps.add(new Projection.Milestone(step, Math.max(0, after - inSector)));
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
    int months = standing.months();
    PayCurve curve = curve(standing.sector());
    List<PayCurve.Point> points = curve.around(months);
    List<String> facts = new ArrayList<>();
    List<String> placing = new ArrayList<>();
    for (PayCurve.Point p : points) {
      for (Band b : p.pool().bands()) {
        facts.addAll(b.facts());
        placing.addAll(b.assumptions());
      }
    }
    if (standing.known() == PayNow.ExperienceKnown.ASSUMED) {
      placing.add(rules.experienceOpen());
    }
    if (standing.countsWorkElsewhere()) {
      placing.add(rules.suitingWorkCounts());
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
    List<String> said = IdLists.union(facts);
    List<String> placed = IdLists.union(placing);

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
      if (applies == Truth.TRUE && share(driver, standing.complexity()) != 0) {
        applying |= 1 << d;
        position = position(standing.complexity(), applying);
        Pay next = curve.quantile(months, position);
        change = next.minus(reached);
        reached = next;
        moved.addAll(driver.basis().assumptions());
      }
      effects.add(new DriverEffect(driver, applies, change));
    }
    return new PayNow(
        months,
        standing.known(),
        figure(curve.quantile(months, lowest), said, placed, rules.lowQuantile()),
        new Figure(reached, said, IdLists.union(placed, moved)),
        figure(curve.quantile(months, highest), said, placed, rules.highQuantile()),
        end(curve, months, points, true),
        end(curve, months, points, false),
        ceiling(curve),
        position,
        new Figure(middle, said, placed),
        effects,
        points,
        restated(standing.sector(), months, position),
        curve.setAside(months),
        curve.isBeyondEvidence(months));
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

  private static Figure figure(Pay pay, List<String> facts, List<String> placed, String quantile) {
    return new Figure(pay, facts, IdLists.union(placed, List.of(quantile)));
  }

  private static PayNow.ExperienceKnown known(Person person, MonthRange worked) {
    if (worked.isExact()) {
      return PayNow.ExperienceKnown.EXACT;
    }
    return person.profile().experience().isGiven()
        ? PayNow.ExperienceKnown.AT_LEAST
        : PayNow.ExperienceKnown.ASSUMED;
  }

  private static int share(Driver driver, Segment.Complexity complexity) {
    return switch (driver.move()) {
      case Driver.DriverTrigger.WhenTrue w -> 1;
      case Driver.DriverTrigger.ByComplexity c -> c.share().getOrDefault(complexity, 0);
    };
  }

  private int position(Segment.Complexity complexity, int applying) {
    double logit = 0;
    boolean moved = false;
    for (int d = 0; d < rules.drivers().size(); d++) {
      Driver driver = rules.drivers().get(d);
      int share = share(driver, complexity);
      if ((applying & 1 << d) != 0 && share != 0) {
        logit += share * assumptions.amount(driver.weight()).doubleValue();
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
  /// points it is interpolated like any other, from the ends at both.
  private static Figure end(PayCurve curve, int months, List<PayCurve.Point> points, boolean low) {
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
    Pay pay = curve.quantile(months, low ? 0 : Pool.MILLION);
    return new Figure(pay, IdLists.union(facts), IdLists.union(assumed));
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
