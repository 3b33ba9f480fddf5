package disha.estimate.circuit;

import disha.logic.VocabularyIndex;
import disha.rules.joining.Condition;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tests of a circuit by the answer that each looks at.
final class AnswerTests {
  /// An answer, or a part of one, that a condition can look at.
  sealed interface Source {
    /// None: it is the same for everybody.
    record Nothing() implements Source {}

    record Studies() implements Source {}

    record Work() implements Source {}

    /// What is chosen of a list, or can be.
    record Chosen(WordList list) implements Source {}

    record RuledOut(WordList list) implements Source {}

    /// What is said to one word.
    ///
    /// @param word its place in the list
    record Said(WordList list, int word) implements Source {}
  }

  private static final int[] NONE = {};

  private final Map<Source, int[]> tests = new HashMap<>();

  AnswerTests(Circuit circuit) {
    Map<Source, List<Integer>> all = new HashMap<>();
    for (int test = 0; test < circuit.tests(); test++) {
      Source source = source(circuit.words(), circuit.atom(test));
      all.computeIfAbsent(source, s -> new ArrayList<>()).add(test);
    }
    all.forEach(
        (source, list) -> tests.put(source, list.stream().mapToInt(Integer::intValue).toArray()));
  }

  private static Source source(VocabularyIndex words, Condition atom) {
    return switch (atom) {
      case Condition.LevelAtLeast c -> new Source.Studies();
      case Condition.AwardIn c -> new Source.Studies();
      case Condition.FieldIn c -> new Source.Studies();
      case Condition.ChoseAnyOf c -> new Source.Chosen(c.list());
      case Condition.ChoseAnyAssumed c -> new Source.Chosen(c.list());
      case Condition.RulesOutAssumed c -> new Source.RuledOut(c.list());
      case Condition.SaysYes c -> new Source.Said(c.list(), words.place(c.list(), c.word()));
      case Condition.WorkedAs c -> new Source.Work();
      case Condition.YearsAtLeast c -> new Source.Work();
      case Condition.SegmentIn c -> new Source.Nothing();
      case Condition.SectorIn c -> new Source.Nothing();
      case Condition.AssumptionHolds c -> new Source.Nothing();
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
  int[] of(Source source) {
    return tests.getOrDefault(source, NONE);
  }
}
