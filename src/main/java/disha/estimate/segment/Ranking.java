package disha.estimate.segment;

import disha.estimate.pay.Pay;
import disha.estimate.verdict.Trust;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The order in which segments are shown.
public final class Ranking {
  private static final List<FitGrade> FITS = List.of(FitGrade.values());
  private static final int GROUPS = AdviceGroup.values().length;

  private Ranking() {}

  /// Segments by what a person does with them: first what they can apply for and what fits, then by
  /// how well it fits and how many sources accept them, less where several steps lead to it, by
  /// verdict, by how easy it is to enter where nothing fits, and by pay; what is still equal keeps
  /// the model's order. What they would like comes before all of its group that fits as well or one
  /// grade better. Where nothing is open, work that one step wins stands before work that waits for
  /// answers and for which nothing speaks yet; where nothing that is open fits, what fits directly
  /// and waits for an answer or a step stands before it.
  public static List<SegmentEstimate> byMatch(List<SegmentEstimate> segments) {
    int first = firstGroups(segments);
    RankedSegment[] ranked = new RankedSegment[segments.size()];
    for (int i = 0; i < ranked.length; i++) {
      ranked[i] = RankedSegment.of(segments.get(i), first);
    }
    Arrays.sort(ranked, BY_MATCH);
    liftLiked(ranked);
    List<SegmentEstimate> out = new ArrayList<>(ranked.length);
    for (RankedSegment r : ranked) {
      boolean beyond = r.group() == AdviceGroup.BEST && out.size() >= AdviceGroup.MOST_BEST;
      out.add(beyond ? r.segment.in(AdviceGroup.OPEN) : r.segment);
    }
    return out;
  }

  // What the person would like goes before all of its group that fits as well, or one grade better.
  private static void liftLiked(RankedSegment[] ranked) {
    for (int i = 1; i < ranked.length; i++) {
      RankedSegment r = ranked[i];
      int to = i;
      if (r.segment.isLiked()) {
        while (to > 0 && r.isLiftedOver(ranked[to - 1])) {
          ranked[to] = ranked[to - 1];
          to--;
        }
        ranked[to] = r;
      }
    }
  }

  /// The groups that stand before all others, as a bit set; usually none.
  private static int firstGroups(List<SegmentEstimate> segments) {
    int own = 0;
    boolean best = false;
    boolean open = false;
    boolean oneStep = false;
    for (int i = 0; i < segments.size(); i++) {
      SegmentEstimate s = segments.get(i);
      switch (s.group()) {
        case BEST -> best = true;
        case OPEN -> open = true;
        case ONE_ANSWER -> open |= s.fit().isSure() || s.support().isEnough();
        case AFTER_STEP -> oneStep |= isOneStepAway(s);
        case NOT_NOW, RULED_OUT -> {}
      }
      // Where nothing that is open fits, a person's own field still stands first: that other work
      // opens is no reason to leave it. Their own word that they lack what it takes is one.
      own |= OwnWork.isAhead(s) ? bit(s.group()) : 0;
    }
    return best ? 0 : oneStep && !open ? bit(AdviceGroup.AFTER_STEP) : own;
  }

  private static int bit(AdviceGroup group) {
    return 1 << group.compareTo(AdviceGroup.BEST);
  }

  /// How many steps lead to work, one at least: what the person denies keeps it farther off,
  /// whether a step opens it or nothing for now.
  public static int stepsTo(AdviceGroup group, int blocks) {
    return switch (group) {
      case BEST, OPEN, ONE_ANSWER, RULED_OUT -> 1;
      case AFTER_STEP, NOT_NOW -> Math.max(1, blocks);
    };
  }

  /// How much of what is still open could make work fit, as far as that tells work apart. Of a
  /// person of whom nothing is known that fits, nearly all could fit; what is open anyway and could
  /// fit stands before what cannot, as they deny what it takes.
  public static int possibleWeight(AdviceGroup group, int weight, int possibleWeight) {
    return switch (group) {
      case ONE_ANSWER -> weight > 0 ? possibleWeight : 0;
      case OPEN -> weight > 0 ? 0 : Math.min(1, possibleWeight);
      case BEST, AFTER_STEP, NOT_NOW, RULED_OUT -> 0;
    };
  }

  private static boolean isOneStepAway(SegmentEstimate s) {
    return s.blocks() == 1 && s.support().isEnough();
  }

  // What the person has ruled out stands last in every order.
  private static final Comparator<SegmentEstimate> WANTED_FIRST =
      Comparator.comparing(SegmentEstimate::isRuledOut);

  private static final Comparator<SegmentEstimate> BY_PAY =
      WANTED_FIRST.thenComparing(Ranking::likely, Comparator.reverseOrder());

  /// What places a segment, worked out once for many comparisons.
  ///
  /// @param place of its group among the groups
  /// @param match how much makes it fit and how many voices accept the person, in parts of `whole`
  ///   for each step
  /// @param steps how much the person has to make up for; one where nothing
  /// @param share of the voices that accept the person, in parts of `whole`
  private record RankedSegment(
      SegmentEstimate segment, int place, long match, int steps, long share, long whole) {
    static RankedSegment of(SegmentEstimate s, int first) {
      Trust trust = Trust.of(s.trusted());
      long share = trust.share();
      long whole = trust.whole();
      int steps = stepsTo(s.group(), s.blocks());
      int group = s.group().compareTo(AdviceGroup.BEST);
      int place = (first & 1 << group) != 0 ? group - GROUPS : group;
      return new RankedSegment(
          s, place, (share + whole) * s.fitAhead().weight(), steps, share, whole);
    }

    private long wholeOfMatch() {
      return whole * steps;
    }

    int possibleWeight() {
      return Ranking.possibleWeight(
          group(), segment.fit().weight(), segment.fit().possibleWeight());
    }

    int answersMissing() {
      return group() == AdviceGroup.ONE_ANSWER ? segment.missing() : 0;
    }

    AdviceGroup group() {
      return segment.group();
    }

    boolean isLiftedOver(RankedSegment other) {
      return group() == other.group()
          && !other.segment.isLiked()
          && FITS.indexOf(other.grade()) <= FITS.indexOf(grade()) + 1;
    }

    private FitGrade grade() {
      return segment.fitAhead().sure();
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
        order = order != 0 ? order : Integer.compare(a.answersMissing(), b.answersMissing());
        order = order != 0 ? order : RankedSegment.compareParts(b.share, b.whole, a.share, a.whole);
        order = order != 0 ? order : Integer.compare(b.possibleWeight(), a.possibleWeight());
        order = order != 0 ? order : a.segment.worst().compareTo(b.segment.worst());
        // Where a step comes first, the less blocks the way after it or could, the better.
        order = order != 0 ? order : Integer.compare(a.segment.missing(), b.segment.missing());
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
      (a, b) -> a.place != b.place ? Integer.compare(a.place, b.place) : WITHIN_GROUP.compare(a, b);

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
