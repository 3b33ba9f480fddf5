package disha.estimate.circuit;

/// The gates of a circuit that no test tells, one behind the other in flat arrays.
final class GateProgram {
  private final int[] gates;
  private final Circuit.GateKind[] kinds;

  /// Of each gate where its inputs begin; those of the next one follow.
  private final int[] begins;

  private final int[] inputs;
  private final long[] where;

  GateProgram(Circuit circuit) {
    gates = circuit.worked();
    kinds = new Circuit.GateKind[gates.length];
    begins = new int[gates.length + 1];
    for (int i = 0; i < gates.length; i++) {
      kinds[i] = circuit.kind(gates[i]);
      begins[i + 1] = begins[i] + circuit.inputs(gates[i]).length;
    }
    inputs = new int[begins[gates.length]];
    where = new long[inputs.length];
    for (int i = 0; i < gates.length; i++) {
      int[] in = circuit.inputs(gates[i]);
      System.arraycopy(in, 0, inputs, begins[i], in.length);
      System.arraycopy(circuit.inputSegments(gates[i]), 0, where, begins[i], in.length);
    }
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
