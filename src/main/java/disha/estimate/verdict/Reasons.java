package disha.estimate.verdict;

import disha.logic.Finding;
import disha.logic.Person;
import disha.logic.Truth;
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

  /// @param values of all nodes for the person
  public Reasons(Circuit circuit, Person person, byte[] values) {
    this.circuit = circuit;
    this.person = person;
    this.values = values;
    told = new Finding[circuit.size()];
  }

  public Truth truth(int node) {
    return Circuit.truth(values[node]);
  }

  /// Collects the parts that decided how a node came out, and only those, in the order in which the
  /// condition has them, unless they are there already.
  public void collect(int node) {
    collect(node, null);
  }

  /// The same, of only those parts that came out in one way.
  public void collect(int node, Truth only) {
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

  /// What was collected since the last time.
  public List<Finding> taken() {
    List<Finding> out = List.of(Arrays.copyOf(collected, count));
    count = 0;
    return out;
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
}
