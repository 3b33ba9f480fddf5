package disha.estimate.segment;

import disha.logic.Finding;
import disha.logic.Truth;
import disha.rules.joining.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Which question of the profile a part of a condition looks at.
final class OpenQuestions {
  private OpenQuestions() {}

  /// The ids of the questions that open findings wait for.
  static List<String> open(Collection<Finding> findings) {
    // A dozen at most: a list is quicker than a set.
    List<String> out = new ArrayList<>();
    for (Finding f : findings) {
      if (f.truth() == Truth.UNKNOWN) {
        String question = of(f.atom());
        if (!out.contains(question)) {
          out.add(question);
        }
      }
    }
    return List.copyOf(out);
  }

  private static String of(Condition atom) {
    return switch (atom) {
      case Condition.LevelAtLeast c -> "education";
      case Condition.AwardIn c -> "education";
      case Condition.FieldIn c -> "education";
      case Condition.ProfessionIn c -> "professions";
      case Condition.CertificateIn c -> "certificates";
      case Condition.HasSkill c -> "skills." + c.skill();
      case Condition.ShiftIn c -> "shifts";
      case Condition.Prefers c -> "preferences." + c.preference();
      case Condition.YearsAtLeast c -> "experience";
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
