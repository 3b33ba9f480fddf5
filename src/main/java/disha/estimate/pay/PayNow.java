package disha.estimate.pay;

import disha.rules.pay.SectorOrder;
import java.util.List;
import java.util.Optional;

/// What a person can expect to be paid in a segment.
///
/// @param work the experience that counts
/// @param low the amount that nine in ten of the pooled evidence exceed (by the assumption in
///   force), if work outside the sector does not count
/// @param likely the amount at the person's own position in the pool, for the likely experience
/// @param high the amount that one in ten exceeds, if all work outside the sector that suits counts
/// @param spanLow the lowest amount that any document gives for the least of this experience
/// @param spanHigh the highest amount that any document gives for the most of it
/// @param ceiling the most that a document says anyone reaches
/// @param position the person's position in the pool, in millionths
/// @param middle the middle of the pool, before any driver
/// @param drivers what moves `middle` to `likely`; their changes add up exactly
/// @param nearest the evidence that speaks for the likely experience: of one moment, or of the two
///   around it
/// @param points the evidence that speaks for the least, the likely and the most experience
/// @param restated what likely could be for other years of undated documents, if amounts are
///   restated
/// @param setAside claims that an assumption keeps from counting here: those without experience,
///   and advice
/// @param reversed what documents say of two sectors and these figures show the other way round
/// @param beyondEvidence whether no document gives a range of pay for the likely experience
public record PayNow(
    CountedWork work,
    Figure low,
    Figure likely,
    Figure high,
    Figure spanLow,
    Figure spanHigh,
    Optional<Ceiling> ceiling,
    int position,
    Figure middle,
    List<DriverEffect> drivers,
    List<PayCurve.Point> nearest,
    List<PayCurve.Point> points,
    Optional<Restated> restated,
    List<Band> setAside,
    List<SectorOrder> reversed,
    boolean beyondEvidence) {
  public PayNow {
    drivers = List.copyOf(drivers);
    nearest = List.copyOf(nearest);
    points = List.copyOf(points);
    setAside = List.copyOf(setAside);
    reversed = List.copyOf(reversed);
  }

  /// The months of experience that likely pay is for.
  public int months() {
    return work.likely();
  }

  /// How sure the experience is.
  public CountedWork.ExperienceKnown experience() {
    return work.known();
  }

  /// Whether no document speaks of just the likely experience, so that all is interpolated.
  public boolean isBetween() {
    return nearest.size() > 1;
  }

  /// Likely pay for the years that undated documents could be from.
  ///
  /// @param low if each is from the latest year it can be from
  /// @param high if each is from the earliest
  public record Restated(Pay low, Pay high) {}

  /// The most that a document says anyone reaches.
  ///
  /// @param months the experience from which it is within reach
  public record Ceiling(int months, Figure low, Figure high) {}
}
