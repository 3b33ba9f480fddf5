package disha.estimate.verdict;

import disha.rules.joining.FitGrade;

/// How well work fits a person.
///
/// @param sure how well by what is answered
/// @param possible how well it can be, by what is still open
/// @param weight how much of what is answered makes it fit: only for an order among segments
/// @param possibleWeight the same of what can be
public record FitFound(FitGrade sure, FitGrade possible, int weight, int possibleWeight) {
  /// Whether it is sure that something of the person fits.
  public boolean isSure() {
    return sure != FitGrade.NONE;
  }
}
