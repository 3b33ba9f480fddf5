package disha.basics;

import java.util.Arrays;

/// Values by numbers, at most so many: when there are more, all are forgotten. For one thread.
public final class LongCache<V> {
  private static final int FIRST_SIZE = 64;

  private final int most;
  private long[] keys = new long[FIRST_SIZE];
  private Object[] values = new Object[FIRST_SIZE];
  private int size;

  /// @param most how many values are kept
  public LongCache(int most) {
    this.most = most;
  }

  /// The value of a number; null where none is kept.
  @SuppressWarnings("unchecked")
  public V get(long key) {
    return (V) values[slot(key)];
  }

  /// Keeps a value, which must not be null.
  public void put(long key, V value) {
    if (size >= most) {
      Arrays.fill(values, null);
      size = 0;
    } else if (2 * size >= values.length) {
      grow();
    }
    int slot = slot(key);
    size += values[slot] == null ? 1 : 0;
    keys[slot] = key;
    values[slot] = value;
  }

  // Half of the slots are free, so a search ends soon.
  private int slot(long key) {
    int mask = values.length - 1;
    int slot = LongHash.of(key) & mask;
    while (values[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    Object[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new Object[2 * oldValues.length];
    for (int i = 0; i < oldValues.length; i++) {
      if (oldValues[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
