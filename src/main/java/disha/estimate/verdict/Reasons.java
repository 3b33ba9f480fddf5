package disha.estimate.verdict;

import disha.logic.Finding;
import disha.logic.Person;
import disha.logic.Truth;
import disha.profile.QuestionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells what decided the nodes of a circuit for one person.
public final class Reasons {
  private final Circuit circuit;
  private final Person person;
  private final byte[] values;
  private final Finding[] told;
  private final Map<Finding, Finding> narrowed = new HashMap<>();
  private Finding[] collected = new Finding[16];
  private int count;

  /// In which round of questions a node was seen last.
  private final int[] seen;

  /// In which round a question was found last.
  private final int[] asked;

  private final List<QuestionId> open = new ArrayList<>();
  private int round;

  /// @param values of all nodes for the person
  public Reasons(Circuit circuit, Person person, byte[] values) {
    this.circuit = circuit;
    this.person = person;
    this.values = values;
    told = new Finding[circuit.size()];
    seen = new int[circuit.size()];
    asked = new int[circuit.questions().size()];
  }

  public Truth truth(int node) {
    return Circuit.truth(values[node]);
  }

  /// The parts that decided how nodes came out, and only those, in the order in which the
  /// conditions have them, each once.
  public Grounds grounds(List<Integer> nodes) {
    return new Grounds(() -> collected(nodes, null));
  }

  /// The same of one node, of only those parts that came out in one way.
  public Grounds grounds(int node, Truth only) {
    return new Grounds(() -> collected(List.of(node), only));
  }

  // Who asks may be of any thread, and what is collected stands in one place.
  private synchronized List<Finding> collected(List<Integer> nodes, Truth only) {
    nodes.forEach(node -> collect(node, only));
    List<Finding> out = List.of(Arrays.copyOf(collected, count));
    count = 0;
    return out;
  }

  /// Begins to find the questions that open nodes wait for.
  public void beginQuestions() {
    round++;
    open.clear();
  }

  /// Finds those that one more node waits for, if it is open.
  public void findQuestions(int node) {
    if (seen[node] == round || values[node] != Circuit.UNKNOWN) {
      return;
    }
    seen[node] = round;
    int[] in = circuit.inputs(node);
    if (in != null) {
      for (int input : in) {
        findQuestions(input);
      }
      return;
    }
    int place = circuit.questionAt(node);
    if (place != Circuit.NO_QUESTION && asked[place] != round) {
      asked[place] = round;
      open.add(circuit.questions().get(place));
    }
  }

  /// The questions that were found, each once.
  public List<QuestionId> questions() {
    return List.copyOf(open);
  }

  private void collect(int node, Truth only) {
    int[] in = circuit.inputs(node);
    if (in == null) {
      if (only == null || only == truth(node)) {
        collect(finding(node));
      }
      return;
    }
    // Of a "not" it is the part, come out the other way; of the others those come out like it.
    byte telling = circuit.isNot(node) ? (byte) (Circuit.TRUE - values[node]) : values[node];
    for (int input : in) {
      if (values[input] == telling) {
        collect(input, only);
      }
    }
  }

  // Equal findings of one person are the same object.
  @SuppressWarnings("ReferenceEquality")
  private void collect(Finding finding) {
    for (int i = 0; i < count; i++) {
      if (collected[i] == finding) {
        return;
      }
    }
    if (count == collected.length) {
      collected = Arrays.copyOf(collected, 2 * count);
    }
    collected[count++] = finding;
  }

  private Finding finding(int node) {
    Finding finding = told[node];
    if (finding == null) {
      Circuit.Leaf leaf = circuit.leaf(node);
      finding = leaf.finding(truth(node), person);
      // A narrowed condition can be the same as another one, narrowed or whole.
      if (finding.truth() == Truth.TRUE && leaf.hasList()) {
        Finding same = narrowed.putIfAbsent(finding, finding);
        finding = same == null ? finding : same;
      }
      told[node] = finding;
    }
    return finding;
  }

  /// How well the work of a segment fits the person.
  public FitFound fit(Rulebook.Plan plan) {
    return FitFound.of(plan.ways(), values);
  }
}
