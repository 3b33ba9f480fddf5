package disha.estimate.circuit;

import disha.logic.PersonTest;
import disha.rules.joining.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tests of a circuit with the nodes that each tells: its leaf, and every "or" of leaves alone
/// that has it. What such a gate comes to need not be worked out: of most people most tests are
/// false, and tell nothing.
final class TestTargets {
  private final List<Circuit.Node> nodes;
  private final Map<Integer, List<Circuit.Input>> gatesOf = new HashMap<>();
  private final List<PersonTest> tests = new ArrayList<>();
  private final List<Condition> atoms = new ArrayList<>();
  private final List<int[]> told = new ArrayList<>();
  private final List<long[]> toldIn = new ArrayList<>();

  TestTargets(List<Circuit.Node> nodes) {
    this.nodes = nodes;
    for (int n = 0; n < nodes.size(); n++) {
      if (tell(n) && nodes.get(n) instanceof Circuit.Gate gate) {
        for (Circuit.Input in : gate.inputs()) {
          gatesOf
              .computeIfAbsent(in.node(), leaf -> new ArrayList<>())
              .add(new Circuit.Input(n, in.segments()));
        }
      }
    }
    for (int n = 0; n < nodes.size(); n++) {
      if (nodes.get(n) instanceof Circuit.Leaf leaf) {
        List<Circuit.Input> all = new ArrayList<>(gatesOf.getOrDefault(n, List.of()));
        all.add(new Circuit.Input(n, Circuit.EVERYWHERE));
        for (Circuit.PlacedTest test : leaf.tests()) {
          atoms.add(leaf.findings().getFirst().atom());
          add(test, all);
        }
      }
    }
  }

  private void add(Circuit.PlacedTest test, List<Circuit.Input> all) {
    List<Circuit.Input> here =
        all.stream().filter(t -> (t.segments() & test.segments()) != 0).toList();
    tests.add(test.test());
    told.add(here.stream().mapToInt(Circuit.Input::node).toArray());
    toldIn.add(here.stream().mapToLong(t -> t.segments() & test.segments()).toArray());
  }

  /// Whether tests tell all of a node.
  boolean tell(int node) {
    return switch (nodes.get(node)) {
      case Circuit.Leaf leaf -> true;
      case Circuit.Gate gate ->
          gate.kind() == Circuit.GateKind.OR
              && gate.inputs().stream()
                  .allMatch(in -> nodes.get(in.node()) instanceof Circuit.Leaf);
    };
  }

  PersonTest[] tests() {
    return tests.toArray(PersonTest[]::new);
  }

  /// For each test the condition that it is of.
  Condition[] atoms() {
    return atoms.toArray(Condition[]::new);
  }

  /// For each test the nodes that it tells.
  int[][] told() {
    return told.toArray(int[][]::new);
  }

  /// For each of these the segments in which it does.
  long[][] toldIn() {
    return toldIn.toArray(long[][]::new);
  }
}
