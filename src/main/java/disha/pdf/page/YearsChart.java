package disha.pdf.page;

import disha.pdf.chart.DrawingPlace;
import disha.pdf.chart.Drawings;
import disha.pdf.chart.Fan;
import disha.summary.Amount;
import disha.summary.ProjectionSummary;
import disha.summary.ProjectionSummary.YearLine;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Pay over the coming years as a chart, a sentence and a table of the same figures.
final class YearsChart {
  private final boolean restated;
  private final Messages messages;
  private final Drawings drawings;

  /// @param drawings where the chart is added
  YearsChart(Summary summary, Messages messages, Drawings drawings) {
    this.restated = summary.context().restated();
    this.messages = messages;
    this.drawings = drawings;
  }

  /// @param chart none where pay stays as it is: a level line tells no more than a sentence
  /// @param sentence how likely pay develops
  /// @param end from when on no source reaches; can be empty
  /// @param years the figures of the years that sources reach
  record Course(List<Chart> chart, String sentence, String end, List<YearCells> years) {}

  /// @param alt what it shows, in words
  record Chart(DrawingPlace drawing, Fan fan, String alt) {
    /// The same as an SVG picture.
    String picture() {
      return fan.picture(alt);
    }
  }

  /// Pay in a year, in words.
  record YearCells(String year, String low, String likely, String high) {}

  /// How pay develops in a kind of work; none where no source gives pay.
  Optional<Course> course(SegmentSummary segment) {
    return segment.projection().map(this::course);
  }

  private Course course(ProjectionSummary p) {
    List<YearLine> told = p.years().stream().filter(y -> y.year() == 0 || !y.heldFlat()).toList();
    boolean stays = told.stream().map(YearsChart::amounts).distinct().count() == 1;
    return new Course(
        stays ? List.of() : List.of(chart(p)),
        stays
            ? messages.text("pdf.course-same", money(told.getFirst().likely()))
            : messages.text("pdf.course", steps(told)),
        p.end(),
        told.stream().map(this::cells).toList());
  }

  private YearCells cells(YearLine y) {
    return new YearCells(y.name(), money(y.low()), money(y.likely()), money(y.high()));
  }

  private static List<Amount> amounts(YearLine year) {
    return List.of(year.low(), year.likely(), year.high());
  }

  // Now, halfway, and the last year that sources reach.
  private String steps(List<YearLine> told) {
    int last = told.size() - 1;
    Set<Integer> years = new LinkedHashSet<>(List.of(0, (last + 1) / 2, last));
    return years.stream()
        .map(told::get)
        .map(y -> messages.text("pdf.course-step", money(y.likely()), y.name()))
        .collect(Collectors.joining(messages.text("list.comma")));
  }

  private Chart chart(ProjectionSummary p) {
    Fan fan =
        Fan.of(
            p,
            new Fan.FanLabels(
                IntStream.range(0, p.years().size())
                    .mapToObj(y -> messages.text("pdf.chart-year", y))
                    .toList(),
                messages.text("pdf.years-nothing"),
                messages.text("pdf.chart.likely", money(p.years().getLast().likely())),
                p.ceiling()
                    .map(c -> messages.text("pdf.years-ceiling", c.high().month()))
                    .orElse("")));
    String alt = alt(p);
    return new Chart(drawings.add(fan, alt), fan, alt);
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
        "pdf.years-told", year.name(), money(year.likely()), money(year.low()), money(year.high()));
  }

  // Amounts that we have restated are no more exact than people say them.
  private String money(Amount amount) {
    return restated ? SpokenAmounts.month(amount.pay().rupeesAMonth()) : amount.month();
  }
}
