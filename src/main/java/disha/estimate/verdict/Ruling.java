package disha.estimate.verdict;

import disha.logic.Person;
import disha.logic.Truth;
import disha.rules.joining.Reading;

/// What the rules of a book come to for one person, in all its segments.
public final class Ruling {
  private static final int OUTCOMES = Reading.Outcome.values().length;
  private static final int REFUSES = VerdictMaker.bit(Reading.Outcome.DOES_NOT_ADMIT);
  private static final int SILENT = VerdictMaker.bit(Reading.Outcome.DOES_NOT_SAY);

  private final Rulebook rulebook;
  private final Truths truths;

  /// What each witness can come to in each segment, as a bit set.
  private final byte[] outcomes;

  /// For each witness the segments in which it can come to several outcomes.
  private final long[] open;

  /// The segments of which all hard needs are met, and those of which they can be.
  private long met = -1;

  private long canBeMet = -1;

  /// The segments in which something can be done about every hard need that may be unmet.
  private long mendable = -1;

  public Ruling(Rulebook rulebook, Person person) {
    this.rulebook = rulebook;
    truths = rulebook.circuit().truths(person);
    outcomes = new byte[rulebook.witnesses().size() * Circuit.MOST_SEGMENTS];
    open = new long[rulebook.witnesses().size()];
    for (int w = 0; w < open.length; w++) {
      hear(rulebook.witnesses().get(w), w);
    }
    for (Asked asked : rulebook.asked()) {
      if (asked.isHard()) {
        ask(asked);
      }
    }
  }

  // The first rule that holds decides; where none is sure to, all that can.
  private void hear(Rulebook.Witness witness, int place) {
    long undecided = witness.segments();
    for (int rule = 0; rule < witness.size(); rule++) {
      undecided &= ~truths.certain(witness.node(rule));
    }
    long[] comesTo = new long[OUTCOMES];
    long left = witness.segments();
    for (int rule = 0; rule < witness.size(); rule++) {
      long holds = truths.certain(witness.node(rule)) & left;
      left &= ~holds;
      comesTo[witness.outcome(rule)] |= holds | (truths.possible(witness.node(rule)) & undecided);
    }
    long heard = 0;
    for (int outcome = 0; outcome < OUTCOMES; outcome++) {
      open[place] |= heard & comesTo[outcome];
      heard |= comesTo[outcome];
      for (long rest = comesTo[outcome]; rest != 0; rest &= rest - 1) {
        outcomes[index(place, Long.numberOfTrailingZeros(rest))] |= (byte) (1 << outcome);
      }
    }
    if (heard != witness.segments()) {
      // Loading proves that this cannot be; a silent default would hide it if it could.
      throw new IllegalStateException(
          "no rule of the reading " + witness.reading().id() + " holds");
    }
  }

  private static int index(int witness, int place) {
    return witness * Circuit.MOST_SEGMENTS + place;
  }

  private void ask(Asked asked) {
    long elsewhere = ~asked.segments();
    long certain = truths.certain(asked.node());
    met &= certain | elsewhere;
    canBeMet &= truths.possible(asked.node()) | elsewhere;
    mendable &= certain | asked.mendable(truths) | elsewhere;
  }

  public Truths truths() {
    return truths;
  }

  /// What a witness can come to in a segment, as a bit set.
  int outcomes(int witness, int place) {
    return outcomes[index(witness, place)];
  }

  /// The segments in which what a witness says depends on answers that are open. Where all rules
  /// that are open come to the same, none of them decides.
  long open(int witness) {
    return open[witness];
  }

  /// What is said on a segment.
  public Testimony testimony(Rulebook.Plan plan) {
    Panel panel = plan.panel();
    Testimony said = panel.silence();
    for (int i = 0; i < panel.size(); i++) {
      said = said.and(outcomes(panel.witness(i), plan.place()));
    }
    return said;
  }

  /// What is said on a segment if some witnesses, whatever else they say, do not admit the person.
  ///
  /// @param refusing for each witness the segments in which that is so
  Testimony testimony(Rulebook.Plan plan, long[] refusing) {
    Panel panel = plan.panel();
    Testimony said = panel.silence();
    for (int i = 0; i < panel.size(); i++) {
      int witness = panel.witness(i);
      int heard = outcomes(witness, plan.place());
      boolean refuses = heard != SILENT && Truths.has(refusing[witness], plan.place());
      said = said.and(refuses ? REFUSES : heard);
    }
    return said;
  }

  /// The bit set of possible verdicts on a segment.
  ///
  /// @param said what is said on it
  public int verdicts(Testimony said, int place) {
    Truth needs =
        Truths.has(met, place)
            ? Truth.TRUE
            : Truths.has(canBeMet, place) ? Truth.UNKNOWN : Truth.FALSE;
    return VerdictMaker.verdicts(said.states(), needs, Truths.has(mendable, place));
  }

  /// How well the work of a segment fits the person.
  public FitFound fit(Rulebook.Plan plan) {
    return plan.ways().of(truths, plan.place());
  }

  /// For each segment the bit set of possible verdicts.
  ///
  /// @param verdicts where they are put
  /// @param first the place of the first
  void verdicts(int[] verdicts, int first) {
    for (Rulebook.Plan plan : rulebook.plans()) {
      verdicts[first + plan.place()] = verdicts(testimony(plan), plan.place());
    }
  }
}
