package disha.estimate.circuit;

/// The gates of a circuit that no test tells, one behind the other, with their [GateInputs].
final class GateProgram {
  private final int[] gates;
  private final Circuit.GateKind[] kinds;

  private final int[] begins;
  private final int[] inputs;
  private final long[] where;

  GateProgram(Circuit circuit) {
    gates = circuit.worked();
    kinds = new Circuit.GateKind[gates.length];
    for (int i = 0; i < gates.length; i++) {
      kinds[i] = circuit.kind(gates[i]);
    }
    GateInputs all = new GateInputs(circuit, gates);
    begins = all.begins;
    inputs = all.nodes;
    where = all.where;
  }

  /// Works all of them out from what is told already.
  void run(Truths truths) {
    for (int i = 0; i < gates.length; i++) {
      switch (kinds[i]) {
        case AND -> and(i, truths);
        case OR -> or(i, truths);
        case NOT -> not(i, truths);
        default -> throw new IllegalStateException("no such gate");
      }
    }
  }

  private void and(int gate, Truths truths) {
    long certain = Circuit.EVERYWHERE;
    long possible = Circuit.EVERYWHERE;
    for (int i = begins[gate]; i < begins[gate + 1]; i++) {
      certain &= truths.certain(inputs[i]) | ~where[i];
      possible &= truths.possible(inputs[i]) | ~where[i];
    }
    truths.add(gates[gate], certain, possible);
  }

  private void or(int gate, Truths truths) {
    long certain = 0;
    long possible = 0;
    for (int i = begins[gate]; i < begins[gate + 1]; i++) {
      certain |= truths.certain(inputs[i]) & where[i];
      possible |= truths.possible(inputs[i]) & where[i];
    }
    truths.add(gates[gate], certain, possible);
  }

  private void not(int gate, Truths truths) {
    int in = inputs[begins[gate]];
    truths.add(gates[gate], ~truths.possible(in), ~truths.certain(in));
  }
}
