package disha.estimate.circuit;

import disha.logic.Truth;
import java.util.Arrays;

/// How every node of a circuit comes out for one person: for each the segments in which it is
/// certainly true, and those in which it can be, as bits at their places. Bits beyond the last
/// segment say nothing.
public final class Truths {
  private final long[] words;

  /// @param nodes how many there are
  public Truths(int nodes) {
    words = new long[2 * nodes];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Truths t && Arrays.equals(words, t.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
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
  public long certain(int node) {
    return words[2 * node];
  }

  /// The segments in which a node is or can be true.
  public long possible(int node) {
    return words[2 * node + 1];
  }

  /// The segments in which it is not known whether a node is true.
  public long open(int node) {
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

  /// Whether a node is certainly true in a segment.
  public boolean isTrue(int node, int place) {
    return has(certain(node), place);
  }

  /// Whether it is not known in a segment whether a node is true.
  public boolean isOpen(int node, int place) {
    return has(open(node), place);
  }

  /// Whether a set of segments has the one at a place.
  public static boolean has(long segments, int place) {
    return ((segments >>> place) & 1) != 0;
  }
}
