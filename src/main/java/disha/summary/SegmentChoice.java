package disha.summary;

import disha.estimate.Estimate;
import disha.estimate.segment.SegmentEstimate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which segments a summary shows in full; the others are only named.
public sealed interface SegmentChoice {
  /// All of them.
  record AllSegments() implements SegmentChoice {}

  /// The first in the order of what suits the person, and the one that they have an offer for.
  ///
  /// @param most how many altogether
  record BestSegments(int most) implements SegmentChoice {}

  /// Those that the person chose.
  ///
  /// @param segments their ids, in order
  record ChosenSegments(List<String> segments) implements SegmentChoice {
    public ChosenSegments {
      segments = List.copyOf(segments);
    }
  }

  /// The segments of an estimate that are shown, in order.
  default List<SegmentEstimate> of(Estimate estimate) {
    List<SegmentEstimate> all = estimate.segments();
    return switch (this) {
      case AllSegments a -> all;
      case ChosenSegments c ->
          c.segments().stream().flatMap(id -> estimate.segment(id).stream()).toList();
      case BestSegments b when estimate.profile().isEmpty() -> List.of();
      case BestSegments b -> best(estimate, b.most());
    };
  }

  private static List<SegmentEstimate> best(Estimate estimate, int most) {
    Set<SegmentEstimate> taken =
        Stream.concat(offered(estimate), estimate.segments().stream().filter(s -> !s.isRuledOut()))
            .distinct()
            .limit(most)
            .collect(Collectors.toSet());
    return estimate.segments().stream().filter(taken::contains).toList();
  }

  /// The segment of the offer in hand, if there is one: whoever has an offer wants to read of it,
  /// whether it is open to them or not.
  static Stream<SegmentEstimate> offered(Estimate estimate) {
    return estimate.profile().offer().stream().flatMap(o -> estimate.segment(o.segment()).stream());
  }

  /// Whether the person can join it today, by every document or by some.
  static boolean isOpen(SegmentEstimate s) {
    return s.verdict().canJoin();
  }
}
