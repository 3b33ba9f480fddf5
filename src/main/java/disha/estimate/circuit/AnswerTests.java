package disha.estimate.circuit;

import disha.logic.VocabularyIndex;
import disha.rules.joining.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tests of a circuit by the answer that each looks at.
final class AnswerTests {
  private static final int[] NONE = {};

  private final Map<AnswerSource, int[]> tests = new HashMap<>();

  AnswerTests(Circuit circuit) {
    Map<AnswerSource, List<Integer>> all = new HashMap<>();
    for (int test = 0; test < circuit.tests(); test++) {
      AnswerSource source = source(circuit.words(), circuit.atom(test));
      all.computeIfAbsent(source, s -> new ArrayList<>()).add(test);
    }
    all.forEach(
        (source, list) -> tests.put(source, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  private static AnswerSource source(VocabularyIndex words, Condition atom) {
    return switch (atom) {
      case Condition.LevelAtLeast c -> new AnswerSource.OfStudies();
      case Condition.AwardIn c -> new AnswerSource.OfStudies();
      case Condition.FieldIn c -> new AnswerSource.OfStudies();
      case Condition.ChoseAnyOf c -> new AnswerSource.OfChoice(c.list());
      case Condition.ChoseAnyAssumed c -> new AnswerSource.OfChoice(c.list());
      case Condition.RulesOutAssumed c -> new AnswerSource.OfRuledOut(c.list());
      case Condition.SaysYes c ->
          new AnswerSource.OfWord(c.list(), words.place(c.list(), c.word()));
      case Condition.WorkedAs c -> new AnswerSource.OfWork();
      case Condition.YearsAtLeast c -> new AnswerSource.OfWork();
      case Condition.SegmentIn c -> new AnswerSource.OfNobody();
      case Condition.SectorIn c -> new AnswerSource.OfNobody();
      case Condition.AssumptionHolds c -> new AnswerSource.OfNobody();
      case Condition.All c -> throw compound();
      case Condition.AnyOf c -> throw compound();
      case Condition.Not c -> throw compound();
      case Condition.FitsSegment c -> throw compound();
      case Condition.FieldSuitsSegment c -> throw compound();
    };
  }

  private static IllegalStateException compound() {
    return new IllegalStateException("a test is of a condition without parts");
  }

  /// The tests that look at an answer.
  int[] of(AnswerSource source) {
    return tests.getOrDefault(source, NONE);
  }
}
