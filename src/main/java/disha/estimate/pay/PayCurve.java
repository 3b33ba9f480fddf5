package disha.estimate.pay;

import disha.basics.Keys;
import disha.basics.Months;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.grounds.Basis;
import disha.rules.grounds.Fact;
import disha.rules.pay.OffersOnRecord;
import disha.rules.pay.PayEvidence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// What the documents say of pay in one sector, over months of experience. Between points that have
/// evidence, pay is interpolated (logarithmically in pay, linearly in time); beyond the last it is
/// held flat.
public final class PayCurve {
  private final List<Point> points;
  private final List<Placed> general;
  private final List<Placed> advice;
  private final int shownUntil;
  private final List<CeilingClaim> ceilings;

  /// What quantiles are asked for again and again: for each share, the amount at each point.
  private final Map<Integer, List<Pay>> quantiles = new ConcurrentHashMap<>();

  /// Evidence at one moment.
  ///
  /// @param months of experience
  /// @param own the claims that speak of this moment
  /// @param pool what counts at this moment: these claims, and those of the moments that are pooled
  ///   with it
  public record Point(int months, Pool own, Pool pool) {
    /// Whether claims that speak of other moments count too.
    boolean isShared() {
      return own.bands().size() < pool.bands().size();
    }
  }

  /// Moments whose claims are pooled together.
  private record Block(List<Integer> moments, Set<Band> claims, Pool pool) {
    static Block of(List<Integer> moments, Set<Band> claims) {
      return new Block(moments, claims, Pool.ofVoices(List.copyOf(claims)));
    }

    Block with(Block next) {
      Set<Band> all = new LinkedHashSet<>(claims);
      all.addAll(next.claims);
      List<Integer> both = new ArrayList<>(moments);
      both.addAll(next.moments);
      return of(both, all);
    }
  }

  /// The most that a document says anyone reaches.
  ///
  /// @param months the experience from which it is within reach
  /// @param claim the amount, as the document gives it
  public record CeilingClaim(int months, Band claim) {}

  /// @param general whether the text names no experience and only an assumption ends its span
  private record Placed(int from, int to, boolean general, Band band) {}

  private PayCurve(
      List<Point> points,
      List<Placed> general,
      List<Placed> advice,
      int shownUntil,
      List<CeilingClaim> ceilings) {
    this.points = List.copyOf(points);
    this.general = List.copyOf(general);
    this.advice = List.copyOf(advice);
    this.shownUntil = shownUntil;
    this.ceilings = List.copyOf(ceilings);
  }

  /// The curve of a sector under a set of assumptions, in the rupees of a restatement.
  public static PayCurve of(
      Model model, Assumptions assumptions, String sector, Restatement restatement) {
    return of(model, assumptions, PayPlace.of(sector), restatement);
  }

  static PayCurve of(
      Model model, Assumptions assumptions, PayPlace place, Restatement restatement) {
    List<Placed> placed = new ArrayList<>();
    List<Placed> advice = new ArrayList<>();
    List<CeilingClaim> ceilings = new ArrayList<>();
    for (PayEvidence e : model.pay().evidence()) {
      if (e.sectors().contains(place.sector())) {
        Placed p = place(model, assumptions, e, restatement);
        switch (p.band.role()) {
          case CEILING -> ceilings.add(new CeilingClaim(p.from, p.band));
          case BAND -> placed.add(p);
          case ADVICE -> (assumptions.isOn(model.pay().adviceCounts()) ? placed : advice).add(p);
        }
      }
    }
    place.segment().ifPresent(s -> placed.addAll(offered(model, s, restatement)));
    TreeSet<Integer> moments = new TreeSet<>();
    for (Placed p : placed) {
      moments.add(p.from);
      moments.add(p.to);
    }
    List<Point> points = new ArrayList<>();
    for (Block block : blocks(moments, placed)) {
      for (int m : block.moments) {
        points.add(new Point(m, Pool.ofVoices(at(m, placed)), block.pool));
      }
    }
    return new PayCurve(
        points,
        placed.stream().filter(p -> p.general).toList(),
        advice,
        Months.nearest(assumptions.amount(model.pay().generalShown())),
        ceilings);
  }

  /// What offers on record say of a segment: a voice like any other.
  private static List<Placed> offered(Model model, String segment, Restatement restatement) {
    List<Placed> out = new ArrayList<>();
    for (OffersOnRecord offers : model.offers().stream().toList()) {
      for (OffersOnRecord.OfferClaim c : offers.claims()) {
        if (c.segment().equals(segment)) {
          Quartiles middle =
              Quartiles.of(
                  c.amounts().stream()
                      .map(a -> restatement.apply(new Pay(a.paiseAYear()), a.year()))
                      .toList());
          String voice = offers.record().lineage();
          out.add(offered(c, voice, c.lower(), middle.first(), middle.median()));
          out.add(offered(c, voice, c.upper(), middle.median(), middle.third()));
        }
      }
    }
    return out;
  }

  private static Placed offered(
      OffersOnRecord.OfferClaim claim, String voice, Fact fact, Pay low, Pay high) {
    Band band = new Band(low, high, voice, Fact.Role.BAND, List.of(fact.id()), List.of(), 0);
    return new Placed(claim.from(), claim.to(), false, band);
  }

  private static List<Band> at(int moment, List<Placed> placed) {
    return placed.stream()
        .filter(p -> p.from <= moment && moment <= p.to)
        .map(Placed::band)
        .toList();
  }

  /// More experience never lowers pay: where the claims of a moment are lower than those before it,
  /// both are pooled, so that neither is left out.
  private static List<Block> blocks(Set<Integer> moments, List<Placed> placed) {
    List<Block> out = new ArrayList<>();
    for (int m : moments) {
      Block block = Block.of(List.of(m), new LinkedHashSet<>(at(m, placed)));
      while (!out.isEmpty() && block.pool.fallsBelow(out.getLast().pool)) {
        block = out.removeLast().with(block);
      }
      out.add(block);
    }
    return out;
  }

  private static Placed place(
      Model model, Assumptions assumptions, PayEvidence e, Restatement restatement) {
    Fact.Money money =
        model
            .fact(e.fact())
            .money()
            .orElseThrow(() -> new IllegalArgumentException("no amount in " + e.fact()));
    List<String> assumed = e.basis() instanceof Basis.Assumed a ? a.assumptions() : List.of();
    boolean monthly =
        switch (money.period()) {
          case MONTH -> true;
          case YEAR -> false;
          case NOT_STATED ->
              assumptions
                  .choice(model.pay().unstatedPeriod())
                  .contains(Keys.of(Fact.StatedPeriod.MONTH));
        };
    if (money.role() == Fact.Role.ADVICE) {
      assumed = IdLists.union(assumed, List.of(model.pay().adviceCounts()));
    }
    if (money.period() == Fact.StatedPeriod.NOT_STATED) {
      assumed = IdLists.union(assumed, List.of(model.pay().unstatedPeriod()));
    }
    Band band =
        new Band(
            restatement.apply(amount(money.low(), monthly), e.fact()),
            restatement.apply(amount(money.high(), monthly), e.fact()),
            model.lineageOf(e.fact()),
            money.role(),
            List.of(e.fact()),
            assumed,
            0);
    int from = Months.nearest(assumptions.resolve(e.from()));
    int to = Math.max(from, Months.nearest(assumptions.resolve(e.to())));
    boolean general =
        money.experience().isEmpty()
            && e.from().assumption().isEmpty()
            && e.to().assumption().isPresent();
    return new Placed(from, to, general, band);
  }

  private static Pay amount(long rupees, boolean monthly) {
    return monthly ? Pay.ofMonth(rupees) : Pay.ofYear(rupees);
  }

  /// The moments that have evidence, in order; empty if no document gives pay for the sector.
  public List<Point> points() {
    return points;
  }

  /// The ceilings that documents name.
  public List<CeilingClaim> ceilings() {
    return ceilings;
  }

  /// Claims that an assumption keeps from counting at a moment: those that name no experience, as
  /// the documents do not say that they end, and advice on what to accept. A person should know of
  /// them.
  ///
  /// @param around the points whose evidence counts there
  public List<Band> setAside(int months, List<Point> around) {
    List<String> counted =
        around.stream()
            .flatMap(p -> p.pool().bands().stream())
            .flatMap(b -> b.facts().stream())
            .toList();
    Stream<Placed> later = general.stream().filter(p -> months > p.to);
    Stream<Placed> advised =
        advice.stream()
            .filter(a -> around.stream().anyMatch(p -> a.from <= p.months() && p.months() <= a.to));
    return Pool.merged(
        Stream.concat(later, advised)
            .map(Placed::band)
            .filter(b -> !counted.containsAll(b.facts()))
            .toList());
  }

  /// Claims that name no experience and still belong to what the documents span at a moment, though
  /// they no longer count in the pool.
  public List<Band> stillShown(int months) {
    return general.stream()
        .filter(p -> p.to < months && months <= shownUntil)
        .map(Placed::band)
        .toList();
  }

  /// Whether no document reaches as far as this.
  public boolean isBeyondEvidence(int months) {
    return !points.isEmpty() && months > points.getLast().months();
  }

  /// The points whose evidence speaks for a moment: one, or the two around it.
  public List<Point> around(int months) {
    Optional<Point> before = Optional.empty();
    for (Point p : points) {
      if (p.months() == months) {
        return List.of(p);
      }
      if (p.months() > months) {
        return before.map(b -> List.of(b, p)).orElse(List.of(p));
      }
      before = Optional.of(p);
    }
    return before.map(List::of).orElse(List.of());
  }

  /// The amount that a share of the pooled evidence stays under, at a moment.
  ///
  /// @param months of experience
  /// @param millionths the share
  public Pay quantile(int months, int millionths) {
    List<Pay> amounts = quantiles.computeIfAbsent(millionths, this::atPoints);
    for (int i = 0; i < amounts.size(); i++) {
      int at = points.get(i).months();
      if (at >= months) {
        if (i == 0) {
          return amounts.getFirst();
        }
        int before = points.get(i - 1).months();
        return between(amounts.get(i - 1), amounts.get(i), months - before, at - before);
      }
    }
    return amounts.isEmpty() ? Pay.ZERO : amounts.getLast();
  }

  private List<Pay> atPoints(int millionths) {
    return points.stream().map(p -> p.pool().quantile(millionths)).toList();
  }

  /// The one place where a real number stands in for an amount: a growth factor is irrational.
  /// Strict arithmetic makes it the same on every machine; the result is rounded to a paisa at
  /// once.
  private static Pay between(Pay a, Pay b, int done, int whole) {
    if (done == whole || a.equals(b)) {
      return b;
    }
    double factor = StrictMath.pow((double) b.paiseAYear() / a.paiseAYear(), (double) done / whole);
    return new Pay((long) StrictMath.floor(a.paiseAYear() * factor));
  }
}
