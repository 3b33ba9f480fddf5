package disha.estimate.circuit;

/// The inputs of some gates of a circuit, one behind the other in flat arrays.
final class GateInputs {
  /// Of each gate where its inputs begin; those of the next one follow.
  final int[] begins;

  final int[] nodes;

  /// The segments in which a gate has each of them.
  final long[] where;

  /// @param gates their nodes
  GateInputs(Circuit circuit, int[] gates) {
    begins = new int[gates.length + 1];
    for (int i = 0; i < gates.length; i++) {
      begins[i + 1] = begins[i] + circuit.inputs(gates[i]).length;
    }
    nodes = new int[begins[gates.length]];
    where = new long[nodes.length];
    for (int i = 0; i < gates.length; i++) {
      int[] in = circuit.inputs(gates[i]);
      System.arraycopy(in, 0, nodes, begins[i], in.length);
      System.arraycopy(circuit.inputSegments(gates[i]), 0, where, begins[i], in.length);
    }
  }
}
