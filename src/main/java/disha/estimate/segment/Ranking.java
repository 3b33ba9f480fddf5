package disha.estimate.segment;

import disha.estimate.pay.Pay;
import disha.estimate.verdict.Verdict;
import disha.logic.Truth;
import disha.rules.joining.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;

/// The order in which segments are shown: by verdict (the worst that open answers leave possible),
/// by the share of voices that admit, by how well the person's background and skills fit, then by
/// pay; what is still equal keeps the model's order.
public final class Ranking {
  private Ranking() {}

  public static List<SegmentEstimate> byMatch(List<SegmentEstimate> segments) {
    List<RankedSegment> ranked = new ArrayList<>(segments.size());
    for (SegmentEstimate s : segments) {
      ranked.add(
          new RankedSegment(s, s.worst(), s.voices().share(), s.suits(), s.fit(), likely(s)));
    }
    ranked.sort(BY_MATCH);
    List<SegmentEstimate> out = new ArrayList<>(ranked.size());
    for (RankedSegment r : ranked) {
      out.add(r.segment);
    }
    return out;
  }

  private static final Comparator<SegmentEstimate> BY_PAY =
      Comparator.comparing(Ranking::likely, Comparator.reverseOrder());

  /// What places a segment, worked out once for many comparisons.
  private record RankedSegment(
      SegmentEstimate segment, Verdict worst, Fraction share, Truth suits, int fit, Pay likely) {}

  private static final Comparator<RankedSegment> BY_MATCH =
      (a, b) -> {
        int order = a.worst.compareTo(b.worst);
        order = order != 0 ? order : b.share.compareTo(a.share);
        order = order != 0 ? order : b.suits.compareTo(a.suits);
        order = order != 0 ? order : Integer.compare(b.fit, a.fit);
        return order != 0 ? order : b.likely.compareTo(a.likely);
      };

  private static Pay likely(SegmentEstimate s) {
    return s.pay().isPresent() ? s.pay().get().likely().pay() : Pay.ZERO;
  }

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

  /// Segments by how well their work fits what the person has studied and done: those that suit it
  /// first, whether open or not, then those of which that is not known.
  public static List<SegmentEstimate> byBackground(List<SegmentEstimate> byMatch) {
    return byMatch.stream()
        .sorted(Comparator.comparing(SegmentEstimate::suits, Comparator.reverseOrder()))
        .toList();
  }

  private static Segment.Complexity complexity(Segment segment) {
    return segment.demands().complexity();
  }
}
