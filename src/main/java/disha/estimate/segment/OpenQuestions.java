package disha.estimate.segment;

import disha.logic.Finding;
import disha.logic.Truth;
import disha.profile.QuestionId;
import disha.profile.Topic;
import disha.rules.joining.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Which question of the profile a part of a condition looks at.
final class OpenQuestions {
  private static final QuestionId EDUCATION = QuestionId.of(Topic.EDUCATION);

  private OpenQuestions() {}

  /// The questions that open findings wait for.
  static List<QuestionId> open(Collection<Finding> findings) {
    // A dozen at most: a list is quicker than a set.
    List<QuestionId> out = new ArrayList<>();
    for (Finding f : findings) {
      if (f.truth() == Truth.UNKNOWN) {
        QuestionId question = of(f.atom());
        if (!out.contains(question)) {
          out.add(question);
        }
      }
    }
    return List.copyOf(out);
  }

  private static QuestionId of(Condition atom) {
    return switch (atom) {
      case Condition.LevelAtLeast c -> EDUCATION;
      case Condition.AwardIn c -> EDUCATION;
      case Condition.FieldIn c -> EDUCATION;
      case Condition.ChoseAnyOf c -> QuestionId.of(Topic.of(c.list()));
      case Condition.ChoseAnyAssumed c -> QuestionId.of(Topic.of(c.list()));
      case Condition.SaysYes c -> QuestionId.of(Topic.of(c.list()), c.word());
      case Condition.YearsAtLeast c -> QuestionId.of(Topic.EXPERIENCE);
      case Condition.All c -> throw compound();
      case Condition.AnyOf c -> throw compound();
      case Condition.Not c -> throw compound();
      case Condition.SuitsSegment c -> throw compound();
      case Condition.FieldSuitsSegment c -> throw compound();
      case Condition.SegmentIn c -> throw neverOpen();
      case Condition.SectorIn c -> throw neverOpen();
      case Condition.AssumptionHolds c -> throw neverOpen();
    };
  }

  private static IllegalStateException compound() {
    return new IllegalStateException("a finding is about a condition without parts");
  }

  private static IllegalStateException neverOpen() {
    return new IllegalStateException("this condition does not depend on an answer");
  }
}
