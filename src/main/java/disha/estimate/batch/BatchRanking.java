package disha.estimate.batch;

import disha.estimate.segment.AdviceGroup;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.Voices;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.Fraction;

/// The order of the segments of one person after another, as [disha.estimate.segment.Ranking] has
/// it: what places a segment is put into two numbers, the greater the later. For one thread.
final class BatchRanking {
  private static final AdviceGroup[] GROUPS = AdviceGroup.values();
  private static final int BEST = place(AdviceGroup.BEST);
  private static final int OPEN = place(AdviceGroup.OPEN);
  private static final int ONE_ANSWER = place(AdviceGroup.ONE_ANSWER);
  private static final int AFTER_STEP = place(AdviceGroup.AFTER_STEP);
  private static final int NOT_NOW = place(AdviceGroup.NOT_NOW);

  private static final int NONE = List.of(FitGrade.values()).indexOf(FitGrade.NONE);
  private static final int OWN_WORD = List.of(FitGrade.values()).indexOf(FitGrade.OWN_WORD);
  private static final int VERDICTS = Verdict.values().length;

  // Fractions with denominators up to these are told apart by so many bits behind the point: two
  // of them differ by no less than one part of the product of both denominators.
  private static final int MOST_WHOLE = 1 << 12;
  private static final int SHARE_BITS = 24;
  private static final int MOST_STEPS = 1 << 5;
  private static final int MATCH_BITS = 34;

  private static final int MOST_WEIGHT = (1 << 8) - 1;
  private static final int MOST_MISSING = (1 << 10) - 1;
  private static final int MOST_STANDING = (1 << 10) - 1;
  private static final int GROUP_SHIFT = 50;

  private static int place(AdviceGroup group) {
    return List.of(GROUPS).indexOf(group);
  }

  private final BatchResult result;

  /// The segments as they stand where all people are the same, and the place of each in it.
  private final int[] before;

  private final int[] standing;

  private final Voices[] said;
  private final Voices[] trusted;
  private final boolean[] accepted;
  private final int[] weights;
  private final int[] possibleWeights;
  private final boolean[] liked;
  private final long[] first;
  private final long[] second;
  private boolean ownWork;

  BatchRanking(List<Segment> segments, BatchResult result) {
    this.result = result;
    int size = segments.size();
    Comparator<Segment> order =
        Comparator.comparing((Segment s) -> -s.mentions().size())
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
    check(size == 0 || standing[before[size - 1]] <= MOST_STANDING);
    said = new Voices[size];
    trusted = new Voices[size];
    accepted = new boolean[size];
    weights = new int[size];
    possibleWeights = new int[size];
    liked = new boolean[size];
    first = new long[size];
    second = new long[size];
  }

  /// Adds what places a segment of the next person.
  ///
  /// @param now the voices that accept the person by what is answered
  /// @param trust the voices that place it
  /// @param accept whether enough sources accept the person
  void add(
      int segment,
      AdviceGroup group,
      Voices now,
      Voices trust,
      int weight,
      int possibleWeight,
      boolean like,
      boolean accept) {
    if (segment == 0) {
      ownWork = false;
    }
    result.groups[segment] = group.ordinal();
    said[segment] = now;
    trusted[segment] = trust;
    accepted[segment] = accept;
    weights[segment] = weight;
    possibleWeights[segment] = possibleWeight;
    liked[segment] = like;
    ownWork |= group == AdviceGroup.BEST && result.fit(segment) == FitGrade.DIRECT;
  }

  /// Puts all in order.
  void rank() {
    for (int segment = 0; segment < standing.length; segment++) {
      if (ownWork && isFarOff(segment)) {
        leave(segment);
      }
      place(segment);
    }
    int[] ranked = result.ranked;
    for (int i = 0; i < before.length; i++) {
      int segment = before[i];
      int at = i;
      while (at > 0 && isBefore(segment, ranked[at - 1])) {
        ranked[at] = ranked[at - 1];
        at--;
      }
      ranked[at] = segment;
    }
    for (int i = AdviceGroup.MOST_BEST;
        i < ranked.length && result.groups[ranked[i]] == BEST;
        i++) {
      result.groups[ranked[i]] = OPEN;
    }
  }

  // Nobody who has work of their own is asked for a tool of another trade.
  private boolean isFarOff(int segment) {
    int group = result.groups[segment];
    return (group == ONE_ANSWER || group == AFTER_STEP)
        && result.possibleFits[segment] <= OWN_WORD
        && result.fits[segment] == NONE
        && !accepted[segment];
  }

  // What no longer waits for an answer is placed by what is answered.
  private void leave(int segment) {
    if (result.groups[segment] == ONE_ANSWER) {
      trusted[segment] = said[segment];
      result.missing[segment] = 0;
    }
    result.groups[segment] = NOT_NOW;
  }

  private void place(int segment) {
    int group = result.groups[segment];
    Fraction admitting = trusted[segment].admitting();
    long share = (long) admitting.getNumerator() + admitting.getDenominator();
    long whole = admitting.getDenominator() * (trusted[segment].speaking() + 2L);
    int steps = group == AFTER_STEP ? Math.max(1, result.blocks[segment]) : 1;
    int possibleWeight = group == ONE_ANSWER ? possibleWeights[segment] : 0;
    int worst = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(result.possibleVerdicts[segment]);
    int weight = weights[segment];
    check(whole <= MOST_WHOLE && steps <= MOST_STEPS && weight <= MOST_WEIGHT);
    check(result.missing[segment] <= MOST_MISSING && possibleWeight <= MOST_WEIGHT);
    long match =
        weight == 0 ? 0 : (((share + whole) * weight) << MATCH_BITS) / (whole * steps);
    first[segment] = ((long) group << GROUP_SHIFT) - match;
    long key = steps;
    key = key * (MOST_MISSING + 1) + result.missing[segment];
    key = key * ((1L << SHARE_BITS) + 1) + (1L << SHARE_BITS) - (share << SHARE_BITS) / whole;
    key = key * (MOST_WEIGHT + 1) + MOST_WEIGHT - possibleWeight;
    key = key * VERDICTS + worst;
    key = 2 * key + (liked[segment] ? 0 : 1);
    second[segment] = key * (MOST_STANDING + 1) + standing[segment];
  }

  private static void check(boolean fits) {
    if (!fits) {
      throw new ArithmeticException("too many sources or questions to put into one number");
    }
  }

  private boolean isBefore(int a, int b) {
    if (first[a] != first[b]) {
      return first[a] < first[b];
    }
    if (second[a] != second[b]) {
      return second[a] < second[b];
    }
    long payOfA = Math.max(0, result.likely[a]);
    long payOfB = Math.max(0, result.likely[b]);
    return payOfA != payOfB ? payOfA > payOfB : a < b;
  }
}
