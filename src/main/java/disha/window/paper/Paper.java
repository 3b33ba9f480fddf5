package disha.window.paper;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.summary.SummaryOptions;
import disha.summary.comparison.ComparisonSummary;

/// What can go on paper.
public sealed interface Paper {
  /// The summary of one profile.
  ///
  /// @param estimator what made the estimate
  /// @param options what it shows
  record Single(Estimator estimator, Estimate estimate, SummaryOptions options) implements Paper {}

  /// Profiles side by side.
  ///
  /// @param yearly whether pay is for a year, and not for a month
  record SideBySide(ComparisonSummary summary, boolean yearly) implements Paper {}
}
