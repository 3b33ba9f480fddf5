package disha.estimate.verdict;

import disha.estimate.circuit.Circuit;

/// What is said on every segment of a rulebook, worked out at once for all those on which the same
/// is said. For one thread.

final class BatchTestimony {
  private final Testimony[] said = new Testimony[Circuit.MOST_SEGMENTS];

  // Groups of segments on which the same was said so far.
  private final long[] segments = new long[Circuit.MOST_SEGMENTS];
  private final Testimony[] heard = new Testimony[Circuit.MOST_SEGMENTS];
  private int groups;

  /// Hears a panel on some of the segments of its sector.
  ///
  /// @param witnesses what each witness of the book can come to
  void hear(Panel panel, long where, Hearing[] witnesses) {
    segments[0] = where;
    heard[0] = panel.silence();
    groups = 1;
    for (int i = 0; i < panel.size(); i++) {
      hear(witnesses[panel.witness(i)]);
    }
    for (int group = 0; group < groups; group++) {
      for (long rest = segments[group]; rest != 0; rest &= rest - 1) {
        said[Long.numberOfTrailingZeros(rest)] = heard[group];
      }
    }
  }

  private void hear(Hearing witness) {
    int before = groups;
    for (int group = 0; group < before; group++) {
      Testimony soFar = heard[group];
      long left = segments[group];
      int into = group;
      while (left != 0) {
        int outcomes = witness.outcomes(Long.numberOfTrailingZeros(left));
        segments[into] = left & witness.segments(outcomes);
        heard[into] = soFar.and(outcomes);
        left &= ~segments[into];
        if (left != 0) {
          into = groups++;
        }
      }
    }
  }

  /// What is said on the segment at a place.
  Testimony of(int place) {
    return said[place];
  }

  /// Takes what is said on some segments from another.
  void set(BatchTestimony other, long where) {
    for (long rest = where; rest != 0; rest &= rest - 1) {
      int place = Long.numberOfTrailingZeros(rest);
      said[place] = other.said[place];
    }
  }
}
