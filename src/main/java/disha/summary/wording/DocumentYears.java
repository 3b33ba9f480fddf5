package disha.summary.wording;

import disha.estimate.Estimate;
import disha.rules.grounds.Document;
import disha.text.Messages;
import java.util.List;

/// From which year's prices the amounts of each document are restated.
public final class DocumentYears {
  private DocumentYears() {}

  /// One line a document, in the model's order.
  public static List<String> of(Estimate estimate, Messages messages) {
    return estimate.model().documents().stream().map(d -> line(d, estimate, messages)).toList();
  }

  private static String line(Document d, Estimate estimate, Messages messages) {
    String name = d.name().in(messages.language());
    Document.Date date = d.date();
    return date.assumption()
        .map(a ->
            messages.text(
                "year.assumed",
                name,
                Integer.toString(estimate.assumptions().amount(a).intValue()),
                Integer.toString(date.from()),
                Integer.toString(date.to())))
        .orElseGet(() -> messages.text("year.stated", name, Integer.toString(date.from())));
  }
}
