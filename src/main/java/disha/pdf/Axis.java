package disha.pdf;

import java.util.ArrayList;
import java.util.List;

/// An axis of rupees from 0 with round steps.
///
/// @param step between two ticks
/// @param end the last tick, at least the greatest amount
record Axis(long step, long end) {
  private static final int MOST_STEPS = 6;

  static Axis upTo(long greatest) {
    for (long power = 1; ; power = Math.multiplyExact(power, 10L)) {
      for (long factor : new long[] {1, 2, 5}) {
        long step = power * factor;
        long steps = Math.max(1, Math.ceilDiv(greatest, step));
        if (steps <= MOST_STEPS) {
          return new Axis(step, steps * step);
        }
      }
    }
  }

  List<Long> ticks() {
    List<Long> out = new ArrayList<>();
    for (long tick = 0; tick <= end; tick += step) {
      out.add(tick);
    }
    return out;
  }

  /// Where an amount lies, from 0 to 1.
  double place(long amount) {
    return (double) amount / end;
  }
}
