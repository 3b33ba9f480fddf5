package disha.window.chart;

import disha.summary.Amount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The common axis of pay: where on it an amount lies. Only for drawing.
///
/// @param most the right end in whole rupees
/// @param step rupees between two marks
public record PayScale(long most, long step, boolean yearly) {
  private static final int MARKS = 4;

  /// The scale on which all these amounts have a place.
  public static PayScale of(Collection<Amount> amounts, boolean yearly) {
    long most = amounts.stream().mapToLong(a -> rupees(a, yearly)).max().orElse(0);
    long step = step(Math.max(1, most));
    long ends = Math.max(1, Math.ceilDiv(most, step)) * step;
    return new PayScale(ends, step, yearly);
  }

  // The smallest of 1, 2 or 5 with zeros that needs no more marks than there is room for.
  private static long step(long most) {
    for (long unit = 1; ; unit *= 10) {
      for (long n : new long[] {1, 2, 5}) {
        if (Math.ceilDiv(most, n * unit) <= MARKS) {
          return n * unit;
        }
      }
    }
  }

  private static long rupees(Amount amount, boolean yearly) {
    return yearly ? amount.pay().rupeesAYear() : amount.pay().rupeesAMonth();
  }

  /// Where an amount lies, from 0 to 1.
  public double at(Amount amount) {
    return Math.min(1, (double) rupees(amount, yearly) / most);
  }

  /// The amounts that have a mark, in whole rupees.
  public List<Long> marks() {
    List<Long> out = new ArrayList<>();
    for (long m = 0; m <= most; m += step) {
      out.add(m);
    }
    return out;
  }

  /// Where a mark lies, from 0 to 1.
  public double at(long mark) {
    return (double) mark / most;
  }
}
