package disha.estimate.verdict;

import disha.rules.joining.FitGrade;

/// How well work fits a person.
///
/// @param sure how well by what is answered
/// @param possible how well it can be, by what is still open
/// @param weight how much of what is answered makes it fit: only for an order among segments
/// @param possibleWeight the same of what can be
public record FitFound(FitGrade sure, FitGrade possible, int weight, int possibleWeight) {
  /// How well work fits by the ways in which it can.
  ///
  /// @param values the truth of all nodes
  static FitFound of(WeighedWays ways, byte[] values) {
    return new FitFound(
        ways.grade(values, Circuit.TRUE),
        ways.grade(values, Circuit.UNKNOWN),
        ways.weight(values, Circuit.TRUE),
        ways.weight(values, Circuit.UNKNOWN));
  }

  /// Whether it is sure that something of the person fits.
  public boolean isSure() {
    return sure != FitGrade.NONE;
  }
}
