package disha.estimate.batch;

import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.Finishing;
import disha.estimate.segment.Ranking;
import disha.estimate.verdict.Testimony;
import disha.estimate.verdict.Trust;
import disha.estimate.verdict.Verdict;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Segment;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The order of the segments of one person after another, as [disha.estimate.segment.Ranking] has
/// it. For one thread.
///
/// What places a segment is put into two numbers, the first of which counts first: the lower, the
/// earlier it stands. What they begin with is sorted, and what is still equal compared.
final class BatchRanking {
  private static final int NONE = place(FitGrade.NONE);
  private static final int OWN_WORD = place(FitGrade.OWN_WORD);
  private static final int DIRECT = place(FitGrade.DIRECT);
  private static final int ONE_ANSWER = place(AdviceGroup.ONE_ANSWER);
  private static final int AFTER_STEP = place(AdviceGroup.AFTER_STEP);

  private static int place(Enum<?> constant) {
    return List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant);
  }

  private final BatchResult result;

  /// The segments as they stand where all people are the same, and the place of each among those
  /// that are told apart so.
  private final int[] before;

  private final int[] standing;

  private final Testimony[] said;
  private final Trust[] trusted;
  private final int[] weights;
  private final int[] possibleWeights;
  private final boolean[] liked;
  private final AdviceGroup[] byThemselves;

  /// How well each fits, the studies under way included where they lead there.
  private final int[] fitsAhead;

  private boolean awaited;
  private final BitSet finishing = new BitSet();

  private final long[] first;
  private final long[] second;
  private final long[] sorted;

  // So many bits each part has.
  private final int pointOfMatch;
  private final int stepBits;
  private final int missingBits;
  private final int shareBits;
  private final int weightBits;
  private final int verdictBits;
  private final int placeBits;

  /// The groups that stand before all others, each a bit at its place.
  private int firstGroups;

  /// The place of the group of each segment.
  private final int[] places;

  /// The place of the group that is put in order next.
  private int nextPlace;

  /// So many bits of the second number are not sorted.
  private final int surplus;

  private final int sortedBits;
  private final long mostMatch;
  private final int mostWeight;

  BatchRanking(List<Segment> segments, RankLimits limits, BatchResult result) {
    this.result = result;
    int size = segments.size();
    Comparator<Segment> order =
        Comparator.comparingInt((Segment s) -> -s.mentions().size())
            .thenComparing(s -> s.demands().complexity());
    before =
        IntStream.range(0, size)
            .boxed()
            .sorted((a, b) -> order.compare(segments.get(a), segments.get(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    standing = new int[size];
    for (int i = 1; i < size; i++) {
      boolean same = order.compare(segments.get(before[i - 1]), segments.get(before[i])) == 0;
      standing[before[i]] = standing[before[i - 1]] + (same ? 0 : 1);
    }
    said = new Testimony[size];
    trusted = new Trust[size];
    weights = new int[size];
    possibleWeights = new int[size];
    liked = new boolean[size];
    byThemselves = new AdviceGroup[size];
    fitsAhead = new int[size];
    places = new int[size];
    first = new long[size];
    second = new long[size];
    sorted = new long[size];
    mostWeight = limits.weight();
    pointOfMatch = limits.matchBits();
    mostMatch = (2L * mostWeight) << pointOfMatch;
    stepBits = RankLimits.bits(limits.steps());
    missingBits = RankLimits.bits(limits.missing());
    shareBits = limits.shareBits();
    weightBits = RankLimits.bits(mostWeight);
    verdictBits = RankLimits.bits(Verdict.values().length);
    placeBits = RankLimits.bits(size);
    int firstBits = RankLimits.bits(mostMatch) + stepBits;
    int secondBits = missingBits + shareBits + 1 + weightBits + verdictBits;
    surplus = Math.max(0, firstBits + secondBits + placeBits - (Long.SIZE - 1));
    sortedBits = secondBits - surplus;
    result.ranking = this;
    if (sortedBits < 0 || secondBits >= Long.SIZE || shareBits > Trust.BITS) {
      throw new ArithmeticException("too many sources or questions to put a rank into numbers");
    }
  }

  /// What it puts in order.
  BatchResult result() {
    return result;
  }

  /// Adds what places a segment of the next person.
  ///
  /// @param byItself its group, whatever the person thinks of it
  /// @param say what is said on it
  /// @param count what is said without those that expect what is denied
  void add(
      int segment,
      AdviceGroup group,
      AdviceGroup byItself,
      Testimony say,
      Testimony count,
      int weight,
      int possibleWeight,
      boolean like) {
    result.groups[segment] = group;
    byThemselves[segment] = byItself;
    result.supports[segment] = say.support();
    said[segment] = say;
    trusted[segment] = group == AdviceGroup.ONE_ANSWER ? count.trustAtBest() : count.trust();
    weights[segment] = weight;
    possibleWeights[segment] = possibleWeight;
    liked[segment] = like;
    fitsAhead[segment] = result.fits[segment];
    awaited = false;
  }

  /// Places behind that step what finishing the studies under way leads to.
  ///
  /// @param later the same person once they are finished
  /// @param onlyResult whether a result is all that is missing of them
  /// @return the segments that it leads to, until the next person
  BitSet finish(BatchRanking later, boolean onlyResult) {
    awaited = onlyResult;
    finishing.clear();
    for (int segment = 0; segment < standing.length; segment++) {
      if (Finishing.leadsThere(
          byThemselves[segment],
          result.fit(segment),
          result.supports[segment],
          later.byThemselves[segment],
          later.result.fit(segment),
          later.result.supports[segment])) {
        fitsAhead[segment] = later.result.fits[segment];
        weights[segment] = later.weights[segment];
        finishing.set(segment);
        if (result.groups[segment] != AdviceGroup.RULED_OUT) {
          leave(segment, AdviceGroup.AFTER_STEP);
        }
      }
    }
    return finishing;
  }

  /// Moves segments to the groups where they belong beside what else the person can do.
  void settleGroups() {
    boolean ownWork = hasOwnWork();
    boolean ownField = ownWork || isAnyAhead();
    if (ownField) {
      setBeside();
    }
    for (int segment = 0; ownField && segment < standing.length; segment++) {
      if (ownWork ? isFarOff(segment) : isDenied(segment)) {
        leave(segment, AdviceGroup.NOT_NOW);
      }
    }
  }

  /// Begins the order, in which one group after the other is put when it is asked for. Only what
  /// the first of a group are called hangs on it at once.
  void begin() {
    firstGroups = isStepFirst() ? 1 << AFTER_STEP : ownField();
    result.rankedTo = 0;
    nextPlace = 0;
    int best = 0;
    for (int segment = 0; segment < standing.length; segment++) {
      AdviceGroup group = result.groups[segment];
      places[segment] = placeOfGroup(group);
      best += group == AdviceGroup.BEST ? 1 : 0;
    }
    if (best > AdviceGroup.MOST_BEST) {
      rank(best);
    }
  }

  /// Puts the next groups in order, until so many segments are.
  void rank(int upTo) {
    int[] ranked = result.ranked;
    while (result.rankedTo < upTo) {
      int from = result.rankedTo;
      int to = rankGroup(ranked, from);
      liftLiked(ranked, from, to);
      for (int i = from + AdviceGroup.MOST_BEST;
          i < to && result.groups[ranked[i]] == AdviceGroup.BEST;
          i++) {
        result.groups[ranked[i]] = AdviceGroup.OPEN;
      }
      result.rankedTo = to;
    }
  }

  /// Puts the segments whose group is at the next place in order.
  ///
  /// @return behind the last of them
  private int rankGroup(int[] ranked, int from) {
    int size = 0;
    for (int i = 0; i < before.length; i++) {
      int segment = before[i];
      if (places[segment] == nextPlace) {
        place(segment);
        sorted[size++] = (beginning(segment) << placeBits) | i;
      }
    }
    nextPlace++;
    Arrays.sort(sorted, 0, size);
    for (int i = 0; i < size; i++) {
      int segment = before[(int) sorted[i] & ((1 << placeBits) - 1)];
      int at = from + i;
      while (at > from
          && sorted[at - from - 1] >>> placeBits == sorted[i] >>> placeBits
          && isBefore(segment, ranked[at - 1])) {
        ranked[at] = ranked[at - 1];
        at--;
      }
      ranked[at] = segment;
    }
    return from + size;
  }

  private void liftLiked(int[] ranked, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      int segment = ranked[i];
      int to = i;
      while (liked[segment] && to > from && isLiftedOver(segment, ranked[to - 1])) {
        ranked[to] = ranked[to - 1];
        to--;
      }
      ranked[to] = segment;
    }
  }

  private boolean isLiftedOver(int segment, int other) {
    return !liked[other] && fitsAhead[other] <= fitsAhead[segment] + 1;
  }

  // Whoever has a field of their own is told of work that a skill alone makes fit beside the best.
  private void setBeside() {
    for (int segment = 0; segment < standing.length; segment++) {
      if (result.groups[segment] == AdviceGroup.BEST
          && result.fits[segment] == OWN_WORD
          && !liked[segment]) {
        result.groups[segment] = AdviceGroup.OPEN;
      }
    }
  }

  private boolean isAnyAhead() {
    for (int segment = 0; segment < standing.length; segment++) {
      if (isAhead(segment)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAhead(int segment) {
    AdviceGroup group = result.groups[segment];
    return (group == AdviceGroup.ONE_ANSWER || group == AdviceGroup.AFTER_STEP)
        && (awaited ? fitsAhead[segment] : result.fits[segment]) == DIRECT
        && result.blocks[segment] == 0;
  }

  private boolean hasOwnWork() {
    for (int segment = 0; segment < standing.length; segment++) {
      if (result.groups[segment] == AdviceGroup.BEST && result.fits[segment] == DIRECT) {
        return true;
      }
    }
    return false;
  }

  private boolean isStepFirst() {
    boolean oneStep = false;
    for (int segment = 0; segment < standing.length; segment++) {
      AdviceGroup group = result.groups[segment];
      boolean enough = said[segment].isEnough();
      if (group.isOpen()
          || (group == AdviceGroup.ONE_ANSWER && (enough || result.fits[segment] != NONE))) {
        return false;
      }
      oneStep |= group == AdviceGroup.AFTER_STEP && result.blocks[segment] == 1 && enough;
    }
    return oneStep;
  }

  // Where nothing that is open fits.
  private int ownField() {
    int groups = 0;
    for (int segment = 0; segment < standing.length; segment++) {
      AdviceGroup group = result.groups[segment];
      if (group == AdviceGroup.BEST) {
        return 0;
      }
      if (isAhead(segment)) {
        groups |= 1 << group.compareTo(AdviceGroup.BEST);
      }
    }
    return groups;
  }

  private int placeOfGroup(AdviceGroup group) {
    int place = group.compareTo(AdviceGroup.BEST);
    boolean first = (firstGroups & 1 << place) != 0;
    return firstGroups == 0 ? place : first ? place - ONE_ANSWER : place + 2;
  }

  // Nobody who has work of their own is asked for a tool of another trade.
  private boolean isFarOff(int segment) {
    AdviceGroup group = result.groups[segment];
    return (group == AdviceGroup.ONE_ANSWER || group == AdviceGroup.AFTER_STEP)
        && fitsAhead[segment] == NONE
        && !said[segment].isEnough();
  }

  private boolean isDenied(int segment) {
    return result.groups[segment] == AdviceGroup.AFTER_STEP
        && fitsAhead[segment] == NONE
        && result.blocks[segment] > 0;
  }

  // What no longer waits for an answer is placed by what is answered.
  private void leave(int segment, AdviceGroup to) {
    if (result.groups[segment] == AdviceGroup.ONE_ANSWER) {
      trusted[segment] = said[segment].trust();
    }
    result.groups[segment] = to;
  }

  private void place(int segment) {
    AdviceGroup group = result.groups[segment];
    Trust trust = trusted[segment];
    int steps = Ranking.stepsTo(group, result.blocks[segment]);
    int weight = weights[segment];
    long match =
        weight == 0
            ? 0
            : (((trust.share() + trust.whole()) * weight) << pointOfMatch)
                / (trust.whole() * steps);
    first[segment] = ((mostMatch - match) << stepBits) | steps;
    int possibleWeight = Ranking.possibleWeight(group, weight, possibleWeights[segment]);
    int worst = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(result.possibleVerdicts[segment]);
    long two = group == AdviceGroup.ONE_ANSWER ? result.missing[segment] : 0;
    two =
        (two << (shareBits + 1))
            | ((1L << shareBits) - (trust.part() >>> (Trust.BITS - shareBits)));
    two = (two << weightBits) | (mostWeight - possibleWeight);
    second[segment] = (two << verdictBits) | worst;
  }

  private long beginning(int segment) {
    return (first[segment] << sortedBits) | (second[segment] >>> surplus);
  }

  private boolean isBefore(int a, int b) {
    if (first[a] != first[b]) {
      return first[a] < first[b];
    }
    if (second[a] != second[b]) {
      return second[a] < second[b];
    }
    if (result.missing[a] != result.missing[b]) {
      return result.missing[a] < result.missing[b];
    }
    if (standing[a] != standing[b]) {
      return standing[a] < standing[b];
    }
    long payOfA = Math.max(0, result.likely[a]);
    long payOfB = Math.max(0, result.likely[b]);
    return payOfA != payOfB ? payOfA > payOfB : a < b;
  }
}
