package disha.summary.wording;

import disha.estimate.Estimate;
import disha.rules.grounds.Document;
import disha.rules.pay.OffersOnRecord;
import disha.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/// From which year's prices the amounts of each document are restated.
public final class DocumentYears {
  private DocumentYears() {}

  /// One line a document, in the model's order; offers on record that count come last.
  public static List<String> of(Estimate estimate, Messages messages) {
    Stream<String> documents =
        estimate.model().documents().stream().map(d -> line(d, estimate, messages));
    Stream<String> offers =
        estimate.model().offers().stream()
            .map(OffersOnRecord::record)
            .map(r -> {
              String language = messages.language();
              return messages.text(
                  "year.offers", r.name().in(language), r.date().shown().in(language));
            });
    return Stream.concat(documents, offers).toList();
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
