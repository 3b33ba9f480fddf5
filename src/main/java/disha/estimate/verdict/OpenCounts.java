package disha.estimate.verdict;

import disha.estimate.circuit.BitCounter;
import disha.estimate.circuit.Circuit;
import disha.estimate.circuit.Truths;
import java.util.Arrays;

/// How many open questions matter to each segment: what [Reasons] finds for one, only counted, for
/// all at once.
public final class OpenCounts {
  private final Rulebook rulebook;
  private final Circuit circuit;

  /// For each gate, by its number, the segments whose verdict waits for it.
  private final long[] waiting;

  /// For each question the segments to which it matters.
  private final long[] asked;

  private final BitCounter counts = new BitCounter();

  private Truths truths;

  OpenCounts(Rulebook rulebook) {
    this.rulebook = rulebook;
    circuit = rulebook.circuit();
    waiting = new long[circuit.gates()];
    asked = new long[circuit.questions().size()];
  }

  public OpenCounts(Rulebook rulebook, Ruling ruling) {
    this(rulebook);
    count(ruling.truths(), ruling.heard(), Circuit.EVERYWHERE);
  }

  /// Counts for a person, in some segments.
  ///
  /// @param heard what each witness can come to
  void count(Truths found, Hearing[] heard, long segments) {
    truths = found;
    Arrays.fill(waiting, 0);
    Arrays.fill(asked, 0);
    counts.clear();
    for (Asked need : rulebook.hard()) {
      reach(need.node(), need.segments() & segments);
    }
    for (int w = 0; w < heard.length; w++) {
      long open = heard[w].open() & segments;
      Rulebook.Witness witness = rulebook.witnesses().get(w);
      for (int rule = 0; open != 0 && rule < witness.size(); rule++) {
        reach(witness.node(rule), open);
      }
    }
    // A gate stands behind its inputs.
    for (int gate = waiting.length - 1; gate >= 0; gate--) {
      if (waiting[gate] != 0) {
        pass(circuit.gate(gate), waiting[gate]);
      }
    }
    for (long where : asked) {
      counts.add(where);
    }
  }

  private void reach(int node, long segments) {
    long open = segments & truths.open(node);
    if (open == 0) {
      return;
    }
    int gate = circuit.gateNumber(node);
    if (gate != Circuit.NO_GATE) {
      waiting[gate] |= open;
    } else if (circuit.questionAt(node) != Circuit.NO_QUESTION) {
      asked[circuit.questionAt(node)] |= open;
    }
  }

  private void pass(int gate, long segments) {
    int[] in = circuit.inputs(gate);
    long[] where = circuit.inputSegments(gate);
    for (int i = 0; i < in.length; i++) {
      if ((segments & where[i]) != 0) {
        reach(in[i], segments & where[i]);
      }
    }
  }

  /// How many matter to the segment at a place.
  public int of(int place) {
    return counts.at(place);
  }
}
