package disha.pdf;

import disha.pdf.PageContent.Amounts;
import disha.pdf.PageContent.Claim;
import disha.pdf.PageContent.Claims;
import disha.pdf.PageContent.Group;
import disha.pdf.PageContent.PayContent;
import disha.pdf.PageContent.PayDetail;
import disha.pdf.PageContent.Pool;
import disha.pdf.PageContent.Step;
import disha.pdf.PageContent.Steps;
import disha.pdf.PageContent.Way;
import disha.summary.Amount;
import disha.summary.PaySummary;
import disha.summary.ProjectionSummary;
import disha.words.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the pay of a segment into the pieces that the template shows.
final class PayWriter {
  private final Messages messages;
  private final References references;
  private final Restatement restated;
  private final Drawings drawings;
  private final YearsWriter years;
  private final Map<Whole, String> told = new HashMap<>();
  private final Map<List<PaySummary.BandLine>, String> claimed = new HashMap<>();

  /// All that is told of the pay of a segment; it is compared as a whole.
  private record Whole(PaySummary pay, Optional<ProjectionSummary> projection) {}

  /// @param drawings where the lines of each chart are added
  PayWriter(Messages messages, References references, Restatement restated, Drawings drawings) {
    this.messages = messages;
    this.references = references;
    this.restated = restated;
    this.drawings = drawings;
    this.years = new YearsWriter(messages, references, restated, drawings);
  }

  /// @param segment its name
  PayContent content(PaySummary pay, Optional<ProjectionSummary> projection, String segment) {
    String twin = told.putIfAbsent(new Whole(pay, projection), segment);
    // In the order of the page: marks are numbered as they are given out.
    return new PayContent(
        restated.mark(messages.text("pdf.pay", pay.experience())),
        amounts(pay, false),
        amounts(pay, true),
        references.of(pay.rests()),
        pay.ceiling().map(c -> references.of(restated.mark(c.text()))).stream().toList(),
        twin == null ? "" : restated.mark(same(pay, twin)),
        twin == null ? List.of(detail(pay, projection, segment)) : List.of());
  }

  private String same(PaySummary pay, String twin) {
    return messages.text(
        "pdf.pay-same",
        twin,
        pay.likely().month(),
        pay.likely().year(),
        range(pay.low(), pay.high(), false));
  }

  private PayDetail detail(PaySummary pay, Optional<ProjectionSummary> projection, String segment) {
    Figures figures = new Figures(pay, messages, drawings);
    String twin = claimed.putIfAbsent(pay.bands(), segment);
    return new PayDetail(
        projection.map(years::content).stream().toList(),
        steps(pay, figures),
        twin == null ? claims(pay, figures) : List.of(),
        twin == null ? "" : messages.text("pdf.claims-same", twin),
        notes(pay));
  }

  private List<Claims> claims(PaySummary pay, Figures figures) {
    DrawingPlace scale = figures.scale();
    List<Claim> lines = pay.bands().stream().map(band -> claim(band, figures)).toList();
    return lines.isEmpty() ? List.of() : List.of(new Claims(scale, lines, pool(pay, figures)));
  }

  private Amounts amounts(PaySummary pay, boolean yearly) {
    return new Amounts(
        pay.likely().in(yearly),
        range(pay.low(), pay.high(), yearly),
        range(pay.spanLow(), pay.spanHigh(), yearly),
        pay.ceiling().map(c -> range(c.low(), c.high(), yearly)).orElse(""));
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

  // Where no driver is, the middle is the likely pay and there is nothing to show.
  private List<Steps> steps(PaySummary pay, Figures figures) {
    if (pay.drivers().isEmpty()) {
      return List.of();
    }
    boolean moved = pay.isMoved();
    List<Way> way = moved ? List.of(way(pay, figures)) : List.of();
    List<CitedText> still =
        pay.drivers().stream()
            .filter(line -> !line.moves())
            .map(line ->
                references.of(messages.text("drivers.of", line.name(), line.state()), line.text()))
            .toList();
    return List.of(
        new Steps(
            moved ? "" : messages.text("drivers.unmoved.month", pay.likely().month()),
            way,
            messages.text(moved ? "pdf.drivers-still" : "drivers.could"),
            still));
  }

  private Way way(PaySummary pay, Figures figures) {
    DrawingPlace scale = figures.closeScale();
    List<Step> out = new ArrayList<>();
    out.add(sum("pdf.drivers-middle", pay.middle(), figures));
    pay.drivers().stream()
        .filter(PaySummary.DriverLine::moves)
        .forEach(line -> out.add(step(line, figures)));
    out.add(sum("pdf.drivers-likely", pay.likely(), figures));
    return new Way(scale, out);
  }

  private Step step(PaySummary.DriverLine line, Figures figures) {
    return new Step(
        references.of(line.name(), line.text()),
        line.state(),
        figures.step(line.before(), line.after()),
        line.month(),
        line.year(),
        false);
  }

  private Step sum(String key, Amount amount, Figures figures) {
    CitedText name = new CitedText(messages.text(key), List.of());
    return new Step(name, "", figures.level(amount), amount.month(), amount.year(), true);
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
