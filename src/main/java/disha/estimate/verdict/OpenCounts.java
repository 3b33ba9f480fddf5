package disha.estimate.verdict;

import disha.estimate.circuit.BitCounter;
import disha.estimate.circuit.Circuit;
import disha.estimate.circuit.QuestionPaths;
import disha.estimate.circuit.Truths;
import java.util.Arrays;

/// How many open questions matter to each segment: what [Reasons] finds for one, only counted, for
/// all at once.
public final class OpenCounts {
  private final Rulebook rulebook;
  private final QuestionPaths paths;
  private final long[] waiting;
  private final BitCounter counts = new BitCounter();

  OpenCounts(Rulebook rulebook) {
    this.rulebook = rulebook;
    paths = rulebook.circuit().questionPaths();
    waiting = paths.nobody();
  }

  public OpenCounts(Rulebook rulebook, Ruling ruling) {
    this(rulebook);
    count(ruling.truths(), ruling.heard(), Circuit.EVERYWHERE);
  }

  /// Counts for a person, in some segments.
  ///
  /// @param heard what each witness can come to
  void count(Truths truths, Hearing[] heard, long segments) {
    Arrays.fill(waiting, 0);
    counts.clear();
    for (Asked need : rulebook.hard()) {
      paths.await(need.node(), need.segments() & segments, truths, waiting);
    }
    for (int w = 0; w < heard.length; w++) {
      long open = heard[w].open() & segments;
      Rulebook.Witness witness = rulebook.witnesses().get(w);
      for (int rule = 0; open != 0 && rule < witness.size(); rule++) {
        paths.await(witness.node(rule), open, truths, waiting);
      }
    }
    paths.follow(truths, waiting);
    for (int question = 0; question < paths.questions(); question++) {
      counts.add(paths.waiting(question, waiting));
    }
  }

  /// How many matter to the segment at a place.
  public int of(int place) {
    return counts.at(place);
  }
}
