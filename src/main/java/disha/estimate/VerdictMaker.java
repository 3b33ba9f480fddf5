package disha.estimate;

import disha.reason.Truth;
import disha.rules.Need;
import disha.rules.Reading;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Adds up what the documents say and what the segment needs to a verdict.
final class VerdictMaker {
  private static final int ADMITS = 1;
  private static final int REFUSES = 2;
  private static final int STEP = 4;
  private static final int STATES = 8;

  private VerdictMaker() {}

  /// Every verdict that the open answers leave possible.
  static Set<Verdict> possible(List<ReadingResult> readings, Collection<NeedResult> hardNeeds) {
    boolean[] states = new boolean[STATES];
    states[0] = true;
    for (ReadingResult r : readings) {
      boolean[] next = new boolean[STATES];
      for (int s = 0; s < STATES; s++) {
        if (states[s]) {
          for (Reading.Outcome o : r.possible()) {
            next[s | bits(o)] = true;
          }
        }
      }
      states = next;
    }
    Truth met = Truth.TRUE;
    boolean mendable = true;
    for (NeedResult n : hardNeeds) {
      met = met.and(n.met());
      mendable &= n.met() == Truth.TRUE || n.need().step().isPresent();
    }
    Set<Verdict> out = EnumSet.noneOf(Verdict.class);
    for (int s = 0; s < STATES; s++) {
      if (states[s]) {
        if (met.isPossible()) {
          out.add(withNeedsMet(s));
        }
        if (met != Truth.TRUE) {
          out.add(withNeedsUnmet(s, mendable));
        }
      }
    }
    return out;
  }

  private static int bits(Reading.Outcome outcome) {
    return switch (outcome) {
      case ADMITS -> ADMITS;
      case AFTER_STEP -> REFUSES | STEP;
      case DOES_NOT_ADMIT -> REFUSES;
      case DOES_NOT_SAY -> 0;
    };
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

  /// The needs that block when they are not met.
  static List<NeedResult> hard(List<NeedResult> needs) {
    return needs.stream().filter(n -> n.need().force() == Need.Force.HARD).toList();
  }
}
