package disha.rules.pay;

import disha.rules.grounds.Basis;
import disha.rules.joining.Condition;
import disha.rules.joining.Segment;
import disha.rules.vocabulary.Text;
import java.util.Map;

/// Something that moves a person up or down within the range of pay, because documents name it.
///
/// @param weight the id of the assumption that says how far it moves, on the logit scale
/// @param move when it moves
/// @param guess whether no document says of whom or of which work it is true, so that any weight is
///   a guess
public record Driver(
    String id, Text says, String weight, DriverTrigger move, boolean guess, Basis basis) {

  /// When a driver moves a person's position.
  public sealed interface DriverTrigger {
    /// By the whole weight where the condition holds, else not at all.
    record WhenTrue(Condition when) implements DriverTrigger {}

    /// By a share of the weight that depends on how complex the segment's work is (−1 to 1).
    record ByComplexity(Map<Segment.Complexity, Integer> share) implements DriverTrigger {
      public ByComplexity {
        share = Map.copyOf(share);
      }
    }
  }
}
