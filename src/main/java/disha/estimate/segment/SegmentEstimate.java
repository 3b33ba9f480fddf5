package disha.estimate.segment;

import disha.estimate.pay.PayNow;
import disha.estimate.verdict.Acceptance;
import disha.estimate.verdict.Explanation;
import disha.estimate.verdict.FitFound;
import disha.estimate.verdict.NeedResult;
import disha.estimate.verdict.ReadingResult;
import disha.estimate.verdict.Support;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.Voices;
import disha.profile.Interest;
import disha.profile.QuestionId;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Segment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything the model says of one person in one segment.
///
/// @param verdict by what is answered; a hard need that the person denies counts as unmet even
///   where an answer that is open could still make up for it
/// @param possible the verdicts that open answers leave possible; just `verdict` where it is
///   decided
/// @param group what the person does with it
/// @param support how many of the sources accept the person
/// @param trusted the voices that place it in its group: at their best where an answer is missing,
///   and without the documents that expect what the person denies
/// @param missing how many answers are missing that decide where it belongs; where a step comes
///   first, how much that blocks the way, or could, is not surely met
/// @param blocks how much the person denies without which the way is blocked
/// @param fit how well the work fits the person
/// @param finished how well it fits once the studies under way are finished, where they are what
///   leads there
/// @param awaited whether a result is all that is missing of them
/// @param pay empty where the verdict is open, or no document gives pay
/// @param interest what the person thinks of the work; it changes nothing but its place
/// @param why what the verdict rests on
public record SegmentEstimate(
    Segment segment,
    Verdict verdict,
    Set<Verdict> possible,
    AdviceGroup group,
    Support support,
    Voices trusted,
    int missing,
    int blocks,
    FitFound fit,
    Optional<FitFound> finished,
    boolean awaited,
    Optional<PayNow> pay,
    Optional<Interest> interest,
    Explanation why) {
  private static final List<Verdict> VERDICTS = List.of(Verdict.values());

  /// What each document says that speaks on the sector.
  public List<ReadingResult> readings() {
    return why.readings();
  }

  /// What the segment asks, hard and soft.
  public List<NeedResult> needs() {
    return why.needs();
  }

  /// The voices that admit, by what is answered.
  public Voices voices() {
    return support.now();
  }

  /// The voices that can admit, by what is still open.
  public Voices voicesAtBest() {
    return support.atBest();
  }

  /// The questions whose answers are open and matter to the verdict.
  public List<QuestionId> openQuestions() {
    return possible.size() == 1 ? List.of() : why.questions();
  }

  /// What the person does with it.
  public Advice advice() {
    return new Advice(group, trusted, why.denied(), waitsFor());
  }

  private List<QuestionId> waitsFor() {
    return group == AdviceGroup.ONE_ANSWER ? why.questions() : List.of();
  }

  /// Whether the person can join today whatever the open answers are.
  public boolean isOpenAnyway() {
    return worst().canJoin();
  }

  /// Whether the person can join today, or could with some answer to what is open.
  public boolean canBeOpen() {
    return possible.stream().anyMatch(Verdict::canJoin);
  }

  /// Whether the person has ruled it out.
  public boolean isRuledOut() {
    return group == AdviceGroup.RULED_OUT;
  }

  /// How well it fits, the studies under way included where they lead there.
  public FitFound fitAhead() {
    return finished.orElse(fit);
  }

  /// Whether it fits directly, as soon as a result is there at the latest.
  boolean isDirect() {
    return (awaited ? fitAhead() : fit).sure() == FitGrade.DIRECT;
  }

  /// Whether it is in the person's own field, or they would like it.
  public boolean isOwnField() {
    return isDirect() || isLiked();
  }

  /// Whether the person would like it.
  boolean isLiked() {
    return interest.isPresent() && interest.get() == Interest.LIKE;
  }

  /// How many of the sources that speak accept the person.
  public Acceptance acceptance() {
    return voices().acceptance();
  }

  /// The questions that the verdict or the place among the others hangs on.
  public List<QuestionId> questions() {
    List<QuestionId> waitsFor = waitsFor();
    return waitsFor.isEmpty() ? openQuestions() : waitsFor;
  }

  /// The same in another group. What no longer waits for an answer is placed by what is answered.
  SegmentEstimate in(AdviceGroup other) {
    return placed(other, finished, awaited);
  }

  /// The same where to finish the studies under way is the step that leads there.
  ///
  /// @param later how well it fits then
  /// @param onlyResult whether a result is all that is missing of them
  SegmentEstimate afterFinishing(FitFound later, boolean onlyResult) {
    return placed(isRuledOut() ? group : AdviceGroup.AFTER_STEP, Optional.of(later), onlyResult);
  }

  private SegmentEstimate placed(AdviceGroup other, Optional<FitFound> later, boolean onlyResult) {
    boolean waited = group == AdviceGroup.ONE_ANSWER;
    return new SegmentEstimate(
        segment,
        verdict,
        possible,
        other,
        support,
        waited ? support.now() : trusted,
        waited ? 0 : missing,
        blocks,
        fit,
        later,
        onlyResult,
        pay,
        interest,
        why);
  }

  /// The worst verdict that the open answers leave possible.
  public Verdict worst() {
    if (possible.size() == 1) {
      return verdict;
    }
    int last = VERDICTS.size() - 1;
    while (!possible.contains(VERDICTS.get(last))) {
      last--;
    }
    return VERDICTS.get(last);
  }

  /// Strengths less gaps among what the segment asks without blocking.
  public int strengths() {
    int fit = 0;
    for (NeedResult n : needs()) {
      fit += n.isStrength() ? 1 : n.isGap() ? -1 : 0;
    }
    return fit;
  }
}
