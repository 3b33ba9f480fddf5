package disha.pdf;

import disha.pdf.ComparisonContent.Alike;
import disha.pdf.ComparisonContent.Cell;
import disha.pdf.ComparisonContent.Column;
import disha.pdf.ComparisonContent.Count;
import disha.pdf.ComparisonContent.Group;
import disha.pdf.ComparisonContent.Line;
import disha.pdf.ComparisonContent.Pay;
import disha.pdf.ComparisonContent.Reach;
import disha.pdf.ComparisonContent.Rest;
import disha.pdf.ComparisonContent.Said;
import disha.pdf.ComparisonContent.Same;
import disha.pdf.ComparisonContent.Standing;
import disha.pdf.Frame.Bookmark;
import disha.pdf.PageContent.Table;
import disha.summary.ComparisonDigest;
import disha.summary.ComparisonSummary;
import disha.summary.Sentence;
import disha.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts a comparison into the pieces that the template shows.
final class ComparisonWriter {
  /// More columns than these are too narrow on an upright page.
  private static final int MOST_UPRIGHT = 2;

  private final ComparisonSummary summary;
  private final ComparisonDigest digest;
  private final boolean yearly;
  private final Messages messages;
  private final References references;

  /// @param yearly whether pay is for a year, and not for a month
  ComparisonWriter(ComparisonSummary summary, boolean yearly, Messages messages) {
    this.summary = summary;
    this.digest = ComparisonDigest.of(summary, messages);
    this.yearly = yearly;
    this.messages = messages;
    this.references = new References(summary.citations(), summary.resting(), messages);
  }

  ComparisonContent content(LocalDate date, String appVersion) {
    List<Column> columns = summary.columns().stream().map(ComparisonWriter::column).toList();
    List<Table<Line>> answers = Table.of(lines(summary.answers()));
    List<Table<Line>> assumed = Table.of(lines(summary.assumptions()));
    List<Table<Count>> counts = Table.of(summary.counts().stream().map(this::count).toList());
    // In the order of the page: marks are numbered as they are given out.
    List<Table<Group>> groups = Table.of(digest.groups().stream().map(this::group).toList());
    List<Table<Reach>> reaches = Table.of(digest.reaches().stream().map(this::reach).toList());
    List<Table<Same>> same = Table.of(digest.same().stream().map(this::same).toList());
    List<Table<Alike>> alike =
        Table.of(summary.alike().stream().map(a -> new Alike(a.asks(), a.answer())).toList());
    List<Table<Rest>> rests =
        Table.of(
            digest.rests().stream()
                .map(r -> new Rest(r.letters(), references.of(r.about())))
                .toList());
    // Last: what is marked above is listed.
    List<Table<PageContent.AssumptionRow>> assumptions = Endnotes.assumptions(references);
    List<Table<PageContent.Source>> sources = Endnotes.sources(references);
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

  private static Column column(ComparisonSummary.Column column) {
    return new Column(
        column.letter(),
        column.title().strip(),
        column.errors().stream().map(e -> new PageContent.Field(e.field(), e.text())).toList());
  }

  private static List<Line> lines(List<ComparisonSummary.Row> rows) {
    return rows.stream()
        .map(r ->
            new Line(
                r.says(), r.cells().stream().map(c -> new Said(c.text(), c.changed())).toList()))
        .toList();
  }

  private Count count(ComparisonSummary.Count count) {
    Optional<Integer> first = count.numbers().getFirst();
    return new Count(
        Icon.of(count.verdict()),
        count.word(),
        count.numbers().stream()
            .map(n ->
                new Said(
                    n.map(String::valueOf).orElseGet(() -> messages.text("compare.noResult")),
                    n.isPresent() && first.isPresent() && !n.equals(first)))
            .toList());
  }

  private Group group(ComparisonDigest.Group group) {
    List<Cell> cells = new ArrayList<>();
    for (Optional<ComparisonDigest.Standing> column : group.columns()) {
      cells.add(new Cell(column.map(this::standing).stream().toList()));
    }
    return new Group(group.sector(), group.names(), cells);
  }

  private Reach reach(ComparisonDigest.Reach reach) {
    Sentence most = reach.most().text();
    String text = messages.text("compare.ceiling", most.text(), reach.most().within());
    return new Reach(reach.names(), references.of(text, most));
  }

  // Impossible profiles have no result; one of the others has.
  private Same same(ComparisonDigest.Group group) {
    ComparisonDigest.Standing any =
        group.columns().stream().flatMap(Optional::stream).findFirst().orElseThrow();
    return new Same(group.sector(), group.names(), standing(any));
  }

  private Standing standing(ComparisonDigest.Standing standing) {
    ComparisonSummary.Cell cell = standing.cell();
    return new Standing(
        Icon.of(cell.segment().verdict()),
        cell.segment().verdictWord(),
        cell.verdictChanged(),
        cell.payChanged(),
        cell.years().stream().limit(1).map(now -> pay(now, cell.years())).toList(),
        cell.years().isEmpty() ? cell.segment().noPay().orElse("") : "",
        standing.because().stream().map(references::of).toList());
  }

  private Pay pay(ComparisonSummary.Year now, List<ComparisonSummary.Year> years) {
    return new Pay(
        now.pay().low().in(yearly),
        now.pay().likely().in(yearly),
        now.pay().high().in(yearly),
        now.change()
            .map(c ->
                c.exact().likely().paiseAYear() == 0
                    ? messages.text("compare.unchanged")
                    : yearly ? c.likely().year() : c.likely().month())
            .orElse(""),
        years.stream().skip(1).map(this::later).toList());
  }

  private String later(ComparisonSummary.Year year) {
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
