package disha.estimate.verdict;

import disha.basics.BitSets;
import disha.logic.Truth;
import disha.rules.joining.Reading;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Adds up what the documents say and what the segment needs to a verdict. Sets of outcomes and of
/// verdicts are bit sets over their ordinals, so that a search can do it thousands of times.
public final class VerdictMaker {
  private static final int ADMITS = 1;
  private static final int REFUSES = 2;
  private static final int STEP = 4;
  private static final int STATES = 8;
  private static final int JOINING =
      Stream.of(Verdict.values()).filter(Verdict::canJoin).mapToInt(VerdictMaker::bit).sum();

  /// Nothing has spoken yet.
  static final int SILENCE = 1;

  /// For each set of states and each set of outcomes, the set of states that can follow.
  private static final int[][] FOLLOWING = following();

  /// For each state, the verdict as a member of a bit set: with all hard needs met, with some unmet
  /// that can be met, with some that cannot.
  private static final int[] MET = states(VerdictMaker::withNeedsMet);

  private static final int[] MENDABLE = states(s -> withNeedsUnmet(s, true));
  private static final int[] BLOCKED = states(s -> withNeedsUnmet(s, false));

  /// The bit set of possible verdicts, for each set of states by how the needs are met.
  private static final int[][] POSSIBLE = possible();

  private static final List<Set<Verdict>> SETS = BitSets.of(Verdict.values());

  private static final List<Verdict> DECIDED =
      SETS.stream().map(s -> s.size() == 1 ? s.iterator().next() : Verdict.ANSWER_MISSING).toList();

  private VerdictMaker() {}

  private static int[] states(IntFunction<Verdict> verdict) {
    return IntStream.range(0, STATES).map(s -> bit(verdict.apply(s))).toArray();
  }

  private static int[][] following() {
    Reading.Outcome[] outcomes = Reading.Outcome.values();
    int[][] table = new int[1 << STATES][1 << outcomes.length];
    for (Reading.Outcome o : outcomes) {
      int said = bit(o);
      int effect = effect(o);
      for (int states = 0; states < table.length; states++) {
        for (int set = 0; set < table[states].length; set++) {
          for (int s = 0; s < STATES; s++) {
            if ((states & 1 << s) != 0 && (set & said) != 0) {
              table[states][set] |= 1 << (s | effect);
            }
          }
        }
      }
    }
    return table;
  }

  /// An outcome as a member of a bit set.
  public static int bit(Enum<?> member) {
    return 1 << List.of(member.getDeclaringClass().getEnumConstants()).indexOf(member);
  }

  private static int effect(Reading.Outcome outcome) {
    return switch (outcome) {
      case ADMITS -> ADMITS;
      case AFTER_STEP -> REFUSES | STEP;
      case DOES_NOT_ADMIT -> REFUSES;
      case DOES_NOT_SAY -> 0;
    };
  }

  /// What the documents together can say, after one more has spoken.
  ///
  /// @param states what those before can say; [#SILENCE] at first
  /// @param outcomes the bit set of what this one can say
  static int hear(int states, int outcomes) {
    return FOLLOWING[states][outcomes];
  }

  /// The bit set of possible verdicts.
  ///
  /// @param states what the documents can say
  /// @param met whether all hard needs are met
  /// @param mendable whether something can be done about every hard need that may be unmet
  static int verdicts(int states, Truth met, boolean mendable) {
    return POSSIBLE[states][column(met, mendable)];
  }

  private static int column(Truth met, boolean mendable) {
    return 2 * met.value() + (mendable ? 1 : 0);
  }

  private static int[][] possible() {
    int[][] table = new int[1 << STATES][2 * Truth.values().length];
    for (int states = 0; states < table.length; states++) {
      for (Truth met : Truth.values()) {
        table[states][column(met, false)] = possible(states, met, false);
        table[states][column(met, true)] = possible(states, met, true);
      }
    }
    return table;
  }

  private static int possible(int states, Truth met, boolean mendable) {
    int out = 0;
    for (int s = 0; s < STATES; s++) {
      if ((states & 1 << s) != 0) {
        if (met.isPossible()) {
          out |= MET[s];
        }
        if (met != Truth.TRUE) {
          out |= mendable ? MENDABLE[s] : BLOCKED[s];
        }
      }
    }
    return out;
  }

  /// Whether pay is worth telling: the verdict is decided, or every one that is possible lets the
  /// person join today.
  public static boolean isWorthAFigure(int verdicts) {
    return Integer.bitCount(verdicts) == 1 || canJoin(verdicts);
  }

  /// Whether every verdict that is possible lets the person join today.
  public static boolean canJoin(int verdicts) {
    return (verdicts & ~JOINING) == 0;
  }

  /// A bit set of verdicts as a set, in the order of verdicts.
  public static Set<Verdict> set(int verdicts) {
    return SETS.get(verdicts);
  }

  /// The verdict that a bit set of possible verdicts comes to.
  public static Verdict decided(int verdicts) {
    return DECIDED.get(verdicts);
  }

  private static Verdict withNeedsMet(int state) {
    if ((state & ADMITS) != 0) {
      return (state & REFUSES) == 0 ? Verdict.ELIGIBLE : Verdict.ON_SOME_READINGS;
    }
    return (state & STEP) == 0 ? Verdict.NOT_YET : Verdict.AFTER_STEP;
  }

  private static Verdict withNeedsUnmet(int state, boolean mendable) {
    return mendable && (state & (ADMITS | STEP)) != 0 ? Verdict.AFTER_STEP : Verdict.NOT_YET;
  }
}
