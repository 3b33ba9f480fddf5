package disha.window.chart;

import disha.basics.Months;
import disha.summary.Amount;

/// Where years and amounts lie in a chart of pay over time, in pixels.
///
/// @param left where today is
/// @param right where the last year is
/// @param width of the whole chart, with its axes
/// @param height of the whole chart, with its axes
/// @param last the last year
record FanPlot(
    double left,
    double right,
    double top,
    double bottom,
    double width,
    double height,
    int last,
    PayScale scale) {
  /// Where a time lies, in years from today.
  double x(double year) {
    return left + (right - left) * year / last;
  }

  /// Where a month lies; the end of the chart for what is later.
  double xOfMonth(int months) {
    return x(Math.clamp((double) months / Months.A_YEAR, 0, last));
  }

  double y(Amount amount) {
    return y(scale.at(amount));
  }

  /// @param share of the axis, from 0 to 1
  double y(double share) {
    return bottom - (bottom - top) * share;
  }

  /// The year next to a place.
  int yearAt(double x) {
    return Math.clamp(Math.round((x - left) / (right - left) * last), 0, last);
  }
}
