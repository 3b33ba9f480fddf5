package disha.basics;

/// A hash of numbers whose low bits tell them apart.
public final class LongHash {
  private LongHash() {}

  /// Fibonacci hashing: numbers that are close to each other come to lie apart.
  public static int of(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32);
  }
}
