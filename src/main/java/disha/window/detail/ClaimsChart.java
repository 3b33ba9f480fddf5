package disha.window.detail;

import disha.summary.Amount;
import disha.summary.Context;
import disha.summary.PaySummary;
import disha.summary.Sentence;
import disha.window.chart.BarLine;
import disha.window.chart.PayAxis;
import disha.window.chart.PayBar;
import disha.window.chart.PayScale;
import disha.window.parts.Column;
import disha.window.parts.Sources;
import disha.window.parts.Texts;
import disha.window.parts.Ui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// One bar for each claim of a document's voice, the pooled range under them, and a line through
/// all where an offer in hand lies.
final class ClaimsChart extends Column {
  private final PayScale scale;
  private final Optional<Amount> offered;

  /// @param offer the offer in hand, if it is for this segment
  ClaimsChart(
      Ui ui, Sources sources, PaySummary p, Optional<Context.OfferNote> offer, boolean yearly) {
    getStyleClass().add("claims");
    setId("claims");
    offered = offer.map(Context.OfferNote::offered);
    List<Amount> amounts = new ArrayList<>(List.of(p.high(), p.spanHigh()));
    p.bands().forEach(b -> amounts.add(b.high()));
    offered.ifPresent(amounts::add);
    scale = PayScale.of(amounts, yearly);
    PayAxis axis = new PayAxis();
    axis.show(scale);
    getChildren().add(new BarLine(new Region(), axis, new Label()));
    for (PaySummary.BandLine b : p.bands()) {
      Column voice =
          new Column(Texts.wrapped(b.voice()), sources.sentence(about(ui, b), "muted-text"));
      String figures = ui.text("pay.range", b.low().in(yearly), b.high().in(yearly));
      PayBar.BarRange range = new PayBar.BarRange(b.low(), b.high(), Optional.empty());
      line(voice, bar(Optional.of(range), b.text().text()), figures);
    }
    String range = ui.text("pay.range", p.low().in(yearly), p.high().in(yearly));
    PayBar pooled =
        bar(
            Optional.of(new PayBar.BarRange(p.low(), p.high(), Optional.of(p.likely()))),
            ui.text("claims.pooled", range, p.likely().in(yearly)));
    pooled.getStyleClass().add("pooled");
    Column together =
        new Column(
            Texts.wrapped(ui.text("pay.pooled"), "strong"),
            Texts.wrapped(ui.text("pay.pooled.about"), "muted"));
    line(together, pooled, range);
    offer.ifPresent(o ->
        line(
            new Column(
                Texts.wrapped(ui.text("claims.offer"), "strong"),
                Texts.wrapped(o.verdict(), "muted")),
            bar(Optional.empty(), ui.text("claims.offer.said", o.offered().in(yearly))),
            o.offered().in(yearly)));
  }

  /// For which experience a claim is, what part it plays and how much it counts.
  static Sentence about(Ui ui, PaySummary.BandLine b) {
    return new Sentence(
        ui.text("pay.claim", b.about(), b.roleWord(), b.share()),
        b.text().citations(),
        b.text().assumptions());
  }

  private void line(Column words, PayBar bar, String figures) {
    getChildren().add(new BarLine(words, bar, Texts.line(figures, "claim-figures")));
  }

  private PayBar bar(Optional<PayBar.BarRange> range, String words) {
    PayBar bar = new PayBar();
    bar.show(scale, range, words);
    bar.mark(offered);
    return bar;
  }
}
