package disha.pdf.page;

import disha.estimate.segment.AdviceGroup;
import disha.pdf.chart.Drawings;
import disha.pdf.chart.Labels;
import disha.pdf.page.Frame.Bookmark;
import disha.pdf.page.PageContent.HeadedList;
import disha.pdf.page.PageContent.SegmentContent;
import disha.pdf.page.PageContent.Table;
import disha.summary.PaySummary;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a summary into the pieces that the template shows, and collects its charts.
public final class PageWriter {
  private static final String NONE = "–";

  private final Summary summary;
  private final Messages messages;
  private final Footnotes references;
  private final RestatedMark restated;
  private final ContextWriter background;
  private final Drawings drawings = new Drawings();

  public PageWriter(Summary summary, Messages messages) {
    this.summary = summary;
    this.messages = messages;
    this.references = new Footnotes(summary.citations(), summary.assumptions(), messages);
    this.restated = RestatedMark.of(summary.context(), messages);
    this.background = new ContextWriter(summary.context(), messages, references);
  }

  /// The drawings of the content.
  public Drawings drawings() {
    return drawings;
  }

  public PageContent content(LocalDate date, String appVersion) {
    String name = summary.name().orElse("").strip();
    // In the order of the page: marks are numbered as they are given out.
    List<Table<PageContent.NextStep>> nextSteps = background.nextSteps();
    List<PageContent.OfferLine> offerLine = background.offerLine();
    List<SegmentContent> segments = segments();
    List<Table<PageContent.Other>> others = others();
    List<PageContent.OfferContent> offer = background.offer();
    List<Table<PageContent.WayRow>> paths = background.ways();
    List<Table<PageContent.ConflictBlock>> conflicts = background.conflicts();
    List<HeadedList> cautions = background.cautions();
    // Last: what is marked above is listed.
    List<Table<PageContent.AssumptionEntry>> assumptions = assumptions();
    List<Table<PageContent.Source>> sources = Endnotes.sources(references);
    Map<String, Boolean> parts = new LinkedHashMap<>();
    parts.put(segments.isEmpty() ? "all" : "others", !others.isEmpty());
    parts.put("offer-check", !offer.isEmpty());
    parts.put("paths", !paths.isEmpty());
    parts.put("conflicts", !conflicts.isEmpty());
    parts.put("cautions", !cautions.isEmpty());
    parts.put("assumptions", !assumptions.isEmpty());
    parts.put("silences", !summary.silences().isEmpty());
    parts.put("sources", !sources.isEmpty());
    return new PageContent(
        Frame.of(
                messages.text("pdf.title"),
                messages.text("pdf.subject"),
                summary.model(),
                date,
                appVersion,
                messages)
            .named(name)
            .outlined(bookmarks(segments, parts)),
        new Labels(messages),
        name,
        summary.scenario().isBlank() ? "" : messages.text("pdf.scenario", summary.scenario()),
        summary.person().stream()
            .map(told -> new PageContent.ToldRow(told.topic(), told.answer()))
            .toList(),
        summary.headline(),
        summary.context().prices(),
        restated.is(),
        summary.hasHeldPay() ? messages.text("pay.held") : "",
        summary.errors().stream().map(e -> new PageContent.Field(e.field(), e.text())).toList(),
        summary.doubts().stream().map(Summary.FieldProblem::text).toList(),
        list("pdf.guidance", summary.guidance()),
        counts(),
        choices(),
        nextSteps,
        offerLine,
        background.sureness(),
        !segments.isEmpty(),
        segments,
        others,
        offer,
        background.next(),
        paths,
        conflicts,
        cautions,
        assumptions,
        list("pdf.silences", summary.silences()),
        background.documents(),
        sources);
  }

  // Of whoever has told nothing, the groups say nothing.
  private List<PageContent.GroupCountCell> counts() {
    return summary.segments().isEmpty()
        ? List.of()
        : summary.counts().stream()
            .map(c -> new PageContent.GroupCountCell(c.word(), c.number() + ""))
            .toList();
  }

  private List<SegmentContent> segments() {
    List<SegmentContent> out = new ArrayList<>();
    PayWriter pay = new PayWriter(messages, references, restated, drawings);
    SegmentWriter writer = new SegmentWriter(messages, references, pay, effects());
    for (SegmentSummary segment : summary.segments()) {
      out.add(writer.content(segment, target(out.size())));
    }
    return out;
  }

  private static String target(int segment) {
    return "segment-" + (segment + 1);
  }

  private List<PageContent.AtAGlance> choices() {
    List<PageContent.AtAGlanceRow> rows = new ArrayList<>();
    // Where all are of one group, the heading and their verdicts say as much.
    boolean grouped = summary.segments().stream().map(SegmentSummary::group).distinct().count() > 1;
    Optional<AdviceGroup> before = Optional.empty();
    for (SegmentSummary segment : summary.segments()) {
      Optional<AdviceGroup> group = Optional.of(segment.group());
      String head = grouped && !group.equals(before) ? messages.text("group", segment.group()) : "";
      rows.add(chosen(segment, target(rows.size()), head));
      before = group;
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(new PageContent.AtAGlance(summary.selection(), rows));
  }

  private PageContent.AtAGlanceRow chosen(SegmentSummary segment, String target, String group) {
    Optional<PaySummary> pay = segment.pay();
    return new PageContent.AtAGlanceRow(
        group,
        segment.name(),
        target,
        segment.sector(),
        Icon.of(segment.verdict()),
        segment.verdictWord(),
        pay.map(p -> p.likely().month()).orElse(NONE),
        pay.map(this::range).orElse(NONE),
        pay.map(p -> p.likely().year()).orElse(NONE));
  }

  private String range(PaySummary pay) {
    return pay.marked(RangeText.of(pay.low().month(), pay.high().month(), messages));
  }

  private Map<String, String> effects() {
    Map<String, String> out = new HashMap<>();
    summary.context().next().forEach(next -> out.put(next.id(), next.effect()));
    return out;
  }

  private List<Table<PageContent.Other>> others() {
    return Table.of(OtherSegmentRows.of(summary, NONE, messages));
  }

  // What the person changed is listed even where nothing printed rests on it.
  private List<Table<PageContent.AssumptionEntry>> assumptions() {
    summary.assumptions().stream()
        .filter(Summary.AssumptionLine::changed)
        .forEach(line -> references.assumption(line.id()));
    return Endnotes.assumptions(references);
  }

  private List<HeadedList> list(String heading, List<String> texts) {
    return texts.isEmpty()
        ? List.of()
        : List.of(
            new HeadedList(
                messages.text(heading),
                texts.stream().map(t -> new CitedText(t, List.of())).toList()));
  }

  /// @param parts the ids of the headings behind the segments, and whether each is there
  private List<Bookmark> bookmarks(List<SegmentContent> segments, Map<String, Boolean> parts) {
    List<Bookmark> out = new ArrayList<>();
    out.add(new Bookmark(messages.text("pdf.title"), "top"));
    segments.forEach(s -> out.add(new Bookmark(s.name(), s.target())));
    parts.forEach((part, there) -> {
      if (there) {
        out.add(new Bookmark(messages.text("pdf." + part), part));
      }
    });
    return out;
  }
}
