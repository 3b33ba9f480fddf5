package disha.estimate.batch;

import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Support;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.VerdictMaker;
import disha.rules.joining.FitGrade;
import java.util.List;
import java.util.Set;

/// What a [BatchEstimator] finds of one person, without the reasons. The next person takes its
/// place, so who needs a figure longer keeps the figure. Segments are given by their places in the
/// model's list of segments.
public final class BatchResult {
  private static final List<Verdict> VERDICTS = List.of(Verdict.values());
  private static final List<FitGrade> GRADES = List.of(FitGrade.values());

  /// There is no figure.
  public static final long NO_PAY = -1;

  boolean possible;
  final int[] verdicts;
  final int[] possibleVerdicts;
  final AdviceGroup[] groups;
  final Support[] supports;
  final int[] missing;
  final int[] blocks;
  final int[] fits;
  final int[] possibleFits;
  final long[] low;
  final long[] likely;
  final long[] high;
  final int[] ranked;

  /// What ranks them; it puts itself here.
  BatchRanking ranking;

  /// So many are ranked.
  int rankedTo;

  BatchResult(int segments) {
    verdicts = new int[segments];
    possibleVerdicts = new int[segments];
    groups = new AdviceGroup[segments];
    supports = new Support[segments];
    missing = new int[segments];
    blocks = new int[segments];
    fits = new int[segments];
    possibleFits = new int[segments];
    low = new long[segments];
    likely = new long[segments];
    high = new long[segments];
    ranked = new int[segments];
  }

  /// Whether nothing in the profile is impossible. Where something is, there is nothing else here,
  /// and [disha.profile.ProfileCheck] tells what it is.
  public boolean isPossible() {
    return possible;
  }

  /// How many segments there are.
  public int segments() {
    return ranked.length;
  }

  /// The place of a segment by its rank, the best match first.
  ///
  /// @param rank from 0
  public int ranked(int rank) {
    if (rank >= rankedTo) {
      ranking.rank(rank + 1);
    }
    return ranked[rank];
  }

  public Verdict verdict(int segment) {
    return VERDICTS.get(verdicts[segment]);
  }

  /// The verdicts that open answers leave possible.
  public Set<Verdict> possible(int segment) {
    return VerdictMaker.set(possibleVerdicts[segment]);
  }

  /// Whether the person can join whatever the open answers are.
  public boolean isOpenAnyway(int segment) {
    return VerdictMaker.canJoin(possibleVerdicts[segment]);
  }

  public AdviceGroup group(int segment) {
    return groups[segment];
  }

  /// How many of the sources accept the person.
  public Support support(int segment) {
    return supports[segment];
  }

  /// How many answers are missing that decide where the segment belongs.
  public int missing(int segment) {
    return missing[segment];
  }

  /// How much the person denies without which the way is blocked.
  public int blocks(int segment) {
    return blocks[segment];
  }

  /// How well the work surely fits the person.
  public FitGrade fit(int segment) {
    return GRADES.get(fits[segment]);
  }

  /// How well it can fit the person.
  public FitGrade possibleFit(int segment) {
    return GRADES.get(possibleFits[segment]);
  }

  /// Whether there is a figure.
  public boolean hasPay(int segment) {
    return likely[segment] != NO_PAY;
  }

  /// Low pay in paise a year; [#NO_PAY] where there is no figure.
  public long low(int segment) {
    return low[segment];
  }

  /// Likely pay in paise a year; [#NO_PAY] where there is no figure.
  public long likely(int segment) {
    return likely[segment];
  }

  /// High pay in paise a year; [#NO_PAY] where there is no figure.
  public long high(int segment) {
    return high[segment];
  }
}
