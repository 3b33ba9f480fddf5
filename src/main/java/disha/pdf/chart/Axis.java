package disha.pdf.chart;

import java.util.ArrayList;
import java.util.List;

/// An axis of rupees with round steps.
///
/// @param start the first tick
/// @param step between two ticks
/// @param end the last tick
public record Axis(long start, long step, long end) {
  private static final int MOST_STEPS = 6;

  /// From 0 to at least the greatest amount.
  public static Axis upTo(long greatest) {
    return between(0, greatest);
  }

  /// From at most the least amount to at least the greatest.
  public static Axis between(long least, long greatest) {
    for (long power = 1; ; power = Math.multiplyExact(power, 10L)) {
      for (long factor : new long[] {1, 2, 5}) {
        long step = power * factor;
        long first = Math.floorDiv(least, step);
        long last = Math.max(first + 1, Math.ceilDiv(greatest, step));
        if (last - first <= MOST_STEPS) {
          return new Axis(first * step, step, last * step);
        }
      }
    }
  }

  List<Long> ticks() {
    List<Long> out = new ArrayList<>();
    for (long tick = start; tick <= end; tick += step) {
      out.add(tick);
    }
    return out;
  }

  /// Where an amount lies, from 0 to 1.
  double place(long amount) {
    return (double) (amount - start) / (end - start);
  }
}
