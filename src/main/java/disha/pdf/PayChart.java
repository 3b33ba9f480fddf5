package disha.pdf;

import disha.rules.Fact;
import disha.summary.Amount;
import disha.summary.PaySummary;
import disha.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the chart of a segment's pay shows: one bar for each claim and the pool of all beneath, on
/// one axis of rupees a month. Everything is laid out already; all lengths are in CSS pixels.
///
/// @param alt the chart told in words
record PayChart(List<Bar> bars, Pool pool, Axis axis, String axisLabel, String alt) {
  static final float TEXT = 11f;
  static final float SMALL = 9.5f;
  static final double LINE = 14;
  static final double GAP = 9;
  static final double AXIS = 22;
  static final double LABELS = 190;
  static final double AMOUNTS = 128;

  /// One claim.
  ///
  /// @param label who makes it, in lines
  /// @param about for which experience and in what role, in lines
  /// @param solid whether it says what people earn
  record Bar(
      List<String> label, List<String> about, boolean solid, long low, long high, String amounts) {
    double height() {
      return (label.size() + about.size()) * LINE;
    }
  }

  /// All claims together.
  record Pool(
      List<String> label, long low, long likely, long high, String amounts, String likelyWord) {
    double height() {
      return Math.max(2, label.size()) * LINE;
    }
  }

  double height() {
    return bars.stream().mapToDouble(bar -> bar.height() + GAP).sum()
        + pool.height()
        + 2 * GAP
        + AXIS;
  }

  static PayChart of(PaySummary pay, Messages messages) {
    List<Bar> bars = pay.bands().stream().map(band -> bar(band, messages)).toList();
    Pool pool =
        new Pool(
            lines(messages.text("pdf.chart.pool"), true, TEXT),
            month(pay.low()),
            month(pay.likely()),
            month(pay.high()),
            range(pay.low(), pay.high(), messages),
            Printable.of(messages.text("pdf.chart.likely", pay.likely().month())));
    long greatest =
        Stream.concat(bars.stream().map(Bar::high), Stream.of(pool.high()))
            .max(Long::compare)
            .orElse(0L);
    return new PayChart(
        bars,
        pool,
        Axis.upTo(greatest),
        Printable.of(messages.text("pdf.chart.axis")),
        alt(pay, messages));
  }

  private static Bar bar(PaySummary.BandLine band, Messages messages) {
    return new Bar(
        lines(band.voice(), false, TEXT),
        lines(messages.text("pdf.chart.about", band.about(), band.roleWord()), false, SMALL),
        band.role() == Fact.Role.BAND,
        month(band.low()),
        month(band.high()),
        range(band.low(), band.high(), messages));
  }

  private static List<String> lines(String text, boolean bold, float size) {
    return Lines.of(Printable.of(text), bold, size, LABELS - GAP);
  }

  private static String range(Amount low, Amount high, Messages messages) {
    return Printable.of(Range.of(low.month(), high.month(), messages));
  }

  private static long month(Amount amount) {
    return amount.pay().rupeesAMonth();
  }

  private static String alt(PaySummary pay, Messages messages) {
    List<String> out = new ArrayList<>();
    out.add(messages.text("pdf.chart.alt", pay.bands().size()));
    for (PaySummary.BandLine band : pay.bands()) {
      String range = Range.of(band.low().month(), band.high().month(), messages);
      out.add(
          messages.text("pdf.chart.alt.bar", band.voice(), band.about(), band.roleWord(), range));
    }
    out.add(
        messages.text(
            "pdf.chart.alt.pool", pay.low().month(), pay.likely().month(), pay.high().month()));
    return String.join(" ", out);
  }
}
