package disha.estimate.batch;

import disha.estimate.circuit.FitWeights;
import disha.estimate.verdict.Rulebook;
import java.util.List;

/// How great what places a segment can be, as far as the model tells.
///
/// @param whole of a trust
/// @param steps that lead to a segment
/// @param missing answers that decide where it belongs
/// @param weight of a fit
record RankLimits(long whole, int steps, int missing, int weight) {
  static RankLimits of(List<Rulebook> books) {
    return new RankLimits(
        books.stream().mapToLong(Rulebook::mostWhole).max().orElse(1),
        Math.max(1, books.stream().mapToInt(Rulebook::mostBlocks).max().orElse(0)),
        books.stream().mapToInt(b -> b.circuit().questions().size()).max().orElse(0),
        FitWeights.MOST);
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
