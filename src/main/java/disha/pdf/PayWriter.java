package disha.pdf;

import disha.pdf.PageContent.Amounts;
import disha.pdf.PageContent.Claim;
import disha.pdf.PageContent.Group;
import disha.pdf.PageContent.PayContent;
import disha.pdf.PageContent.Pool;
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
  private final Restatement restated;
  private final List<Strip> strips;

  /// @param strips where the lines of each chart are added
  PayWriter(Messages messages, References references, Restatement restated, List<Strip> strips) {
    this.messages = messages;
    this.references = references;
    this.restated = restated;
    this.strips = strips;
  }

  PayContent content(PaySummary pay) {
    Figures figures = new Figures(pay, messages, strips);
    return new PayContent(
        restated.mark(messages.text("pdf.pay", pay.experience())),
        amounts(pay, false),
        amounts(pay, true),
        references.of(pay.rests()),
        pay.ceiling().map(c -> references.of(restated.mark(c.text()))).stream().toList(),
        figures.scale(),
        Table.of(pay.bands().stream().map(band -> claim(band, figures)).toList()),
        pool(pay, figures),
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

  private Claim claim(PaySummary.BandLine band, Figures figures) {
    return new Claim(
        references.of(band.voice(), band.text()),
        restated.mark(messages.text("pdf.chart.about", band.about(), band.roleWord())),
        figures.claim(band),
        range(band.low(), band.high(), false),
        range(band.low(), band.high(), true),
        band.share());
  }

  private Pool pool(PaySummary pay, Figures figures) {
    return new Pool(
        messages.text("pdf.chart.likely", pay.likely().month()),
        figures.pool(pay),
        range(pay.low(), pay.high(), false),
        range(pay.low(), pay.high(), true));
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

  // What only repeats an assumption stands among the assumptions and is marked with the pay.
  private List<Group> notes(PaySummary pay) {
    List<CitedText> notes =
        pay.notes().stream()
            .filter(note -> !references.repeatsAnAssumption(note))
            .map(note -> note.citations().isEmpty() ? note : restated.mark(note))
            .map(references::of)
            .toList();
    return notes.isEmpty() ? List.of() : List.of(new Group(messages.text("pdf.notes"), notes));
  }

  private String range(Amount low, Amount high, boolean yearly) {
    return Range.of(low.in(yearly), high.in(yearly), messages);
  }
}
