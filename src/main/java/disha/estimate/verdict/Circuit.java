package disha.estimate.verdict;

import disha.logic.Finding;
import disha.logic.Person;
import disha.logic.PersonTest;
import disha.logic.Truth;
import disha.logic.VocabularyIndex;
import disha.profile.QuestionId;
import disha.rules.joining.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Every condition of a model as a circuit of gates. A profile's values are worked out once for
/// each node instead of walking the conditions of every segment anew.
///
/// The value of a node is that of its [Truth]. A gate's inputs stand before it.
public final class Circuit {
  public static final byte FALSE = Truth.FALSE.value();
  public static final byte UNKNOWN = Truth.UNKNOWN.value();
  public static final byte TRUE = Truth.TRUE.value();
  private static final Truth[] TRUTHS = {Truth.FALSE, Truth.UNKNOWN, Truth.TRUE};

  enum NodeKind {
    AND,
    OR,
    NOT
  }

  sealed interface Node {}

  /// A condition without parts, ready to be asked.
  ///
  /// @param hasList whether it asks for one of a list
  /// @param narrowing what of it to tell a person of whom it is true
  /// @param findings it with each truth
  /// @param question that it waits for where it is open
  record Leaf(
      PersonTest test,
      boolean hasList,
      Function<Person, Condition> narrowing,
      List<Finding> findings,
      Optional<QuestionId> question)
      implements Node {
    Finding finding(Truth truth, Person person) {
      Finding whole = findings.get(truth.value());
      if (truth != Truth.TRUE || !hasList) {
        return whole;
      }
      Condition told = narrowing.apply(person);
      return told.equals(whole.atom()) ? whole : new Finding(told, truth);
    }
  }

  /// @param inputs places of nodes, all of which stand before this one
  record Gate(NodeKind kind, List<Integer> inputs) implements Node {}

  /// The place of no question.
  static final int NO_QUESTION = -1;

  private final VocabularyIndex words;
  private final int[] gates;
  private final int[] leaves;

  // By node, as arrays, which the search goes through thousands of times: of a leaf the test, of a
  // gate kind and inputs; the others are null.
  private final Leaf[] leafAt;
  private final NodeKind[] kinds;
  private final int[][] inputs;

  // Of a leaf the place of the question that it waits for where it is open, or no place.
  private final int[] questionAt;
  private final List<QuestionId> questions = new ArrayList<>();

  Circuit(VocabularyIndex words, List<Node> nodes) {
    this.words = words;
    leafAt = new Leaf[nodes.size()];
    kinds = new NodeKind[nodes.size()];
    inputs = new int[nodes.size()][];
    questionAt = new int[nodes.size()];
    for (int n = 0; n < nodes.size(); n++) {
      switch (nodes.get(n)) {
        case Leaf leaf -> {
          leafAt[n] = leaf;
          questionAt[n] = leaf.question().map(this::place).orElse(NO_QUESTION);
        }
        case Gate gate -> {
          kinds[n] = gate.kind();
          inputs[n] = gate.inputs().stream().mapToInt(Integer::intValue).toArray();
        }
      }
    }
    leaves = IntStream.range(0, leafAt.length).filter(n -> leafAt[n] != null).toArray();
    gates = IntStream.range(0, leafAt.length).filter(n -> leafAt[n] == null).toArray();
  }

  private int place(QuestionId question) {
    if (!questions.contains(question)) {
      questions.add(question);
    }
    return questions.indexOf(question);
  }

  int size() {
    return leafAt.length;
  }

  /// Every question that a leaf can wait for.
  List<QuestionId> questions() {
    return questions;
  }

  /// The place of the question that a leaf waits for where it is open, among all questions; none
  /// where it never is.
  int questionAt(int leaf) {
    return questionAt[leaf];
  }

  /// The condition at a node; null where a gate is.
  Leaf leaf(int node) {
    return leafAt[node];
  }

  /// The inputs of the gate at a node; null where a leaf is.
  int[] inputs(int node) {
    return inputs[node];
  }

  /// Whether the gate at a node turns its input round.
  boolean isNot(int node) {
    return kinds[node] == NodeKind.NOT;
  }

  public VocabularyIndex words() {
    return words;
  }

  /// The values of all leaves for a person; those of the gates are still to be worked out.
  public byte[] leafValues(Person person) {
    byte[] values = new byte[leafAt.length];
    for (int leaf : leaves) {
      values[leaf] = leafAt[leaf].test.of(person).value();
    }
    return values;
  }

  /// Works out all gates from the leaves.
  void evaluate(byte[] values) {
    for (int g : gates) {
      values[g] = evaluate(kinds[g], inputs[g], values);
    }
  }

  private static byte evaluate(NodeKind kind, int[] in, byte[] values) {
    return switch (kind) {
      case AND -> {
        byte least = TRUE;
        for (int i : in) {
          least = values[i] < least ? values[i] : least;
        }
        yield least;
      }
      case OR -> {
        byte greatest = FALSE;
        for (int i : in) {
          greatest = values[i] > greatest ? values[i] : greatest;
        }
        yield greatest;
      }
      case NOT -> (byte) (TRUE - values[in[0]]);
    };
  }

  static Truth truth(byte value) {
    return TRUTHS[value];
  }
}
