package disha.summary.wording;

import disha.estimate.Estimate;
import disha.estimate.Insights;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Prices;
import disha.estimate.segment.SegmentEstimate;
import disha.summary.Glance;
import disha.text.Amounts;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import java.util.Optional;

/// Puts pay into few words: rounded as people say it in today's rupees, to the rupee as written.
public final class BriefPay {
  private final Insights insights;
  private final Estimate estimate;
  private final Messages messages;
  private final DocumentWords documents;

  BriefPay(Insights insights, Messages messages) {
    this.insights = insights;
    this.estimate = insights.estimate();
    this.messages = messages;
    documents = new DocumentWords(estimate.model(), estimate.assumptions(), messages);
  }

  /// Pay of a segment, in both rupees; empty where there is no figure.
  public static Optional<Glance.PayInBrief> of(
      Insights insights, Messages messages, String segment) {
    return insights
        .estimate()
        .segment(segment)
        .flatMap(SegmentEstimate::pay)
        .map(now -> new BriefPay(insights, messages).of(segment, now));
  }

  /// Pay of a segment, in both rupees.
  Glance.PayInBrief of(String segment, PayNow now) {
    PayNow other = insights.inOtherRupees().segment(segment).orElseThrow().pay().orElseThrow();
    return new Glance.PayInBrief(
        marked(now),
        likely(other, insights.inOtherRupees().prices()),
        messages.text("pay.range", month(now.low().pay()), month(now.high().pay())),
        messages.text(
            estimate.prices() == Prices.TODAY ? "glance.year.today" : "glance.year",
            SpokenAmounts.year(messages, now.likely().pay().rupeesAYear())),
        now.restated()
            .map(r -> messages.text("glance.dating", month(r.low()), month(r.high())))
            .orElse(""));
  }

  /// Likely pay with the rupees that are in force.
  String brief(PayNow now) {
    return messages.text("glance.month", month(now.likely().pay()));
  }

  /// In whose rupees the amounts are.
  String money() {
    var latest = estimate.model().prices().latest();
    return switch (estimate.prices()) {
      case TODAY ->
          messages.text(
              latest.provisional() ? "glance.money.provisional" : "glance.money",
              Integer.toString(latest.year()));
      case AS_WRITTEN -> messages.text("glance.money.written", years());
    };
  }

  /// An amount a month in the rupees in force.
  String month(Pay pay) {
    return month(pay, estimate.prices());
  }

  private String month(Pay pay, Prices prices) {
    return switch (prices) {
      case TODAY -> SpokenAmounts.month(pay.rupeesAMonth());
      case AS_WRITTEN -> Amounts.rupees(pay.rupeesAMonth());
    };
  }

  // No document speaks of so much experience.
  private String marked(PayNow now) {
    String likely = likely(now, estimate.prices());
    return now.beyondEvidence() ? messages.text("glance.likely.held", likely) : likely;
  }

  private String likely(PayNow pay, Prices prices) {
    String amount = month(pay.likely().pay(), prices);
    return switch (prices) {
      case TODAY -> messages.text("glance.likely.today", amount);
      case AS_WRITTEN -> messages.text("glance.likely.written", amount, years());
    };
  }

  private String years() {
    return messages.text(
        "glance.years",
        Integer.toString(documents.firstYear()),
        Integer.toString(documents.lastYear()));
  }
}
