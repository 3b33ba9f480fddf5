package disha.estimate.verdict;

import disha.estimate.circuit.Truths;
import disha.logic.Person;
import disha.rules.joining.Reading;

/// What the rules of a book come to for one person, in all its segments.
public final class Ruling {
  private static final int REFUSES = VerdictMaker.bit(Reading.Outcome.DOES_NOT_ADMIT);
  private static final int SILENT = VerdictMaker.bit(Reading.Outcome.DOES_NOT_SAY);

  private final Rulebook rulebook;
  private final Truths truths;

  /// What each witness can come to.
  private final Hearing[] heard;

  private final HardNeeds needs = new HardNeeds();

  public Ruling(Rulebook rulebook, Person person) {
    this.rulebook = rulebook;
    truths = rulebook.circuit().truths(person);
    heard = new Hearing[rulebook.witnesses().size()];
    for (int w = 0; w < heard.length; w++) {
      heard[w] = new Hearing();
      heard[w].hear(rulebook.witnesses().get(w), truths);
    }
    needs.ask(rulebook, truths);
  }

  public Truths truths() {
    return truths;
  }

  /// What a witness can come to in a segment, as a bit set.
  int outcomes(int witness, int place) {
    return heard[witness].outcomes(place);
  }

  /// What each witness can come to.
  Hearing[] heard() {
    return heard;
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
    return needs.verdicts(said, place);
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
