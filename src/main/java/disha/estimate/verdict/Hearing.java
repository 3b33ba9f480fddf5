package disha.estimate.verdict;

import disha.estimate.circuit.Circuit;
import disha.estimate.circuit.Truths;
import disha.rules.joining.Reading;
import java.util.Arrays;

/// What one witness can come to for a person, in all segments on which it speaks.
final class Hearing {
  private static final int OUTCOMES = Reading.Outcome.values().length;
  private static final int REFUSAL = bitPlace(VerdictMaker.bit(Reading.Outcome.DOES_NOT_ADMIT));
  private static final int SILENCE = bitPlace(VerdictMaker.bit(Reading.Outcome.DOES_NOT_SAY));

  /// For each outcome the segments in which the witness can come to it.
  private final long[] comesTo = new long[OUTCOMES];

  /// The segments in which it can come to several.
  private long open;

  private static int bitPlace(int bit) {
    return Integer.numberOfTrailingZeros(bit);
  }

  /// Hears a witness on a person. The first rule that holds decides; where none is sure to, all
  /// that can.
  void hear(Rulebook.Witness witness, Truths truths) {
    long undecided = witness.segments();
    for (int rule = 0; rule < witness.size(); rule++) {
      undecided &= ~truths.certain(witness.node(rule));
    }
    Arrays.fill(comesTo, 0);
    long left = witness.segments();
    for (int rule = 0; rule < witness.size(); rule++) {
      long holds = truths.certain(witness.node(rule)) & left;
      left &= ~holds;
      comesTo[witness.outcome(rule)] |= holds | (truths.possible(witness.node(rule)) & undecided);
    }
    open = 0;
    long heard = 0;
    for (long segments : comesTo) {
      open |= heard & segments;
      heard |= segments;
    }
    if (heard != witness.segments()) {
      // Loading proves that this cannot be; a silent default would hide it if it could.
      throw new IllegalStateException(
          "no rule of the reading " + witness.reading().id() + " holds");
    }
  }

  /// The same as another, but without admitting the person in some segments, unless it is silent
  /// there.
  void refuse(Hearing other, long segments) {
    long speaking = 0;
    for (int outcome = 0; outcome < OUTCOMES; outcome++) {
      speaking |= outcome == SILENCE ? 0 : other.comesTo[outcome];
    }
    long refused = segments & speaking;
    for (int outcome = 0; outcome < OUTCOMES; outcome++) {
      comesTo[outcome] = other.comesTo[outcome] & ~refused;
    }
    comesTo[REFUSAL] |= refused;
    open = other.open & ~refused;
  }

  /// What it can come to in the segment at a place, as a bit set.
  int outcomes(int place) {
    int out = 0;
    for (int outcome = 0; outcome < OUTCOMES; outcome++) {
      out |= (int) ((comesTo[outcome] >>> place) & 1) << outcome;
    }
    return out;
  }

  /// The segments in which it can come to just these.
  ///
  /// @param outcomes as a bit set
  long segments(int outcomes) {
    long out = Circuit.EVERYWHERE;
    for (int outcome = 0; outcome < OUTCOMES; outcome++) {
      out &= ((outcomes >>> outcome) & 1) != 0 ? comesTo[outcome] : ~comesTo[outcome];
    }
    return out;
  }

  /// The segments in which what it says depends on answers that are open. Where all rules that are
  /// open come to the same, none of them decides.
  long open() {
    return open;
  }
}
