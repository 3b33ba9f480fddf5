package disha.pdf;

import disha.pdf.PageContent.Amounts;
import disha.pdf.PageContent.Claim;
import disha.pdf.PageContent.Group;
import disha.pdf.PageContent.PayContent;
import disha.pdf.PageContent.Step;
import disha.pdf.PageContent.Table;
import disha.summary.Amount;
import disha.summary.PaySummary;
import disha.words.Messages;
import java.util.ArrayList;
import java.util.List;

/// Puts the pay of a segment into the pieces that the template shows.
final class PayWriter {
  private final Messages messages;
  private final References references;
  private final List<PayChart> charts;

  /// @param charts where each chart is added
  PayWriter(Messages messages, References references, List<PayChart> charts) {
    this.messages = messages;
    this.references = references;
    this.charts = charts;
  }

  PayContent content(PaySummary pay) {
    PayChart chart = PayChart.of(pay, messages);
    charts.add(chart);
    return new PayContent(
        messages.text("pdf.pay", pay.experience()),
        amounts(pay, false),
        amounts(pay, true),
        references.of(pay.rests()),
        pay.ceiling().map(ceiling -> references.of(ceiling.text())).stream().toList(),
        Integer.toString(charts.size() - 1),
        Long.toString((long) Math.ceil(chart.height())),
        chart.alt(),
        Table.of(pay.bands().stream().map(this::claim).toList()),
        Table.of(steps(pay)),
        notes(pay));
  }

  private Amounts amounts(PaySummary pay, boolean yearly) {
    return new Amounts(
        pay.likely().in(yearly),
        range(pay.low(), pay.high(), yearly),
        range(pay.spanLow(), pay.spanHigh(), yearly),
        pay.ceiling().map(c -> range(c.low(), c.high(), yearly)).orElse("–"));
  }

  private Claim claim(PaySummary.BandLine band) {
    return new Claim(
        references.of(band.voice(), band.text()),
        band.about(),
        band.roleWord(),
        range(band.low(), band.high(), false),
        range(band.low(), band.high(), true),
        band.share());
  }

  private List<Step> steps(PaySummary pay) {
    List<Step> out = new ArrayList<>();
    if (pay.drivers().isEmpty()) {
      return out;
    }
    out.add(sum("pdf.drivers-middle", pay.middle()));
    for (PaySummary.DriverLine line : pay.drivers()) {
      String says = line.text().text().equals(line.name()) ? "" : line.text().text();
      CitedText name = references.of(line.name(), line.text());
      out.add(new Step(name, says, line.state(), line.month(), line.year(), false));
    }
    out.add(sum("pdf.drivers-likely", pay.likely()));
    return out;
  }

  private Step sum(String key, Amount amount) {
    CitedText name = new CitedText(messages.text(key), List.of());
    return new Step(name, "", "", amount.month(), amount.year(), true);
  }

  private List<Group> notes(PaySummary pay) {
    return pay.notes().isEmpty()
        ? List.of()
        : List.of(new Group(messages.text("pdf.notes"), references.of(pay.notes())));
  }

  private String range(Amount low, Amount high, boolean yearly) {
    return Range.of(low.in(yearly), high.in(yearly), messages);
  }
}
