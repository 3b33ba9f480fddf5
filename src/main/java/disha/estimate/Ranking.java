package disha.estimate;

import disha.rules.Segment;
import java.util.Comparator;
import java.util.List;

/// The order in which segments are shown: by verdict (the worst that open answers leave possible),
/// by the share of voices that admit, by how well the person's background and skills fit, then by
/// pay; what is still equal keeps the model's order.
public final class Ranking {
  private Ranking() {}

  static List<SegmentEstimate> byMatch(List<SegmentEstimate> segments) {
    return segments.stream().sorted(BY_MATCH).toList();
  }

  private static final Comparator<SegmentEstimate> BY_PAY =
      Comparator.comparing(
          s -> s.pay().map(p -> p.likely().pay()).orElse(Pay.ZERO), Comparator.reverseOrder());

  private static final Comparator<SegmentEstimate> BY_MATCH =
      Comparator.comparing(SegmentEstimate::worst)
          .thenComparing(s -> s.voices().share(), Comparator.reverseOrder())
          .thenComparing(SegmentEstimate::suits, Comparator.reverseOrder())
          .thenComparing(SegmentEstimate::fit, Comparator.reverseOrder())
          .thenComparing(BY_PAY);

  /// Segments by likely pay, the highest first; those without a figure last.
  public static List<SegmentEstimate> byPay(List<SegmentEstimate> segments) {
    return segments.stream().sorted(BY_PAY).toList();
  }

  /// Segments by how easy their work is to enter: by verdict, then the least complex first.
  public static List<SegmentEstimate> byEase(List<SegmentEstimate> segments) {
    Comparator<SegmentEstimate> ease =
        Comparator.comparing(SegmentEstimate::worst)
            .thenComparing(SegmentEstimate::segment, Comparator.comparing(Ranking::complexity));
    return segments.stream().sorted(ease).toList();
  }

  private static Segment.Complexity complexity(Segment segment) {
    return segment.demands().complexity();
  }
}
