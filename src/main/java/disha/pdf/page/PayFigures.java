package disha.pdf.page;

import disha.basics.Axis;
import disha.pdf.chart.DrawingPlace;
import disha.pdf.chart.Drawings;
import disha.pdf.chart.Strip;
import disha.rules.grounds.Fact;
import disha.summary.Amount;
import disha.summary.PaySummary;
import disha.text.Amounts;
import disha.text.Messages;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Makes the lines of the pay charts of one segment, and what each says in words: the claims all on
/// one axis from 0, the way from the middle to the likely pay on a closer one.
final class PayFigures {
  private final Messages messages;
  private final Drawings drawings;
  private final Axis axis;
  private final Axis close;

  /// @param drawings where each line is added
  PayFigures(PaySummary pay, Messages messages, Drawings drawings) {
    this.messages = messages;
    this.drawings = drawings;
    long greatest =
        Stream.concat(pay.bands().stream().map(PaySummary.BandLine::high), Stream.of(pay.high()))
            .mapToLong(PayFigures::month)
            .max()
            .orElse(0L);
    this.axis = Axis.upTo(greatest, Strip.MOST_STEPS);
    long[] reached =
        LongStream.concat(
                LongStream.of(month(pay.middle()), month(pay.likely())),
                pay.drivers().stream().mapToLong(d -> month(d.after())))
            .sorted()
            .toArray();
    this.close = Axis.between(reached[0], reached[reached.length - 1], Strip.MOST_STEPS);
  }

  DrawingPlace scale() {
    return scale(axis);
  }

  DrawingPlace closeScale() {
    return scale(close);
  }

  private DrawingPlace scale(Axis of) {
    String alt =
        messages.text("pdf.chart.alt", Amounts.rupees(of.start()), Amounts.rupees(of.end()));
    return drawings.add(Strip.scale(of), alt);
  }

  DrawingPlace claim(PaySummary.BandLine band) {
    boolean earned = band.role() == Fact.Role.BAND;
    String range = RangeText.of(band.low().month(), band.high().month(), messages);
    return drawings.add(
        Strip.claim(axis, earned, month(band.low()), month(band.high())),
        messages.text("pdf.chart.alt.bar", band.voice(), band.about(), band.roleWord(), range));
  }

  DrawingPlace pool(PaySummary pay) {
    return drawings.add(
        Strip.pool(axis, month(pay.low()), month(pay.likely()), month(pay.high())),
        messages.text(
            "pdf.chart.alt.pool", pay.low().month(), pay.likely().month(), pay.high().month()));
  }

  /// One step on the way from the middle to the likely pay.
  DrawingPlace step(Amount from, Amount to) {
    return drawings.add(
        Strip.step(close, month(from), month(to)),
        messages.text("pdf.chart.alt.step", from.month(), to.month()));
  }

  /// An end of that way.
  DrawingPlace level(Amount at) {
    return drawings.add(
        Strip.level(close, month(at)), messages.text("pdf.chart.alt.level", at.month()));
  }

  private static long month(Amount amount) {
    return amount.pay().rupeesAMonth();
  }
}
