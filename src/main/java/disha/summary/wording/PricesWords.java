package disha.summary.wording;

import disha.estimate.Estimate;
import disha.text.Messages;

/// Says in whose rupees amounts are given.
public final class PricesWords {
  private PricesWords() {}

  /// In whose rupees an estimate is given, in a sentence.
  public static String of(Estimate estimate, Messages messages) {
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
