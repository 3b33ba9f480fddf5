package disha.estimate.batch;

import disha.estimate.verdict.BatchPlan;
import java.util.List;

/// How great what places a segment can be, as far as the model tells.
///
/// @param whole of a trust
/// @param steps that lead to a segment
/// @param missing answers that decide where it belongs
/// @param weight of a fit
record RankLimits(long whole, int steps, int missing, int weight) {
  static RankLimits of(List<BatchPlan> plans) {
    return new RankLimits(
        plans.stream().mapToLong(BatchPlan::mostWhole).max().orElse(1),
        Math.max(1, plans.stream().mapToInt(BatchPlan::mostBlocks).max().orElse(1)),
        plans.stream().mapToInt(BatchPlan::mostQuestions).max().orElse(0),
        BatchPlan.mostWeight());
  }

  /// How many bits hold every number up to this.
  static int bits(long most) {
    return Long.SIZE - Long.numberOfLeadingZeros(most);
  }

  /// How many bits behind the point tell shares apart: two fractions differ by no less than one
  /// part of the product of their denominators.
  int shareBits() {
    return 2 * bits(whole);
  }

  /// The same for matches.
  int matchBits() {
    return 2 * bits(whole * steps);
  }
}
