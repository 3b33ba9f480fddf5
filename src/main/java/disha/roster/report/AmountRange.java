package disha.roster.report;

/// Amounts of many people, kept in steps of a hundred rupees: however many there are, they take no
/// more room.
final class AmountRange {
  private static final int STEP = 100;
  private static final int STEPS = 10_000;

  private final int[] counts = new int[STEPS];
  private long number;

  /// Adds one.
  ///
  /// @param rupees a month
  void add(long rupees) {
    counts[(int) Math.min(STEPS - 1, Math.max(0, Math.round((double) rupees / STEP)))]++;
    number++;
  }

  boolean isEmpty() {
    return number == 0;
  }

  /// The amount that a part of them do not exceed, to the hundred.
  ///
  /// @param part in percent
  long upTo(int part) {
    long wanted = Math.max(1, Math.ceilDiv(number * part, 100L));
    long seen = 0;
    for (int i = 0; i < STEPS; i++) {
      seen += counts[i];
      if (seen >= wanted) {
        return (long) i * STEP;
      }
    }
    throw new IllegalStateException("Nothing was added");
  }
}
