package disha.pdf.page;

import disha.pdf.chart.Labels;
import disha.pdf.page.ComparisonContent.CeilingRow;
import disha.pdf.page.ComparisonContent.ColumnHead;
import disha.pdf.page.ComparisonContent.ColumnTextCell;
import disha.pdf.page.ComparisonContent.ComparedAnswerRow;
import disha.pdf.page.ComparisonContent.FigureBasisRow;
import disha.pdf.page.ComparisonContent.GroupCell;
import disha.pdf.page.ComparisonContent.GroupCountRow;
import disha.pdf.page.ComparisonContent.PayCell;
import disha.pdf.page.ComparisonContent.Same;
import disha.pdf.page.ComparisonContent.SameAnswerRow;
import disha.pdf.page.ComparisonContent.SegmentGroupRow;
import disha.pdf.page.ComparisonContent.StandingCell;
import disha.pdf.page.Frame.Bookmark;
import disha.summary.Sentence;
import disha.summary.comparison.ComparisonDigest;
import disha.summary.comparison.ComparisonSummary;
import disha.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts a comparison into the pieces that the template shows.
public final class ComparisonWriter {
  /// More columns than these are too narrow on an upright page.
  private static final int MOST_UPRIGHT = 2;

  private final ComparisonSummary summary;
  private final ComparisonDigest digest;
  private final boolean yearly;
  private final Messages messages;
  private final Footnotes references;

  /// @param yearly whether pay is for a year, and not for a month
  public ComparisonWriter(ComparisonSummary summary, boolean yearly, Messages messages) {
    this.summary = summary;
    this.digest = ComparisonDigest.of(summary, messages);
    this.yearly = yearly;
    this.messages = messages;
    this.references = new Footnotes(summary.citations(), summary.resting(), messages);
  }

  public ComparisonContent content(LocalDate date, String appVersion) {
    List<ColumnHead> columns = summary.columns().stream().map(ComparisonWriter::column).toList();
    List<Table<ComparedAnswerRow>> answers = Table.of(lines(summary.answers()));
    List<Table<ComparedAnswerRow>> assumed = Table.of(lines(summary.assumptions()));
    List<Table<GroupCountRow>> counts =
        Table.of(summary.counts().stream().map(this::count).toList());
    // In the order of the page: marks are numbered as they are given out.
    List<Table<SegmentGroupRow>> groups =
        Table.of(digest.groups().stream().map(this::group).toList());
    List<Table<CeilingRow>> reaches = Table.of(digest.reaches().stream().map(this::reach).toList());
    List<Table<Same>> same = Table.of(digest.same().stream().map(this::same).toList());
    List<Table<SameAnswerRow>> alike =
        Table.of(
            summary.alike().stream().map(a -> new SameAnswerRow(a.asks(), a.answer())).toList());
    List<Table<FigureBasisRow>> rests =
        Table.of(
            digest.rests().stream()
                .map(r -> new FigureBasisRow(r.letters(), references.of(r.about())))
                .toList());
    // Last: what is marked above is listed.
    List<Table<Endnotes.AssumptionEntry>> assumptions = Endnotes.assumptions(references);
    List<Table<Endnotes.Source>> sources = Endnotes.sources(references);
    String first = summary.columns().getFirst().letter();
    String pays = messages.text(yearly ? "pdf.compare-pays-year" : "pdf.compare-pays-month");
    Map<String, Boolean> parts = new LinkedHashMap<>();
    parts.put("compare-answers", !answers.isEmpty());
    parts.put("compare-assumed", !assumed.isEmpty());
    parts.put("compare-counts", !counts.isEmpty());
    parts.put("compare-groups", !groups.isEmpty());
    parts.put("compare-same", !same.isEmpty());
    parts.put("compare-alike", !alike.isEmpty());
    parts.put("compare-rests", !rests.isEmpty());
    parts.put("assumptions", !assumptions.isEmpty());
    parts.put("sources", !sources.isEmpty());
    return new ComparisonContent(
        frame(date, appVersion).outlined(bookmarks(parts)),
        new Labels(messages),
        columns,
        summary.headlines(),
        messages.text("pdf.compare-note", first),
        summary.prices(),
        summary.restated(),
        answers,
        assumed,
        counts,
        groups,
        reaches,
        pays,
        groups.isEmpty() && !same.isEmpty() ? messages.text("compare.noneDiffer") : "",
        messages.text("pdf.compare-legend", first),
        same,
        alike,
        rests,
        assumptions,
        sources);
  }

  private Frame frame(LocalDate date, String appVersion) {
    return Frame.of(
            messages.text("pdf.compare-title", summary.columns().size()),
            messages.text("pdf.compare-subject"),
            summary.model(),
            date,
            appVersion,
            messages)
        .landscape(summary.columns().size() > MOST_UPRIGHT);
  }

  private static ColumnHead column(ComparisonSummary.ProfileColumn column) {
    return new ColumnHead(
        column.letter(),
        column.title().strip(),
        column.errors().stream()
            .map(e -> new ComparisonContent.FaultyField(e.field(), e.text()))
            .toList());
  }

  private static List<ComparedAnswerRow> lines(List<ComparisonSummary.ComparedRow> rows) {
    return rows.stream()
        .map(r ->
            new ComparedAnswerRow(
                r.says(),
                r.cells().stream().map(c -> new ColumnTextCell(c.text(), c.changed())).toList()))
        .toList();
  }

  private GroupCountRow count(ComparisonSummary.ComparedGroup count) {
    Optional<Integer> first = count.numbers().getFirst();
    return new GroupCountRow(
        Icon.of(count.group()),
        count.word(),
        count.numbers().stream()
            .map(n ->
                new ColumnTextCell(
                    n.map(String::valueOf).orElseGet(() -> messages.text("compare.noResult")),
                    n.isPresent() && first.isPresent() && !n.equals(first)))
            .toList());
  }

  private SegmentGroupRow group(ComparisonDigest.SegmentGroup group) {
    List<GroupCell> cells = new ArrayList<>();
    for (Optional<ComparisonDigest.ColumnStanding> column : group.columns()) {
      cells.add(new GroupCell(column.map(this::standing).stream().toList()));
    }
    return new SegmentGroupRow(group.sector(), group.names(), cells);
  }

  private CeilingRow reach(ComparisonDigest.SharedCeiling reach) {
    Sentence most = reach.most().text();
    String text = messages.text("compare.ceiling", most.text(), reach.most().within());
    return new CeilingRow(reach.names(), references.of(text, most));
  }

  // Impossible profiles have no result; one of the others has.
  private Same same(ComparisonDigest.SegmentGroup group) {
    ComparisonDigest.ColumnStanding any =
        group.columns().stream().flatMap(Optional::stream).findFirst().orElseThrow();
    return new Same(group.sector(), group.names(), standing(any));
  }

  private StandingCell standing(ComparisonDigest.ColumnStanding standing) {
    ComparisonSummary.SegmentInColumn cell = standing.cell();
    return new StandingCell(
        Icon.of(cell.segment().group()),
        cell.standing(),
        cell.standingChanged(),
        cell.payChanged(),
        cell.years().stream().limit(1).map(now -> pay(now, cell.years())).toList(),
        cell.years().isEmpty() ? cell.segment().noPay().orElse("") : "",
        standing.because().stream().map(references::of).toList());
  }

  private PayCell pay(
      ComparisonSummary.YearInColumn now, List<ComparisonSummary.YearInColumn> years) {
    return new PayCell(
        now.pay().low().in(yearly),
        now.pay().likely().in(yearly),
        now.pay().high().in(yearly),
        now.change()
            .map(c -> c.likely().in(yearly).orElseGet(() -> messages.text("compare.unchanged")))
            .orElse(""),
        years.stream().skip(1).map(this::later).toList());
  }

  private String later(ComparisonSummary.YearInColumn year) {
    String likely = year.pay().likely().in(yearly);
    return messages.text(
        year.pay().heldFlat() ? "pdf.compare-later-held" : "pdf.compare-later",
        year.pay().name(),
        likely);
  }

  private List<Bookmark> bookmarks(Map<String, Boolean> parts) {
    Stream<Bookmark> headings =
        parts.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(part -> new Bookmark(messages.text("pdf." + part.getKey()), part.getKey()));
    Bookmark top =
        new Bookmark(messages.text("pdf.compare-title", summary.columns().size()), "top");
    return Stream.concat(Stream.of(top), headings).toList();
  }
}
