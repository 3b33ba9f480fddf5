package disha.estimate;

import disha.reason.Conditions;
import disha.reason.Finding;
import disha.reason.Lexicon;
import disha.reason.Person;
import disha.reason.Test;
import disha.reason.Truth;
import disha.rules.Condition;
import disha.rules.Model;
import disha.rules.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Every condition of a model, put together once as a circuit of gates: what two conditions share
/// is one node. A profile's values are worked out once for each node instead of walking the
/// conditions of every segment anew.
///
/// The value of a node is that of its [Truth].
final class Circuit {
  static final byte FALSE = Truth.FALSE.value();
  static final byte UNKNOWN = Truth.UNKNOWN.value();
  static final byte TRUE = Truth.TRUE.value();
  private static final Truth[] TRUTHS = {Truth.FALSE, Truth.UNKNOWN, Truth.TRUE};

  private enum Kind {
    AND,
    OR,
    NOT
  }

  /// A condition without parts, ready to be asked.
  ///
  /// @param hasList whether it asks for one of a list
  /// @param narrowing what of it to tell a person of whom it is true
  /// @param findings it with each truth
  private record Leaf(
      int node,
      Test test,
      boolean hasList,
      Function<Person, Condition> narrowing,
      List<Finding> findings) {
    Finding finding(Truth truth, Person person) {
      Finding whole = findings.get(truth.value());
      if (truth != Truth.TRUE || !hasList) {
        return whole;
      }
      Condition told = narrowing.apply(person);
      return told.equals(whole.atom()) ? whole : new Finding(told, truth);
    }
  }

  /// @param inputs nodes, all of which stand before this one
  private record Gate(Kind kind, List<Integer> inputs) {}

  /// What makes two conditions without parts the same: the condition, and the segment in which it
  /// is asked, empty where that makes no difference.
  private record Atom(Condition condition, String segment) {}

  private final Lexicon words;
  private final Map<String, Conditions> bySegment = new HashMap<>();
  private final Map<Atom, Integer> atoms = new HashMap<>();
  private final Map<Gate, Integer> gates = new HashMap<>();

  // Each node is a leaf or a gate; the other is null.
  private final List<Leaf> leafAt = new ArrayList<>();
  private final List<Gate> gateAt = new ArrayList<>();
  private final List<Leaf> leaves = new ArrayList<>();

  // The gates again as arrays, which the search goes through thousands of times.
  private int[] nodes = {};
  private int[][] inputs = {};
  private Kind[] kinds = {};

  // The same by node; a leaf has no inputs.
  private int[][] inputsOf = {};
  private boolean[] isNot = {};

  Circuit(Model model, Lexicon words) {
    this.words = words;
    for (Segment s : model.segments()) {
      bySegment.put(s.id(), new Conditions(words, s));
    }
  }

  /// The node whose value is that of the condition in the segment.
  int node(Condition condition, Segment segment) {
    Conditions conditions = bySegment.get(segment.id());
    return switch (conditions.expand(condition)) {
      case Condition.All c -> gate(Kind.AND, c.parts(), segment);
      case Condition.AnyOf c -> gate(Kind.OR, c.parts(), segment);
      case Condition.Not c -> gate(Kind.NOT, List.of(c.part()), segment);
      case Condition atom -> leaf(atom, segment, conditions);
    };
  }

  private int gate(Kind kind, List<Condition> parts, Segment segment) {
    Set<Integer> distinct = new LinkedHashSet<>();
    parts.forEach(p -> distinct.add(node(p, segment)));
    if (kind != Kind.NOT && distinct.size() == 1) {
      return distinct.iterator().next();
    }
    Gate gate = new Gate(kind, List.copyOf(distinct));
    return gates.computeIfAbsent(
        gate,
        g -> {
          leafAt.add(null);
          gateAt.add(g);
          return gateAt.size() - 1;
        });
  }

  private int leaf(Condition condition, Segment segment, Conditions conditions) {
    boolean dependsOnSegment =
        switch (condition) {
          case Condition.SegmentIn c -> true;
          case Condition.SectorIn c -> true;
          case Condition.YearsAtLeast c -> c.where() != Condition.Where.ANYWHERE;
          default -> false;
        };
    return atoms.computeIfAbsent(
        new Atom(condition, dependsOnSegment ? segment.id() : ""),
        a -> {
          int node = leafAt.size();
          List<Finding> findings = new ArrayList<>();
          for (Truth truth : TRUTHS) {
            findings.add(new Finding(condition, truth));
          }
          Leaf leaf =
              new Leaf(
                  node,
                  conditions.test(condition),
                  hasList(condition),
                  conditions.narrowing(condition),
                  findings);
          leaves.add(leaf);
          leafAt.add(leaf);
          gateAt.add(null);
          return node;
        });
  }

  private static boolean hasList(Condition condition) {
    return switch (condition) {
      case Condition.AwardIn c -> true;
      case Condition.FieldIn c -> true;
      case Condition.ProfessionIn c -> true;
      case Condition.CertificateIn c -> true;
      default -> false;
    };
  }

  /// Ends the building: no node may be added any more.
  void seal() {
    nodes = gates.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    inputs = new int[nodes.length][];
    kinds = new Kind[nodes.length];
    inputsOf = new int[leafAt.size()][];
    isNot = new boolean[leafAt.size()];
    for (int g = 0; g < nodes.length; g++) {
      Gate gate = gateAt.get(nodes[g]);
      inputs[g] = gate.inputs().stream().mapToInt(Integer::intValue).toArray();
      kinds[g] = gate.kind();
      inputsOf[nodes[g]] = inputs[g];
      isNot[nodes[g]] = gate.kind() == Kind.NOT;
    }
  }

  /// The nodes of the conditions without parts.
  int[] leaves() {
    return leaves.stream().mapToInt(Leaf::node).toArray();
  }

  Lexicon words() {
    return words;
  }

  /// The values of all leaves for a person; those of the gates are still to be worked out.
  byte[] leafValues(Person person) {
    byte[] values = new byte[leafAt.size()];
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      values[leaf.node] = leaf.test.of(person).value();
    }
    return values;
  }

  /// Works out all gates from the leaves. A gate's inputs stand before it.
  void evaluate(byte[] values) {
    for (int g = 0; g < nodes.length; g++) {
      values[nodes[g]] = evaluate(kinds[g], inputs[g], values);
    }
  }

  private static byte evaluate(Kind kind, int[] in, byte[] values) {
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

  /// Works out some gates again.
  ///
  /// @param places of gates in the order of all gates, ascending
  void evaluate(byte[] values, int[] places) {
    for (int g : places) {
      values[nodes[g]] = evaluate(kinds[g], inputs[g], values);
    }
  }

  /// The places of the gates that depend on any of these leaves, ascending.
  int[] dependents(int[] someLeaves) {
    BitSet reached = reached(someLeaves);
    return IntStream.range(0, nodes.length).filter(g -> reached.get(nodes[g])).toArray();
  }

  /// The nodes that depend on any of these leaves, with themselves.
  BitSet reached(int[] someLeaves) {
    BitSet out = new BitSet(leafAt.size());
    for (int leaf : someLeaves) {
      out.set(leaf);
    }
    for (int g = 0; g < nodes.length; g++) {
      for (int input : inputs[g]) {
        if (out.get(input)) {
          out.set(nodes[g]);
          break;
        }
      }
    }
    return out;
  }

  static Truth truth(byte value) {
    return TRUTHS[value];
  }

  /// Tells what decided the nodes of one person.
  final class Reasons {
    private final Person person;
    private final byte[] values;
    private final Finding[] told = new Finding[leafAt.size()];
    private final Map<Finding, Finding> narrowed = new HashMap<>();

    /// @param values of all nodes for the person
    Reasons(Person person, byte[] values) {
      this.person = person;
      this.values = values;
    }

    Truth truth(int node) {
      return TRUTHS[values[node]];
    }

    /// Adds the parts that decided how a node came out, and only those, in the order in which the
    /// condition has them, unless they are there already.
    void collect(int node, List<Finding> out) {
      collect(node, out, null);
    }

    /// The same, of only those parts that came out in one way.
    void collect(int node, List<Finding> out, Truth only) {
      int[] in = inputsOf[node];
      if (in == null) {
        if (only == null || only == truth(node)) {
          Finding finding = finding(node);
          if (!isIn(out, finding)) {
            out.add(finding);
          }
        }
        return;
      }
      // Of a "not" it is the part, come out the other way; of the others those come out like it.
      byte telling = isNot[node] ? (byte) (TRUE - values[node]) : values[node];
      for (int input : in) {
        if (values[input] == telling) {
          collect(input, out, only);
        }
      }
    }

    // Equal findings of one person are the same object.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isIn(List<Finding> list, Finding finding) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i) == finding) {
          return true;
        }
      }
      return false;
    }

    private Finding finding(int node) {
      Finding finding = told[node];
      if (finding == null) {
        finding = leafAt.get(node).finding(truth(node), person);
        // A narrowed condition can be the same as another one, narrowed or whole.
        if (finding.truth() == Truth.TRUE && leafAt.get(node).hasList) {
          Finding same = narrowed.putIfAbsent(finding, finding);
          finding = same == null ? finding : same;
        }
        told[node] = finding;
      }
      return finding;
    }
  }
}
