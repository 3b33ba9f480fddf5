package disha.estimate.circuit;

import java.util.Arrays;

/// The ways down a circuit from its nodes to the questions that open conditions wait for, one
/// behind the other in flat arrays.
///
/// Who follows them keeps for each gate, for each question and for all leaves without one the
/// segments that wait for it.
public final class QuestionPaths {
  private final int gates;
  private final int questions;

  /// Of each gate where its inputs begin; those of the next one follow.
  private final int[] begins;

  private final int[] inputs;
  private final long[] where;

  /// By input, and by node, what waits: a gate, a question or neither.
  private final int[] inputWaits;

  private final int[] waits;

  QuestionPaths(Circuit circuit) {
    gates = circuit.gates();
    questions = circuit.questions().size();
    waits = new int[circuit.size()];
    for (int node = 0; node < waits.length; node++) {
      int gate = circuit.gateNumber(node);
      int question = circuit.questionAt(node);
      waits[node] =
          gate != Circuit.NO_GATE
              ? gate
              : gates + (question == Circuit.NO_QUESTION ? questions : question);
    }
    begins = new int[gates + 1];
    for (int gate = 0; gate < gates; gate++) {
      begins[gate + 1] = begins[gate] + circuit.inputs(circuit.gate(gate)).length;
    }
    inputs = new int[begins[gates]];
    where = new long[inputs.length];
    for (int gate = 0; gate < gates; gate++) {
      int[] in = circuit.inputs(circuit.gate(gate));
      System.arraycopy(in, 0, inputs, begins[gate], in.length);
      System.arraycopy(
          circuit.inputSegments(circuit.gate(gate)), 0, where, begins[gate], in.length);
    }
    inputWaits = Arrays.stream(inputs).map(node -> waits[node]).toArray();
  }

  /// How many questions there are.
  public int questions() {
    return questions;
  }

  /// Room for the segments that wait for each; none do yet.
  public long[] nobody() {
    return new long[gates + questions + 1];
  }

  /// Lets segments wait for a node in so far as it is open.
  public void await(int node, long segments, Truths truths, long[] waiting) {
    waiting[waits[node]] |= segments & truths.open(node);
  }

  /// Lets what waits for a gate wait for those of its inputs that are open, down to the questions.
  public void follow(Truths truths, long[] waiting) {
    // A gate stands behind its inputs.
    for (int gate = gates - 1; gate >= 0; gate--) {
      long segments = waiting[gate];
      if (segments != 0) {
        for (int i = begins[gate]; i < begins[gate + 1]; i++) {
          waiting[inputWaits[i]] |= segments & where[i] & truths.open(inputs[i]);
        }
      }
    }
  }

  /// The segments that wait for a question.
  public long waiting(int question, long[] waiting) {
    return waiting[gates + question];
  }
}
