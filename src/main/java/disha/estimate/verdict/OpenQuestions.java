package disha.estimate.verdict;

import disha.profile.QuestionId;
import disha.profile.Topic;
import disha.rules.joining.Condition;
import java.util.Optional;

/// Which question of the profile a part of a condition looks at.
final class OpenQuestions {
  private static final QuestionId EDUCATION = QuestionId.of(Topic.EDUCATION);

  private OpenQuestions() {}

  /// The question that a condition without parts waits for where it is open; none where it does not
  /// depend on an answer.
  static Optional<QuestionId> of(Condition atom) {
    return switch (atom) {
      case Condition.LevelAtLeast c -> Optional.of(EDUCATION);
      case Condition.AwardIn c -> Optional.of(EDUCATION);
      case Condition.FieldIn c -> Optional.of(EDUCATION);
      case Condition.ChoseAnyOf c -> Optional.of(QuestionId.of(Topic.of(c.list())));
      case Condition.ChoseAnyAssumed c -> Optional.of(QuestionId.of(Topic.of(c.list())));
      case Condition.SaysYes c -> Optional.of(QuestionId.of(Topic.of(c.list()), c.word()));
      case Condition.WorkedAs c -> Optional.of(QuestionId.of(Topic.EXPERIENCE));
      case Condition.YearsAtLeast c -> Optional.of(QuestionId.of(Topic.EXPERIENCE));
      case Condition.All c -> throw compound();
      case Condition.AnyOf c -> throw compound();
      case Condition.Not c -> throw compound();
      case Condition.FitsSegment c -> throw compound();
      case Condition.FieldSuitsSegment c -> throw compound();
      case Condition.SegmentIn c -> Optional.empty();
      case Condition.SectorIn c -> Optional.empty();
      case Condition.RulesOutAssumed c -> Optional.empty();
      case Condition.AssumptionHolds c -> Optional.empty();
    };
  }

  private static IllegalStateException compound() {
    return new IllegalStateException("a finding is about a condition without parts");
  }
}
