package disha.estimate.verdict;

import disha.logic.Truth;

/// How every node of a circuit comes out for one person: for each the segments in which it is
/// certainly true, and those in which it can be, as bits at their places. Bits beyond the last
/// segment say nothing.
public final class Truths {
  private final long[] words;

  Truths(int nodes) {
    words = new long[2 * nodes];
  }

  /// Takes the place of others.
  void set(Truths others) {
    System.arraycopy(others.words, 0, words, 0, words.length);
  }

  /// Adds segments in which a node is true; at first there are none.
  void add(int node, long certain, long possible) {
    words[2 * node] |= certain;
    words[2 * node + 1] |= possible;
  }

  /// The segments in which a node is certainly true.
  long certain(int node) {
    return words[2 * node];
  }

  /// The segments in which a node is or can be true.
  long possible(int node) {
    return words[2 * node + 1];
  }

  /// The segments in which it is not known whether a node is true.
  long open(int node) {
    return words[2 * node + 1] & ~words[2 * node];
  }

  /// How a node comes out in a segment.
  ///
  /// @param place of the segment
  public Truth of(int node, int place) {
    if (isTrue(node, place)) {
      return Truth.TRUE;
    }
    return has(possible(node), place) ? Truth.UNKNOWN : Truth.FALSE;
  }

  boolean isTrue(int node, int place) {
    return has(certain(node), place);
  }

  boolean isOpen(int node, int place) {
    return has(open(node), place);
  }

  /// Whether a set of segments has the one at a place.
  static boolean has(long segments, int place) {
    return ((segments >>> place) & 1) != 0;
  }
}
