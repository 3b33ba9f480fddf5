package disha.estimate.pay;

import java.util.List;
import java.util.Optional;

/// What a person can expect to be paid in a segment.
///
/// @param months of experience that count
/// @param experience how sure the months are
/// @param low the amount that nine in ten of the pooled evidence exceed (by the assumption in
///   force)
/// @param likely the amount at the person's own position in the pool
/// @param high the amount that one in ten exceeds
/// @param spanLow the lowest amount that any document gives here
/// @param spanHigh the highest amount that any document gives here
/// @param ceiling the most that a document says anyone reaches
/// @param position the person's position in the pool, in millionths
/// @param middle the middle of the pool, before any driver
/// @param drivers what moves `middle` to `likely`; their changes add up exactly
/// @param points the evidence that speaks for this experience
/// @param restated what likely could be for other years of undated documents, if amounts are
///   restated
/// @param setAside claims without experience that an assumption keeps from counting here
/// @param beyondEvidence whether no document reaches as far as this experience
public record PayNow(
    int months,
    ExperienceKnown experience,
    Figure low,
    Figure likely,
    Figure high,
    Figure spanLow,
    Figure spanHigh,
    Optional<Ceiling> ceiling,
    int position,
    Figure middle,
    List<DriverEffect> drivers,
    List<PayCurve.Point> points,
    Optional<Restated> restated,
    List<Band> setAside,
    boolean beyondEvidence) {
  public PayNow {
    drivers = List.copyOf(drivers);
    points = List.copyOf(points);
    setAside = List.copyOf(setAside);
  }

  /// How sure the experience is.
  public enum ExperienceKnown {
    /// The profile says all that is needed.
    EXACT,
    /// The profile leaves out a part; only what it certainly holds is counted.
    AT_LEAST,
    /// The profile leaves experience open; an assumption stands in.
    ASSUMED
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
