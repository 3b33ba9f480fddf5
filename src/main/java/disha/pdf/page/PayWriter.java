package disha.pdf.page;

import disha.pdf.chart.DrawingPlace;
import disha.pdf.chart.Drawings;
import disha.pdf.page.PageContent.ClaimRow;
import disha.pdf.page.PageContent.Claims;
import disha.pdf.page.PageContent.DriverRow;
import disha.pdf.page.PageContent.DriverTable;
import disha.pdf.page.PageContent.HeadedList;
import disha.pdf.page.PageContent.PayContent;
import disha.pdf.page.PageContent.PayDetail;
import disha.pdf.page.PageContent.PeriodAmounts;
import disha.pdf.page.PageContent.PoolRow;
import disha.pdf.page.PageContent.Steps;
import disha.summary.Amount;
import disha.summary.PaySummary;
import disha.summary.ProjectionSummary;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the pay of a segment into the pieces that the template shows.
final class PayWriter {
  private final Messages messages;
  private final Footnotes references;
  private final RestatedMark restated;
  private final Drawings drawings;
  private final YearsWriter years;
  private final Map<Whole, String> told = new HashMap<>();
  private final Map<List<PaySummary.BandLine>, String> claimed = new HashMap<>();

  /// All that is told of the pay of a segment; it is compared as a whole.
  private record Whole(PaySummary pay, Optional<ProjectionSummary> projection) {}

  /// @param drawings where the lines of each chart are added
  PayWriter(Messages messages, Footnotes references, RestatedMark restated, Drawings drawings) {
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
    PayFigures figures = new PayFigures(pay, messages, drawings);
    String twin = claimed.putIfAbsent(pay.bands(), segment);
    return new PayDetail(
        projection.map(years::content).stream().toList(),
        steps(pay, figures),
        twin == null ? claims(pay, figures) : List.of(),
        twin == null ? "" : messages.text("pdf.claims-same", twin),
        notes(pay));
  }

  private List<Claims> claims(PaySummary pay, PayFigures figures) {
    DrawingPlace scale = figures.scale();
    List<ClaimRow> lines = pay.bands().stream().map(band -> claim(band, figures)).toList();
    return lines.isEmpty() ? List.of() : List.of(new Claims(scale, lines, pool(pay, figures)));
  }

  private PeriodAmounts amounts(PaySummary pay, boolean yearly) {
    return new PeriodAmounts(
        pay.likely().in(yearly),
        range(pay.low(), pay.high(), yearly),
        range(pay.spanLow(), pay.spanHigh(), yearly),
        pay.ceiling().map(c -> range(c.low(), c.high(), yearly)).orElse(""));
  }

  private ClaimRow claim(PaySummary.BandLine band, PayFigures figures) {
    return new ClaimRow(
        references.of(band.voice(), band.text()),
        restated.mark(messages.text("pdf.chart.about", band.about(), band.roleWord())),
        figures.claim(band),
        range(band.low(), band.high(), false),
        range(band.low(), band.high(), true),
        band.share());
  }

  private PoolRow pool(PaySummary pay, PayFigures figures) {
    return new PoolRow(
        messages.text("pdf.chart.likely", pay.likely().month()),
        figures.pool(pay),
        range(pay.low(), pay.high(), false),
        range(pay.low(), pay.high(), true));
  }

  // Where no driver is, the middle is the likely pay and there is nothing to show.
  private List<Steps> steps(PaySummary pay, PayFigures figures) {
    if (pay.drivers().isEmpty()) {
      return List.of();
    }
    boolean moved = pay.isMoved();
    List<DriverTable> way = moved ? List.of(way(pay, figures)) : List.of();
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

  private DriverTable way(PaySummary pay, PayFigures figures) {
    DrawingPlace scale = figures.closeScale();
    List<DriverRow> out = new ArrayList<>();
    out.add(sum("pdf.drivers-middle", pay.middle(), figures));
    pay.drivers().stream()
        .filter(PaySummary.DriverLine::moves)
        .forEach(line -> out.add(step(line, figures)));
    out.add(sum("pdf.drivers-likely", pay.likely(), figures));
    return new DriverTable(scale, out);
  }

  private DriverRow step(PaySummary.DriverLine line, PayFigures figures) {
    return new DriverRow(
        references.of(line.name(), line.text()),
        line.state(),
        figures.step(line.before(), line.after()),
        line.month(),
        line.year(),
        false);
  }

  private DriverRow sum(String key, Amount amount, PayFigures figures) {
    CitedText name = new CitedText(messages.text(key), List.of());
    return new DriverRow(name, "", figures.level(amount), amount.month(), amount.year(), true);
  }

  // What only repeats an assumption stands among the assumptions and is marked with the pay.
  private List<HeadedList> notes(PaySummary pay) {
    List<CitedText> notes =
        pay.notes().stream()
            .filter(note -> !references.repeatsAnAssumption(note))
            .map(note -> note.citations().isEmpty() ? note : restated.mark(note))
            .map(references::of)
            .toList();
    return notes.isEmpty() ? List.of() : List.of(new HeadedList(messages.text("pdf.notes"), notes));
  }

  private String range(Amount low, Amount high, boolean yearly) {
    return RangeText.of(low.in(yearly), high.in(yearly), messages);
  }
}
