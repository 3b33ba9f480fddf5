package disha.summary;

import disha.estimate.pay.Pay;
import disha.text.Amounts;

/// An amount of pay, ready to be shown.
///
/// @param pay the exact amount, for charts
/// @param month in words, for a month
/// @param year in words, for a year
public record Amount(Pay pay, String month, String year) {
  public static Amount of(Pay pay) {
    return new Amount(pay, Amounts.rupees(pay.rupeesAMonth()), Amounts.rupees(pay.rupeesAYear()));
  }

  /// The amount for a month or a year.
  public String in(boolean yearly) {
    return yearly ? year : month;
  }
}
