package disha.pdf;

import disha.pdf.PageContent.Figure;
import disha.rules.Fact;
import disha.summary.Amount;
import disha.summary.PaySummary;
import disha.words.Amounts;
import disha.words.Messages;
import java.util.List;
import java.util.stream.Stream;

/// Makes the lines of one pay chart, all on the same axis, and what each says in words.
final class Figures {
  private final Messages messages;
  private final List<Strip> strips;
  private final Axis axis;

  /// @param strips where each line is added
  Figures(PaySummary pay, Messages messages, List<Strip> strips) {
    this.messages = messages;
    this.strips = strips;
    long greatest =
        Stream.concat(pay.bands().stream().map(PaySummary.BandLine::high), Stream.of(pay.high()))
            .mapToLong(Figures::month)
            .max()
            .orElse(0L);
    this.axis = Axis.upTo(greatest);
  }

  Figure scale() {
    String alt = messages.text("pdf.chart.alt", Amounts.rupees(0), Amounts.rupees(axis.end()));
    return figure(Strip.scale(axis), alt);
  }

  Figure claim(PaySummary.BandLine band) {
    boolean earned = band.role() == Fact.Role.BAND;
    String range = Range.of(band.low().month(), band.high().month(), messages);
    return figure(
        Strip.claim(axis, earned, month(band.low()), month(band.high())),
        messages.text("pdf.chart.alt.bar", band.voice(), band.about(), band.roleWord(), range));
  }

  Figure pool(PaySummary pay) {
    return figure(
        Strip.pool(axis, month(pay.low()), month(pay.likely()), month(pay.high())),
        messages.text(
            "pdf.chart.alt.pool", pay.low().month(), pay.likely().month(), pay.high().month()));
  }

  private Figure figure(Strip strip, String alt) {
    strips.add(strip);
    return new Figure(Integer.toString(strips.size() - 1), alt);
  }

  private static long month(Amount amount) {
    return amount.pay().rupeesAMonth();
  }
}
