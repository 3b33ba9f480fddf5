package disha.estimate.compare;

import disha.estimate.pay.PayChange;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Projection;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import disha.rules.joining.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.Fraction;

/// One segment in several estimates.
///
/// @param standings where each estimate stands, in their order; empty for one that has no segments
///   because its profile is impossible
public record SegmentComparison(Segment segment, List<Optional<EstimateStanding>> standings) {
  private static final Set<AdviceGroup> SHUT = Set.of(AdviceGroup.AFTER_STEP, AdviceGroup.NOT_NOW);

  public SegmentComparison {
    standings = List.copyOf(standings);
  }

  /// Where one estimate stands.
  ///
  /// @param projection pay over the coming years; empty where there is no figure today
  public record EstimateStanding(SegmentEstimate estimate, Optional<Projection> projection) {
    /// Pay in some years from today, 0 to `Projection.YEARS`; empty where there is no figure.
    public Optional<PayNow> pay(int year) {
      return projection.map(p -> p.years().get(year));
    }

    /// Everything that is compared of pay.
    private List<Object> amounts() {
      List<Object> out = new ArrayList<>();
      for (int year : Comparison.YEARS) {
        pay(year).ifPresent(p -> out.add(List.of(p.low().pay(), p.likely().pay(), p.high().pay())));
      }
      pay(0)
          .flatMap(PayNow::ceiling)
          .ifPresent(c -> out.add(List.of(c.low().pay(), c.high().pay())));
      projection.flatMap(Projection::ceiling).ifPresent(out::add);
      return out;
    }
  }

  /// Whether the person does something else with it in any two estimates.
  public boolean differsInGroup() {
    return differ(standings, SegmentComparison::group);
  }

  /// Whether an estimate differs so from the first; not if one of the two has no segments.
  public boolean differsInGroup(int estimate) {
    return differ(besideFirst(estimate), SegmentComparison::group);
  }

  private static Object group(EstimateStanding s) {
    return s.estimate().group();
  }

  /// Whether any two estimates differ in the verdict, or in the verdicts that open answers leave
  /// possible.
  public boolean differsInVerdict() {
    return differ(standings, SegmentComparison::verdict);
  }

  /// Whether an estimate differs so from the first; not if one of the two has no segments.
  public boolean differsInVerdict(int estimate) {
    return differ(besideFirst(estimate), SegmentComparison::verdict);
  }

  private static Object verdict(EstimateStanding s) {
    return List.of(s.estimate().verdict(), s.estimate().possible());
  }

  /// Whether any two estimates differ in pay: now, in one of `Comparison.YEARS`, or in the most
  /// that any document names and when it is within reach. A figure differs from none.
  public boolean differsInPay() {
    return differ(standings, EstimateStanding::amounts);
  }

  /// Whether an estimate differs so from the first; not if one of the two has no segments.
  public boolean differsInPay(int estimate) {
    return differ(besideFirst(estimate), EstimateStanding::amounts);
  }

  private List<Optional<EstimateStanding>> besideFirst(int estimate) {
    return List.of(standings.getFirst(), standings.get(estimate));
  }

  /// Whether any two estimates differ in the group, in the verdict or in pay.
  public boolean differs() {
    return differsInGroup() || differsInVerdict() || differsInPay();
  }

  private static boolean differ(
      List<Optional<EstimateStanding>> standings, Function<EstimateStanding, Object> part) {
    return standings.stream().flatMap(Optional::stream).map(part).distinct().count() > 1;
  }

  /// What an estimate's pay in some years is above or below that of the first estimate; empty where
  /// one of the two has no figure.
  public Optional<PayChange> change(int estimate, int year) {
    return pay(0, year)
        .flatMap(base -> pay(estimate, year).map(then -> PayChange.between(base, then)));
  }

  private Optional<PayNow> pay(int estimate, int year) {
    return standings.get(estimate).flatMap(s -> s.pay(year));
  }

  /// Whether the person of this estimate can apply for it now, and that of the first is told that
  /// it takes a step or is not for now; what is ruled out is neither.
  public boolean isOpened(int estimate) {
    return isOpen(estimate) && isShut(0);
  }

  /// Whether the person of the first estimate can apply for it now, and that of this one is told
  /// that it takes a step or is not for now; what is ruled out is neither.
  public boolean isClosed(int estimate) {
    return isShut(estimate) && isOpen(0);
  }

  /// Whether more independent voices admit the person of one estimate than of another, whatever the
  /// verdicts are called; not if one of the two has no segments.
  public boolean hasMoreVoices(int estimate, int than) {
    return admitting(estimate)
        .flatMap(more -> admitting(than).map(less -> more.compareTo(less) > 0))
        .orElse(false);
  }

  private Optional<Fraction> admitting(int estimate) {
    return standings.get(estimate).map(s -> s.estimate().voices().share());
  }

  private boolean isOpen(int estimate) {
    return standings.get(estimate).filter(s -> s.estimate().group().isOpen()).isPresent();
  }

  // What an answer that is missing decides is not shut.
  private boolean isShut(int estimate) {
    return standings
        .get(estimate)
        .map(s -> s.estimate().group())
        .filter(SHUT::contains)
        .isPresent();
  }
}
