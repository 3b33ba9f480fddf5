package disha.estimate.pay;

/// In whose rupees amounts are shown.
public enum Prices {
  /// As the documents wrote them, in the rupees of their years.
  AS_WRITTEN,
  /// Restated with consumer prices to the last year that the model holds.
  TODAY
}
