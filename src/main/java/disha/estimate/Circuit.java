package disha.estimate;

import disha.profile.Profile;
import disha.reason.Conditions;
import disha.reason.Truth;
import disha.rules.Assumptions;
import disha.rules.Condition;
import disha.rules.Model;
import disha.rules.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every condition of a model, put together once as a circuit of gates: what two conditions share
/// is one gate. A search that asks thousands of profiles evaluates each gate once a profile instead
/// of walking the conditions of every segment anew.
///
/// Values are 0 for false, 1 for unknown, 2 for true, so that "and" is the least and "or" the
/// greatest.
final class Circuit {
  static final byte FALSE = 0;
  static final byte UNKNOWN = 1;
  static final byte TRUE = 2;

  private enum Kind {
    AND,
    OR,
    NOT
  }

  /// A condition without parts, with the segment in which it is asked; empty where it is the same
  /// in all.
  private record Leaf(Condition atom, String segment) {}

  private record Gate(Kind kind, List<Integer> inputs) {}

  private final Model model;
  private final Assumptions assumptions;
  private final Map<Leaf, Integer> leaves = new LinkedHashMap<>();
  private final Map<Gate, Integer> gates = new LinkedHashMap<>();
  private final Map<String, Conditions> plain = new HashMap<>();
  private int[][] inputs = {};
  private Kind[] kinds = {};

  Circuit(Model model, Assumptions assumptions) {
    this.model = model;
    this.assumptions = assumptions;
    for (Segment s : model.segments()) {
      plain.put(s.id(), new Conditions(model, assumptions, Profile.EMPTY, s));
    }
  }

  /// Leaves must all be known before gates are numbered after them: first every condition is
  /// announced.
  void announce(Condition condition, Segment segment) {
    switch (expanded(condition, segment)) {
      case Condition.All c -> c.parts().forEach(p -> announce(p, segment));
      case Condition.AnyOf c -> c.parts().forEach(p -> announce(p, segment));
      case Condition.Not c -> announce(c.part(), segment);
      case Condition atom -> leaves.putIfAbsent(leaf(atom, segment), leaves.size());
    }
  }

  /// The node whose value is that of the condition in the segment.
  int node(Condition condition, Segment segment) {
    return switch (expanded(condition, segment)) {
      case Condition.All c -> gate(Kind.AND, c.parts(), segment);
      case Condition.AnyOf c -> gate(Kind.OR, c.parts(), segment);
      case Condition.Not c -> gate(Kind.NOT, List.of(c.part()), segment);
      case Condition atom -> leaves.get(leaf(atom, segment));
    };
  }

  private Condition expanded(Condition condition, Segment segment) {
    return plain.get(segment.id()).expand(condition);
  }

  private int gate(Kind kind, List<Condition> parts, Segment segment) {
    List<Integer> nodes = parts.stream().map(p -> node(p, segment)).distinct().sorted().toList();
    if (kind != Kind.NOT && nodes.size() == 1) {
      return nodes.getFirst();
    }
    return gates.computeIfAbsent(new Gate(kind, nodes), g -> leaves.size() + gates.size());
  }

  private static Leaf leaf(Condition atom, Segment segment) {
    boolean dependsOnSegment =
        switch (atom) {
          case Condition.SegmentIn c -> true;
          case Condition.SectorIn c -> true;
          case Condition.YearsAtLeast c -> c.where() != Condition.Where.ANYWHERE;
          default -> false;
        };
    return new Leaf(atom, dependsOnSegment ? segment.id() : "");
  }

  /// Ends the building: no node may be added any more.
  void seal() {
    List<int[]> in = new ArrayList<>();
    for (Gate g : gates.keySet()) {
      in.add(g.inputs().stream().mapToInt(Integer::intValue).toArray());
    }
    inputs = in.toArray(int[][]::new);
    kinds = gates.keySet().stream().map(Gate::kind).toArray(Kind[]::new);
  }

  /// How many leaves there are; they are the first nodes.
  int leafCount() {
    return leaves.size();
  }

  /// The values of all leaves for a profile; room for the gates is left behind them.
  byte[] leafValues(Profile profile) {
    byte[] values = new byte[leaves.size() + gates.size()];
    Map<String, Conditions> bySegment = new HashMap<>();
    leaves.forEach((leaf, at) -> {
      Conditions conditions =
          bySegment.computeIfAbsent(leaf.segment(), id -> conditions(profile, id));
      values[at] = value(conditions.test(leaf.atom()));
    });
    return values;
  }

  private Conditions conditions(Profile profile, String segment) {
    Segment s = segment.isEmpty() ? model.segments().getFirst() : model.segment(segment);
    return new Conditions(model, assumptions, profile, s);
  }

  private static byte value(Truth truth) {
    return switch (truth) {
      case FALSE -> FALSE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> TRUE;
    };
  }

  /// Works out all gates from the leaves. A gate's inputs stand before it.
  void evaluate(byte[] values) {
    int at = leaves.size();
    for (int g = 0; g < inputs.length; g++) {
      values[at++] = evaluate(kinds[g], inputs[g], values);
    }
  }

  private static byte evaluate(Kind kind, int[] in, byte[] values) {
    byte value;
    switch (kind) {
      case AND -> {
        value = TRUE;
        for (int i : in) {
          if (values[i] < value) {
            value = values[i];
          }
        }
      }
      case OR -> {
        value = FALSE;
        for (int i : in) {
          if (values[i] > value) {
            value = values[i];
          }
        }
      }
      case NOT -> value = (byte) (TRUE - values[in[0]]);
      default -> throw new IllegalStateException("a gate of no kind");
    }
    return value;
  }
}
