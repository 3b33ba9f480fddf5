package disha.estimate.segment;

import disha.estimate.verdict.Testimony;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.VerdictMaker;
import disha.rules.joining.FitGrade;

/// What a person does with a kind of work, the first thing first.
public enum AdviceGroup {
  /// It fits, and at least half of the sources accept the person: to apply for now. Only the first
  /// few are called so.
  BEST,
  /// Open as well: something else fits better, or nothing that the person names fits it.
  OPEN,
  /// Answers that are open decide.
  ONE_ANSWER,
  /// A step opens it, or wins more than a few sources.
  AFTER_STEP,
  /// Not for now.
  NOT_NOW,
  /// The person has ruled it out, whatever the sources say.
  RULED_OUT;

  /// More than these would be no choice.
  public static final int MOST_BEST = 8;

  /// Whether the person can apply for it now.
  public boolean isOpen() {
    return compareTo(OPEN) <= 0;
  }

  /// The group of a segment by itself.
  ///
  /// @param possible the verdicts that open answers leave possible, as a bit set
  /// @param said what the sources say of the person's studies and work
  /// @param counted the same without those that expect something else, which the person denies
  /// @param fit how well it surely fits the person
  /// @param blocks how much the person denies without which the way is blocked
  public static AdviceGroup of(
      int possible, Testimony said, Testimony counted, FitGrade fit, int blocks) {
    boolean fits = fit != FitGrade.NONE;
    boolean joins = VerdictMaker.canJoin(possible);
    // Two steps into work that hardly fits are none that anybody would name first.
    boolean far = blocks > 1 && fit.compareTo(FitGrade.OWN_WORD) <= 0;
    // In their own field a person applies and learns beside it what some expect besides.
    boolean own = fit == FitGrade.DIRECT;
    if (joins && (own ? said : counted).isEnough()) {
      return fits ? BEST : OPEN;
    }
    if ((joins || Integer.bitCount(possible) > 1) && counted.canBeEnough()) {
      // That some other answer can still make up for what is denied is no reason to wait for it.
      return blocks == 0 || joins ? ONE_ANSWER : far ? NOT_NOW : AFTER_STEP;
    }
    // A step is none if hardly a source would accept the person after it, nor is one into work of
    // which nothing fits.
    boolean leadsOn = !far && (said.canBeEnough() || (said.isStepNamed() && fits));
    return leadsOn && possible != NOT_YET ? AFTER_STEP : NOT_NOW;
  }

  private static final int NOT_YET = VerdictMaker.bit(Verdict.NOT_YET);
}
