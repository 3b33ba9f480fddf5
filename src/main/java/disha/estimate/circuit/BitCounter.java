package disha.estimate.circuit;

import java.util.Arrays;

/// Counts for every segment of a word at once how often it was added: the bits of all counts, those
/// of one weight in a word each.
public final class BitCounter {
  private final long[] bits = new long[Integer.SIZE];
  private int used;

  /// Forgets all.
  public void clear() {
    Arrays.fill(bits, 0, used, 0);
    used = 0;
  }

  /// Counts one more for each of these segments.
  public void add(long segments) {
    long carry = segments;
    for (int i = 0; carry != 0; i++) {
      used = Math.max(used, i + 1);
      long both = bits[i] & carry;
      bits[i] ^= carry;
      carry = both;
    }
  }

  /// How often the segment at a place was added.
  public int at(int place) {
    int count = 0;
    for (int i = 0; i < used; i++) {
      count |= (int) ((bits[i] >>> place) & 1) << i;
    }
    return count;
  }
}
