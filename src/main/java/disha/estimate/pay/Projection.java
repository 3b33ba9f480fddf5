package disha.estimate.pay;

import disha.rules.pay.CareerStep;
import java.util.List;
import java.util.Optional;

/// Pay over the coming years, if the person works in the segment from today on.
///
/// @param years pay year by year; the first is today's
/// @param steps career steps that documents name, without a figure
/// @param evidence the moments for which documents give pay
/// @param ceiling when the most that any document names is within reach, if one is named
/// @param evidenceEnds the first year for which no document gives pay any more, if there is one
public record Projection(
    List<PayNow> years,
    List<Milestone> steps,
    List<EvidencePoint> evidence,
    Optional<Integer> ceiling,
    Optional<Integer> evidenceEnds) {
  /// How many years ahead it looks.
  public static final int YEARS = 12;

  public Projection {
    years = List.copyOf(years);
    steps = List.copyOf(steps);
    evidence = List.copyOf(evidence);
  }

  /// A career step at a time.
  ///
  /// @param months from today; 0 if it is within reach already
  public record Milestone(CareerStep step, int months) {}

  /// Evidence at a time.
  ///
  /// @param months from today; negative if the person is past it
  public record EvidencePoint(int months, Band band) {}
}
