package disha.estimate.ways;

import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import java.util.Optional;

/// A segment in which more documents admit the person. The verdict can stay what it is, as one that
/// still does not admit is enough for that.
///
/// @param segment its id
/// @param before how many documents admit before
/// @param after how many admit after
/// @param speaking how many say who can join
public record DocumentGain(String segment, long before, long after, long speaking) {
  /// What is won in one segment; empty where no more documents admit, or it is nothing for now even
  /// so, or the person has ruled it out.
  static Optional<DocumentGain> of(SegmentEstimate now, SegmentEstimate then) {
    long before = now.support().admitting();
    long after = then.support().admitting();
    return after > before && then.group().compareTo(AdviceGroup.NOT_NOW) < 0
        ? Optional.of(
            new DocumentGain(now.segment().id(), before, after, then.support().speaking()))
        : Optional.empty();
  }

  /// Whether another wins as many.
  boolean isReachedBy(DocumentGain other) {
    return segment.equals(other.segment) && after <= other.after;
  }
}
