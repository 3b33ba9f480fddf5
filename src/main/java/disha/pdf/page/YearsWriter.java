package disha.pdf.page;

import disha.pdf.chart.Drawings;
import disha.pdf.chart.Fan;
import disha.pdf.page.PageContent.Course;
import disha.pdf.page.PageContent.YearHead;
import disha.pdf.page.PageContent.YearRow;
import disha.pdf.page.PageContent.YearsContent;
import disha.summary.Amount;
import disha.summary.ProjectionSummary;
import disha.summary.ProjectionSummary.YearLine;
import disha.summary.Sentence;
import disha.text.Amounts;
import disha.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Puts pay over the coming years into the pieces that the template shows: a drawing, and a table
/// of the same figures under it.
final class YearsWriter {
  private final Messages messages;
  private final Footnotes references;
  private final RestatedMark restated;
  private final Drawings drawings;

  /// @param drawings where each drawing is added
  YearsWriter(Messages messages, Footnotes references, RestatedMark restated, Drawings drawings) {
    this.messages = messages;
    this.references = references;
    this.restated = restated;
    this.drawings = drawings;
  }

  YearsContent content(ProjectionSummary p) {
    boolean stays = stays(p);
    return new YearsContent(
        restated.mark(messages.text("pdf.years")),
        stays ? List.of() : List.of(course(p)),
        stays ? messages.text("pdf.years-same", p.end(), p.years().getLast().year()) : "",
        steps(p));
  }

  private Course course(ProjectionSummary p) {
    return new Course(
        drawings.add(fan(p), alt(p)),
        p.years().stream().map(this::head).toList(),
        List.of(
            row("pdf.years-high", p, YearLine::high),
            row("pdf.years-likely", p, YearLine::likely),
            row("pdf.years-low", p, YearLine::low)),
        p.end().isEmpty() ? "" : messages.text("pdf.years-held", p.end()));
  }

  // A level line tells nothing that the figures of today do not.
  private static boolean stays(ProjectionSummary p) {
    return !p.end().isEmpty()
        && p.years().stream().map(y -> List.of(y.low(), y.likely(), y.high())).distinct().count()
            == 1;
  }

  private YearHead head(YearLine year) {
    String number = Integer.toString(year.year());
    return new YearHead(
        year.heldFlat() ? messages.text("pdf.years-flat", number) : number, year.heldFlat());
  }

  // The head of the row says what they are, so that they fit.
  private YearRow row(String key, ProjectionSummary p, Function<YearLine, Amount> which) {
    List<String> cells =
        p.years().stream()
            .map(which)
            .map(amount -> Amounts.grouped(amount.pay().rupeesAMonth()))
            .toList();
    return new YearRow(messages.text(key), cells);
  }

  private Fan fan(ProjectionSummary p) {
    return Fan.of(
        p,
        new Fan.FanLabels(
            messages.text("pdf.years-nothing"),
            messages.text("pdf.chart.likely", p.years().getLast().likely().month()),
            p.ceiling().map(c -> messages.text("pdf.years-ceiling", c.high().month())).orElse("")));
  }

  private String alt(ProjectionSummary p) {
    List<String> out = new ArrayList<>();
    out.add(messages.text("pdf.years-alt"));
    p.years().stream().filter(y -> isTold(y, p)).map(this::told).forEach(out::add);
    p.ahead().forEach(e -> out.add(messages.text("pdf.years-evidence", e.when(), e.text().text())));
    p.ceiling().ifPresent(c -> out.add(c.text().text()));
    if (!p.end().isEmpty()) {
      out.add(p.end());
    }
    return String.join(" ", out);
  }

  // The ends and the year in which the line becomes flat tell its course; the table has all.
  private static boolean isTold(YearLine year, ProjectionSummary p) {
    boolean beforeFlat =
        !year.heldFlat()
            && year.year() + 1 < p.years().size()
            && p.years().get(year.year() + 1).heldFlat();
    return year.year() == 0 || year.year() == p.years().size() - 1 || beforeFlat;
  }

  private String told(YearLine year) {
    return messages.text(
        "pdf.years-told",
        year.name(),
        year.likely().month(),
        year.low().month(),
        year.high().month());
  }

  private List<CitedText> steps(ProjectionSummary p) {
    return p.steps().stream().map(step -> at(step.when(), step.text())).toList();
  }

  private CitedText at(String when, Sentence what) {
    return references.of(messages.text("pdf.years-step", what.text(), when), what);
  }
}
