package disha.summary;

import disha.estimate.Estimate;
import disha.words.Messages;

/// Says in whose rupees amounts are given.
final class PricesWords {
  private PricesWords() {}

  /// In whose rupees an estimate is given, in a sentence.
  static String of(Estimate estimate, Messages messages) {
    var latest = estimate.model().prices().latest();
    return switch (estimate.prices()) {
      case AS_WRITTEN -> messages.text("prices.written");
      case TODAY ->
          messages.text(
              latest.provisional() ? "prices.todayProvisional" : "prices.today",
              Integer.toString(latest.year()));
    };
  }
}
