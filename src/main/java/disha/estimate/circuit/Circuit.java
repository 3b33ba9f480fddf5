package disha.estimate.circuit;

import disha.logic.Finding;
import disha.logic.Person;
import disha.logic.PersonTest;
import disha.logic.Truth;
import disha.logic.VocabularyIndex;
import disha.profile.QuestionId;
import disha.rules.joining.Condition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The conditions of a model as a circuit of gates, each worked out once for all segments: what is
/// true of a node in a segment is one bit, at the place of the segment, of a word.
///
/// A gate's inputs stand before it.
public final class Circuit {
  /// So many segments have their places in a word.
  public static final int MOST_SEGMENTS = Long.SIZE;

  /// All segments.
  public static final long EVERYWHERE = -1;

  enum GateKind {
    AND,
    OR,
    NOT
  }

  /// A condition without parts, or a gate.
  public sealed interface Node {}

  /// A test with the segments in which it is the one that counts.
  record PlacedTest(PersonTest test, long segments) {}

  /// A condition without parts, ready to be asked.
  ///
  /// @param tests that make it true; false where none of them counts
  /// @param hasList whether it asks for one of a list
  /// @param narrowing what of it to tell a person of whom it is true
  /// @param findings it with each truth
  /// @param question that it waits for where it is open
  public record Leaf(
      List<PlacedTest> tests,
      boolean hasList,
      Function<Person, Condition> narrowing,
      List<Finding> findings,
      Optional<QuestionId> question)
      implements Node {
    /// What is told of it where it comes out so for a person.
    public Finding finding(Truth truth, Person person) {
      Finding whole = findings.get(truth.value());
      if (truth != Truth.TRUE || !hasList) {
        return whole;
      }
      Condition told = narrowing.apply(person);
      return told.equals(whole.atom()) ? whole : new Finding(told, truth);
    }
  }

  /// An input of a gate.
  ///
  /// @param node its place; it stands before the gate
  /// @param segments those in which the gate has it
  record Input(int node, long segments) {}

  record Gate(GateKind kind, List<Input> inputs) implements Node {}

  /// The place of no question.
  public static final int NO_QUESTION = -1;

  /// The number of no gate.
  public static final int NO_GATE = -1;

  private final VocabularyIndex words;

  // All as arrays, which a search goes through thousands of times.

  // By test: the nodes that are true where it is, and the segments in which that holds.
  private final PersonTest[] tests;
  private final Condition[] atoms;
  private final int[][] told;
  private final long[][] toldIn;

  /// The gates that are not told by tests, each after those among its inputs.
  private final int[] worked;

  /// All gates, each after those among its inputs.
  private final int[] gates;

  // Of a gate its number among all, or none.
  private final int[] gateNumber;

  // By node: of a leaf its condition, of a gate kind and inputs; the others are null.
  private final Leaf[] leafAt;
  private final GateKind[] kinds;
  private final int[][] inputs;
  private final long[][] inputIn;

  // Of a leaf the place of the question that it waits for where it is open, or no place.
  private final int[] questionAt;
  private final List<QuestionId> questions = new ArrayList<>();
  private final QuestionPaths questionPaths;

  Circuit(VocabularyIndex words, List<Node> nodes) {
    this.words = words;
    leafAt = new Leaf[nodes.size()];
    kinds = new GateKind[nodes.size()];
    inputs = new int[nodes.size()][];
    inputIn = new long[nodes.size()][];
    questionAt = new int[nodes.size()];
    for (int n = 0; n < nodes.size(); n++) {
      switch (nodes.get(n)) {
        case Leaf leaf -> {
          leafAt[n] = leaf;
          questionAt[n] = leaf.question().map(this::place).orElse(NO_QUESTION);
        }
        case Gate gate -> {
          kinds[n] = gate.kind();
          inputs[n] = gate.inputs().stream().mapToInt(Input::node).toArray();
          inputIn[n] = gate.inputs().stream().mapToLong(Input::segments).toArray();
        }
      }
    }
    TestTargets all = new TestTargets(nodes);
    tests = all.tests();
    atoms = all.atoms();
    told = all.told();
    toldIn = all.toldIn();
    gates = IntStream.range(0, nodes.size()).filter(n -> leafAt[n] == null).toArray();
    worked = IntStream.of(gates).filter(n -> !all.tell(n)).toArray();
    gateNumber = new int[nodes.size()];
    Arrays.fill(gateNumber, NO_GATE);
    for (int i = 0; i < gates.length; i++) {
      gateNumber[gates[i]] = i;
    }
    questionPaths = new QuestionPaths(this);
  }

  private int place(QuestionId question) {
    if (!questions.contains(question)) {
      questions.add(question);
    }
    return questions.indexOf(question);
  }

  /// How many nodes there are.
  public int size() {
    return leafAt.length;
  }

  /// Every question that a leaf can wait for.
  public List<QuestionId> questions() {
    return questions;
  }

  /// The place of the question that a leaf waits for where it is open, among all questions; none
  /// where it never is.
  int questionAt(int leaf) {
    return questionAt[leaf];
  }

  /// The ways down to the questions.
  public QuestionPaths questionPaths() {
    return questionPaths;
  }

  /// All gates, each after those among its inputs.
  int[] gates() {
    return gates;
  }

  /// The number of the gate at a node among all gates; none where a leaf is.
  int gateNumber(int node) {
    return gateNumber[node];
  }

  /// How many tests there are.
  int tests() {
    return tests.length;
  }

  /// The condition that a test asks for, or a part of it does.
  Condition atom(int test) {
    return atoms[test];
  }

  /// Adds what a test of a person tells.
  void ask(int test, Person person, Truths truths) {
    Truth truth = tests[test].of(person);
    if (truth != Truth.FALSE) {
      tell(test, truth == Truth.TRUE ? EVERYWHERE : 0, truths);
    }
  }

  /// The gates that are not told by tests, each after those among its inputs.
  int[] worked() {
    return worked;
  }

  GateKind kind(int gate) {
    return kinds[gate];
  }

  /// The condition at a node; null where a gate is.
  public Leaf leaf(int node) {
    return leafAt[node];
  }

  /// The inputs of the gate at a node; null where a leaf is.
  public int[] inputs(int node) {
    return inputs[node];
  }

  /// In which segments a gate has each of its inputs.
  public long[] inputSegments(int gate) {
    return inputIn[gate];
  }

  /// Whether the gate at a node turns its input round.
  public boolean isNot(int node) {
    return kinds[node] == GateKind.NOT;
  }

  public VocabularyIndex words() {
    return words;
  }

  /// How every node comes out for a person.
  public Truths truths(Person person) {
    Truths truths = new Truths(leafAt.length);
    for (int i = 0; i < tests.length; i++) {
      ask(i, person, truths);
    }
    for (int gate : worked) {
      work(gate, truths);
    }
    return truths;
  }

  private void tell(int test, long certain, Truths truths) {
    int[] nodes = told[test];
    long[] segments = toldIn[test];
    for (int i = 0; i < nodes.length; i++) {
      truths.add(nodes[i], segments[i] & certain, segments[i]);
    }
  }

  private void work(int gate, Truths truths) {
    int[] in = inputs[gate];
    long[] where = inputIn[gate];
    long certain;
    long possible;
    switch (kinds[gate]) {
      case AND -> {
        certain = -1;
        possible = -1;
        for (int i = 0; i < in.length; i++) {
          certain &= truths.certain(in[i]) | ~where[i];
          possible &= truths.possible(in[i]) | ~where[i];
        }
      }
      case OR -> {
        certain = 0;
        possible = 0;
        for (int i = 0; i < in.length; i++) {
          certain |= truths.certain(in[i]) & where[i];
          possible |= truths.possible(in[i]) & where[i];
        }
      }
      case NOT -> {
        certain = ~truths.possible(in[0]);
        possible = ~truths.certain(in[0]);
      }
      default -> throw new IllegalStateException("no such gate");
    }
    truths.add(gate, certain, possible);
  }
}
