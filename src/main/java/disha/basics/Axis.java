package disha.basics;

import java.util.ArrayList;
import java.util.List;

/// An axis of whole rupees with round steps.
///
/// @param start the first mark
/// @param step between two marks
/// @param end the last mark
public record Axis(long start, long step, long end) {
  /// From 0 to at least the greatest amount.
  ///
  /// @param mostSteps how many steps there is room for
  public static Axis upTo(long greatest, int mostSteps) {
    return between(0, greatest, mostSteps);
  }

  /// From at most the least amount to at least the greatest. A step is the smallest of 1, 2 or 5
  /// with zeros that needs no more of them than there is room for.
  public static Axis between(long least, long greatest, int mostSteps) {
    for (long power = 1; ; power = Math.multiplyExact(power, 10L)) {
      for (long factor : new long[] {1, 2, 5}) {
        long step = power * factor;
        long first = Math.floorDiv(least, step);
        long last = Math.max(first + 1, Math.ceilDiv(greatest, step));
        if (last - first <= mostSteps) {
          return new Axis(first * step, step, last * step);
        }
      }
    }
  }

  /// The amounts that have a mark.
  public List<Long> marks() {
    List<Long> out = new ArrayList<>();
    for (long mark = start; mark <= end; mark += step) {
      out.add(mark);
    }
    return out;
  }

  /// Where an amount lies, from 0 to 1.
  public double place(long amount) {
    return (double) (amount - start) / (end - start);
  }
}
