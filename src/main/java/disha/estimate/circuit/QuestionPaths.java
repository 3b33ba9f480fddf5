package disha.estimate.circuit;

import java.util.Arrays;

/// The ways down a circuit from its nodes to the questions that open conditions wait for.
///
/// Who follows them keeps for each gate, for each question and for all leaves without one the
/// segments that wait for it.
public final class QuestionPaths {
  private final int gates;
  private final int questions;

  private final int[] begins;
  private final int[] inputs;
  private final long[] where;

  /// By input, and by node, the place of its gate, of its question or of neither among what is
  /// kept.
  private final int[] placeOfInput;

  private final int[] placeOfNode;

  QuestionPaths(Circuit circuit) {
    gates = circuit.gates().length;
    questions = circuit.questions().size();
    placeOfNode = new int[circuit.size()];
    for (int node = 0; node < placeOfNode.length; node++) {
      int gate = circuit.gateNumber(node);
      int question = circuit.questionAt(node);
      placeOfNode[node] =
          gate != Circuit.NO_GATE
              ? gate
              : gates + (question == Circuit.NO_QUESTION ? questions : question);
    }
    GateInputs all = new GateInputs(circuit, circuit.gates());
    begins = all.begins;
    inputs = all.nodes;
    where = all.where;
    placeOfInput = Arrays.stream(inputs).map(node -> placeOfNode[node]).toArray();
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
    waiting[placeOfNode[node]] |= segments & truths.open(node);
  }

  /// Lets what waits for a gate wait for those of its inputs that are open, down to the questions.
  public void follow(Truths truths, long[] waiting) {
    // A gate stands behind its inputs.
    for (int gate = gates - 1; gate >= 0; gate--) {
      long segments = waiting[gate];
      if (segments != 0) {
        for (int i = begins[gate]; i < begins[gate + 1]; i++) {
          waiting[placeOfInput[i]] |= segments & where[i] & truths.open(inputs[i]);
        }
      }
    }
  }

  /// The segments that wait for a question.
  public long waiting(int question, long[] waiting) {
    return waiting[gates + question];
  }
}
