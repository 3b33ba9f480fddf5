package disha.estimate.verdict;

/// How many open questions matter to each segment: what [Reasons] finds for one, only counted, for
/// all at once.
public final class OpenCounts {
  /// For each question the segments to which it matters.
  private final long[] asked;

  public OpenCounts(Rulebook rulebook, Ruling ruling) {
    Circuit circuit = rulebook.circuit();
    Truths truths = ruling.truths();
    asked = new long[circuit.questions().size()];
    long[] waiting = new long[circuit.size()];
    for (Asked need : rulebook.asked()) {
      if (need.isHard()) {
        waiting[need.node()] |= truths.open(need.node()) & need.segments();
      }
    }
    for (int w = 0; w < rulebook.witnesses().size(); w++) {
      long open = ruling.open(w);
      Witness witness = rulebook.witnesses().get(w);
      for (int rule = 0; open != 0 && rule < witness.size(); rule++) {
        waiting[witness.node(rule)] |= truths.open(witness.node(rule)) & open;
      }
    }
    // A gate stands behind its inputs.
    for (int node = circuit.size() - 1; node >= 0; node--) {
      if (waiting[node] != 0) {
        pass(circuit, node, truths, waiting);
      }
    }
  }

  private void pass(Circuit circuit, int node, Truths truths, long[] waiting) {
    int[] in = circuit.inputs(node);
    if (in == null) {
      int question = circuit.questionAt(node);
      if (question != Circuit.NO_QUESTION) {
        asked[question] |= waiting[node];
      }
      return;
    }
    long[] where = circuit.inputSegments(node);
    for (int i = 0; i < in.length; i++) {
      waiting[in[i]] |= waiting[node] & where[i] & truths.open(in[i]);
    }
  }

  /// How many matter to the segment at a place.
  public int of(int place) {
    int count = 0;
    for (long segments : asked) {
      count += Truths.has(segments, place) ? 1 : 0;
    }
    return count;
  }
}
