package disha.estimate.segment;

import disha.estimate.pay.Pay;
import disha.estimate.verdict.Trust;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The order in which segments are shown.
public final class Ranking {
  private static final List<FitGrade> FITS = List.of(FitGrade.values());

  private Ranking() {}

  /// Segments by what a person does with them: first what they can apply for and what fits, then by
  /// how well it fits and how many sources accept them, less where several steps lead to it, by
  /// verdict, by how easy it is to enter where nothing fits, and by pay; what is still equal keeps
  /// the model's order. What they would like comes before all of its group that fits as well or one
  /// grade better. Where nothing is open, work that one step wins stands before work that waits for
  /// answers and for which nothing speaks yet; where nothing that is open fits, what fits directly
  /// and waits for an answer or a step stands before it.
  public static List<SegmentEstimate> byMatch(List<SegmentEstimate> segments) {
    List<RankedSegment> ranked = new ArrayList<>(segments.size());
    for (SegmentEstimate s : segments) {
      ranked.add(RankedSegment.of(s));
    }
    ranked.sort(order(segments));
    liftLiked(ranked);
    List<SegmentEstimate> out = new ArrayList<>(ranked.size());
    for (RankedSegment r : ranked) {
      boolean beyond = r.group() == AdviceGroup.BEST && out.size() >= AdviceGroup.MOST_BEST;
      out.add(beyond ? r.segment.in(AdviceGroup.OPEN) : r.segment);
    }
    return out;
  }

  private static Comparator<RankedSegment> order(List<SegmentEstimate> segments) {
    Set<AdviceGroup> first =
        isStepFirst(segments) ? EnumSet.of(AdviceGroup.AFTER_STEP) : ownField(segments);
    return first.isEmpty()
        ? BY_MATCH
        : Comparator.comparing((RankedSegment r) -> !first.contains(r.group()))
            .thenComparing(BY_MATCH);
  }

  // Where nothing that is open fits, a person's own field still stands first: that other work opens
  // is no reason to leave it. Their own word that they lack what it takes is one.
  private static Set<AdviceGroup> ownField(List<SegmentEstimate> segments) {
    Set<AdviceGroup> groups = EnumSet.noneOf(AdviceGroup.class);
    for (SegmentEstimate s : segments) {
      if (s.group() == AdviceGroup.BEST) {
        return EnumSet.noneOf(AdviceGroup.class);
      }
      if (OwnWork.isAhead(s)) {
        groups.add(s.group());
      }
    }
    return groups;
  }

  // What the person would like goes before all of its group that fits as well, or one grade better.
  private static void liftLiked(List<RankedSegment> ranked) {
    for (int i = 1; i < ranked.size(); i++) {
      if (ranked.get(i).isLiked()) {
        int to = i;
        while (to > 0 && ranked.get(i).isLiftedOver(ranked.get(to - 1))) {
          to--;
        }
        ranked.add(to, ranked.remove(i));
      }
    }
  }

  private static boolean isStepFirst(List<SegmentEstimate> segments) {
    return segments.stream().anyMatch(Ranking::isOneStepAway)
        && segments.stream()
            .noneMatch(s ->
                s.group().isOpen()
                    || (s.group() == AdviceGroup.ONE_ANSWER
                        && (s.fit().isSure() || s.support().isEnough())));
  }

  private static boolean isOneStepAway(SegmentEstimate s) {
    return s.group() == AdviceGroup.AFTER_STEP && s.blocks() == 1 && s.support().isEnough();
  }

  // What the person has ruled out stands last in every order.
  private static final Comparator<SegmentEstimate> WANTED_FIRST =
      Comparator.comparing(SegmentEstimate::isRuledOut);

  private static final Comparator<SegmentEstimate> BY_PAY =
      WANTED_FIRST.thenComparing(Ranking::likely, Comparator.reverseOrder());

  /// What places a segment, worked out once for many comparisons.
  ///
  /// @param match how much makes it fit and how many voices accept the person, in parts of `whole`
  ///   for each step
  /// @param steps how much the person has to make up for; one where nothing
  /// @param share of the voices that accept the person, in parts of `whole`
  private record RankedSegment(
      SegmentEstimate segment, long match, int steps, long share, long whole) {
    static RankedSegment of(SegmentEstimate s) {
      Trust trust = Trust.of(s.trusted());
      long share = trust.share();
      long whole = trust.whole();
      int steps = s.group() == AdviceGroup.AFTER_STEP ? Math.max(1, s.blocks()) : 1;
      return new RankedSegment(s, (share + whole) * s.fit().weight(), steps, share, whole);
    }

    private long wholeOfMatch() {
      return whole * steps;
    }

    // Of a person of whom nothing is known that fits, nearly all could fit.
    int possibleWeight() {
      return group() == AdviceGroup.ONE_ANSWER && segment.fit().weight() > 0
          ? segment.fit().possibleWeight()
          : 0;
    }

    boolean isLiked() {
      return segment.isLiked();
    }

    AdviceGroup group() {
      return segment.group();
    }

    boolean isLiftedOver(RankedSegment other) {
      return group() == other.group()
          && !other.isLiked()
          && FITS.indexOf(other.grade()) <= FITS.indexOf(grade()) + 1;
    }

    private FitGrade grade() {
      return segment.fit().sure();
    }

    static int compareParts(long a, long wholeOfA, long b, long wholeOfB) {
      return Long.compare(Math.multiplyExact(a, wholeOfB), Math.multiplyExact(b, wholeOfA));
    }
  }

  private static final Comparator<RankedSegment> WITHIN_GROUP =
      (a, b) -> {
        int order =
            RankedSegment.compareParts(b.match, b.wholeOfMatch(), a.match, a.wholeOfMatch());
        order = order != 0 ? order : Integer.compare(a.steps, b.steps);
        order = order != 0 ? order : Integer.compare(a.segment.missing(), b.segment.missing());
        order = order != 0 ? order : RankedSegment.compareParts(b.share, b.whole, a.share, a.whole);
        order = order != 0 ? order : Integer.compare(b.possibleWeight(), a.possibleWeight());
        order = order != 0 ? order : a.segment.worst().compareTo(b.segment.worst());
        // What the documents speak of most is told first.
        order =
            order != 0
                ? order
                : Integer.compare(
                    b.segment.segment().mentions().size(), a.segment.segment().mentions().size());
        order =
            order != 0
                ? order
                : complexity(a.segment.segment()).compareTo(complexity(b.segment.segment()));
        return order != 0 ? order : likely(b.segment).compareTo(likely(a.segment));
      };

  private static final Comparator<RankedSegment> BY_MATCH =
      Comparator.comparing(RankedSegment::group).thenComparing(WITHIN_GROUP);

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
        WANTED_FIRST
            .thenComparing(SegmentEstimate::worst)
            .thenComparing(SegmentEstimate::segment, Comparator.comparing(Ranking::complexity));
    return segments.stream().sorted(ease).toList();
  }

  /// Segments by how well their work fits what the person has studied and done: those that suit it
  /// first, whether open or not, then those of which that is not known.
  public static List<SegmentEstimate> byBackground(List<SegmentEstimate> byMatch) {
    return byMatch.stream()
        .sorted(WANTED_FIRST.thenComparing(s -> s.fit().sure(), Comparator.reverseOrder()))
        .toList();
  }

  private static Segment.Complexity complexity(Segment segment) {
    return segment.demands().complexity();
  }
}
