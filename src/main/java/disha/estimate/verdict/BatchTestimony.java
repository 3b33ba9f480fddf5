package disha.estimate.verdict;

import disha.basics.LongCache;
import disha.estimate.circuit.Circuit;
import disha.rules.joining.Reading;
import java.util.HashMap;
import java.util.Map;

/// What is said on every segment of a rulebook, worked out at once for all those on which the same
/// is said. For one thread.
final class BatchTestimony {
  private static final int OUTCOMES = Reading.Outcome.values().length;

  /// What so many witnesses say fits into one number.
  private static final int CODED = Long.SIZE / OUTCOMES;

  private static final int MOST_KEPT = 10_000;

  private final Testimony[] said = new Testimony[Circuit.MOST_SEGMENTS];

  // Groups of segments on which the same was said so far, with what that is as a number.
  private final long[] segments = new long[Circuit.MOST_SEGMENTS];
  private final long[] codes = new long[Circuit.MOST_SEGMENTS];
  private int groups;

  private final Map<Panel, LongCache<Testimony>> kept = new HashMap<>();

  /// Hears a panel on some of the segments of its sector.
  ///
  /// @param witnesses what each witness of the book can come to
  void hear(Panel panel, long where, Hearing[] witnesses) {
    segments[0] = where;
    codes[0] = 0;
    groups = 1;
    for (int i = 0; i < panel.size(); i++) {
      hear(witnesses[panel.witness(i)]);
    }
    LongCache<Testimony> known = kept.computeIfAbsent(panel, p -> new LongCache<>(MOST_KEPT));
    for (int group = 0; group < groups; group++) {
      Testimony heard = known.get(codes[group]);
      if (heard == null) {
        heard = made(panel, Long.numberOfTrailingZeros(segments[group]), witnesses);
        if (panel.size() <= CODED) {
          known.put(codes[group], heard);
        }
      }
      for (long rest = segments[group]; rest != 0; rest &= rest - 1) {
        said[Long.numberOfTrailingZeros(rest)] = heard;
      }
    }
  }

  private static Testimony made(Panel panel, int place, Hearing[] witnesses) {
    Testimony made = panel.silence();
    for (int i = 0; i < panel.size(); i++) {
      made = made.and(witnesses[panel.witness(i)].outcomes(place));
    }
    return made;
  }

  private void hear(Hearing witness) {
    int before = groups;
    for (int group = 0; group < before; group++) {
      long soFar = codes[group] << OUTCOMES;
      long left = segments[group];
      int into = group;
      while (left != 0) {
        int outcomes = witness.outcomes(Long.numberOfTrailingZeros(left));
        segments[into] = left & witness.segments(outcomes);
        codes[into] = soFar | outcomes;
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
