package disha.estimate.verdict;

import disha.estimate.circuit.Circuit;
import disha.estimate.circuit.Truths;
import disha.logic.Truth;

/// How a person meets what blocks the way into segments where it is not met.
final class HardNeeds {
  /// The segments of which all are met, and those of which they can be.
  private long met;

  private long canBeMet;

  /// The segments in which something can be done about every one that may be unmet.
  private long mendable;

  void ask(Rulebook rulebook, Truths truths) {
    met = Circuit.EVERYWHERE;
    canBeMet = Circuit.EVERYWHERE;
    mendable = Circuit.EVERYWHERE;
    for (Asked asked : rulebook.hard()) {
      long elsewhere = ~asked.segments();
      long certain = truths.certain(asked.node());
      met &= certain | elsewhere;
      canBeMet &= truths.possible(asked.node()) | elsewhere;
      mendable &= certain | asked.mendable(truths) | elsewhere;
    }
  }

  /// The bit set of possible verdicts on the segment at a place.
  ///
  /// @param said what is said on it
  int verdicts(Testimony said, int place) {
    Truth needs =
        Truths.has(met, place)
            ? Truth.TRUE
            : Truths.has(canBeMet, place) ? Truth.UNKNOWN : Truth.FALSE;
    return VerdictMaker.verdicts(said.states(), needs, Truths.has(mendable, place));
  }
}
