package disha.window.chart;

import disha.basics.Axis;
import disha.summary.Amount;
import java.util.Collection;
import java.util.List;

/// The common axis of pay: where on it an amount lies. Only for drawing.
///
/// @param yearly whether it is of rupees a year, not a month
public record PayScale(Axis axis, boolean yearly) {
  private static final int MOST_STEPS = 4;

  /// The scale where there is nothing to draw.
  public static final PayScale EMPTY = of(List.of(), false);

  /// The scale on which all these amounts have a place.
  public static PayScale of(Collection<Amount> amounts, boolean yearly) {
    long most = amounts.stream().mapToLong(a -> rupees(a, yearly)).max().orElse(0);
    return new PayScale(Axis.upTo(most, MOST_STEPS), yearly);
  }

  private static long rupees(Amount amount, boolean yearly) {
    return yearly ? amount.pay().rupeesAYear() : amount.pay().rupeesAMonth();
  }

  /// Where an amount lies, from 0 to 1.
  public double at(Amount amount) {
    return Math.min(1, axis.place(rupees(amount, yearly)));
  }

  /// The amounts that have a mark, in whole rupees.
  public List<Long> marks() {
    return axis.marks();
  }

  /// Where a mark lies, from 0 to 1.
  public double at(long mark) {
    return axis.place(mark);
  }
}
