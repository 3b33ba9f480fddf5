package disha.estimate.verdict;

import disha.rules.joining.Reading;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntPredicate;
import org.apache.commons.numbers.fraction.Fraction;

/// What the witnesses on a segment say of a person together. That of many people is the same, and
/// worked out once.
public final class Testimony {
  private static final int SILENT = VerdictMaker.bit(Reading.Outcome.DOES_NOT_SAY);
  private static final int ADMITS = VerdictMaker.bit(Reading.Outcome.ADMITS);
  private static final int AFTER_STEP = VerdictMaker.bit(Reading.Outcome.AFTER_STEP);

  private final Panel panel;

  /// What each of those who have spoken can come to, as a bit set.
  private final int[] outcomes;

  private final int states;
  private final boolean isStepNamed;
  private final Support support;
  private final boolean isEnough;
  private final boolean canBeEnough;
  private final Trust trust;
  private final Trust trustAtBest;

  /// What is said when the next witness has spoken, by what that one can come to.
  private final AtomicReferenceArray<Testimony> next =
      new AtomicReferenceArray<>(1 << Reading.Outcome.values().length);

  private Testimony(Panel panel, int[] outcomes, int states, boolean isStepNamed) {
    this.panel = panel;
    this.outcomes = outcomes;
    this.states = states;
    this.isStepNamed = isStepNamed;
    support =
        new Support(
            voices(o -> o == ADMITS),
            voices(o -> (o & ADMITS) != 0),
            (int) Arrays.stream(outcomes).filter(o -> o == ADMITS).count(),
            (int) Arrays.stream(outcomes).filter(o -> o != SILENT).count());
    isEnough = support.isEnough();
    canBeEnough = support.canBeEnough();
    trust = Trust.of(support.now());
    trustAtBest = Trust.of(support.atBest());
  }

  static Testimony silence(Panel panel) {
    return new Testimony(panel, new int[0], VerdictMaker.SILENCE, false);
  }

  /// What is said after one more witness.
  ///
  /// @param more the bit set of what this one can come to
  Testimony and(int more) {
    Testimony known = next.get(more);
    return known != null ? known : made(more);
  }

  private Testimony made(int more) {
    int[] all = Arrays.copyOf(outcomes, outcomes.length + 1);
    all[outcomes.length] = more;
    Testimony made =
        new Testimony(
            panel, all, VerdictMaker.hear(states, more), isStepNamed || (more & AFTER_STEP) != 0);
    next.set(more, made);
    panel.countOne();
    return made;
  }

  private Voices voices(IntPredicate admitting) {
    Fraction sum = Fraction.ZERO;
    int speaking = 0;
    for (int lineage = 0; lineage < panel.lineages(); lineage++) {
      int says = 0;
      int admits = 0;
      for (int i = 0; i < outcomes.length; i++) {
        if (panel.lineageOf(i) == lineage && outcomes[i] != SILENT) {
          says++;
          admits += admitting.test(outcomes[i]) ? 1 : 0;
        }
      }
      if (says > 0) {
        speaking++;
        sum = sum.add(Fraction.of(admits, says));
      }
    }
    return new Voices(sum, speaking);
  }

  /// What the documents together can say, as [VerdictMaker#hear] tells it.
  int states() {
    return states;
  }

  /// Whether one of them can name a step that wins it.
  public boolean isStepNamed() {
    return isStepNamed;
  }

  /// Whether enough of them accept the person.
  public boolean isEnough() {
    return isEnough;
  }

  /// Whether enough of them can.
  public boolean canBeEnough() {
    return canBeEnough;
  }

  /// How much they speak for the person by what is answered.
  public Trust trust() {
    return trust;
  }

  /// The same by what open answers leave possible.
  public Trust trustAtBest() {
    return trustAtBest;
  }

  /// How many of them accept the person.
  public Support support() {
    return support;
  }
}
