package disha.estimate.verdict;

import disha.profile.QuestionId;
import java.util.List;

/// What the verdict on a segment rests on. It is looked for when it is first asked for: most
/// verdicts are never explained.
public final class Explanation {
  private final Reasons reasons;
  private final Rulebook.Plan plan;
  private List<ReadingResult> readings;
  private List<NeedResult> needs;
  private List<QuestionId> questions;

  public Explanation(Reasons reasons, Rulebook.Plan plan) {
    this.reasons = reasons;
    this.plan = plan;
  }

  /// What each document says that speaks on the sector.
  public synchronized List<ReadingResult> readings() {
    if (readings == null) {
      readings = reasons.readings(plan);
    }
    return readings;
  }

  /// What the segment asks, hard and soft.
  public synchronized List<NeedResult> needs() {
    if (needs == null) {
      needs = reasons.needs(plan);
    }
    return needs;
  }

  /// What the segment asks, or a document expects, and the person says that they do not have; an
  /// answer that is open can still make up for some of it.
  public List<NeedResult> denied() {
    return reasons.denied(plan);
  }

  /// The questions whose answers are open and matter to the verdict.
  public synchronized List<QuestionId> questions() {
    if (questions == null) {
      questions = reasons.questions(plan);
    }
    return questions;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Explanation e
        && readings().equals(e.readings())
        && needs().equals(e.needs())
        && denied().equals(e.denied())
        && questions().equals(e.questions());
  }

  @Override
  public int hashCode() {
    return 31 * readings().hashCode() + needs().hashCode();
  }

  @Override
  public String toString() {
    return readings() + " " + needs() + " " + denied() + " " + questions();
  }
}
