package disha.pdf;

import disha.pdf.Frame.Bookmark;
import disha.pdf.PageContent.Group;
import disha.pdf.PageContent.SegmentContent;
import disha.pdf.PageContent.Table;
import disha.summary.PaySummary;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.words.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a summary into the pieces that the template shows, and collects its charts.
final class PageWriter {
  private static final String NONE = "–";

  private final Summary summary;
  private final Messages messages;
  private final References references;
  private final Restatement restated;
  private final BackgroundWriter background;
  private final Drawings drawings = new Drawings();

  PageWriter(Summary summary, Messages messages) {
    this.summary = summary;
    this.messages = messages;
    this.references = new References(summary.citations(), summary.assumptions(), messages);
    this.restated = Restatement.of(summary.background(), messages);
    this.background = new BackgroundWriter(summary.background(), messages, references);
  }

  /// The drawings of the content.
  Drawings drawings() {
    return drawings;
  }

  PageContent content(LocalDate date, String appVersion) {
    String name = summary.name().orElse("").strip();
    // In the order of the page: marks are numbered as they are given out.
    List<Table<PageContent.NextStep>> nextSteps = background.nextSteps();
    List<PageContent.OfferLine> offerLine = background.offerLine();
    List<SegmentContent> segments = segments();
    List<Table<PageContent.Other>> others = others();
    List<PageContent.OfferContent> offer = background.offer();
    List<Table<PageContent.Path>> paths = background.paths();
    List<Table<PageContent.Conflict>> conflicts = background.conflicts();
    List<Group> cautions = background.cautions();
    // Last: what is marked above is listed.
    List<Table<PageContent.AssumptionRow>> assumptions = assumptions();
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
            .map(told -> new PageContent.Told(told.topic(), told.answer()))
            .toList(),
        summary.headline(),
        summary.background().prices(),
        restated.is(),
        summary.hasHeldPay() ? messages.text("pay.held") : "",
        summary.errors().stream().map(e -> new PageContent.Field(e.field(), e.text())).toList(),
        list("pdf.guidance", summary.guidance()),
        summary.counts().stream()
            .map(c -> new PageContent.Count(Icon.of(c.verdict()), c.word(), c.number() + ""))
            .toList(),
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

  private List<PageContent.Choice> choices() {
    List<PageContent.Chosen> rows = new ArrayList<>();
    for (SegmentSummary segment : summary.segments()) {
      rows.add(chosen(segment, target(rows.size())));
    }
    return rows.isEmpty() ? List.of() : List.of(new PageContent.Choice(summary.selection(), rows));
  }

  private PageContent.Chosen chosen(SegmentSummary segment, String target) {
    Optional<PaySummary> pay = segment.pay();
    return new PageContent.Chosen(
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
    return pay.marked(Range.of(pay.low().month(), pay.high().month(), messages));
  }

  private Map<String, String> effects() {
    Map<String, String> out = new HashMap<>();
    summary.background().next().forEach(next -> out.put(next.id(), next.effect()));
    return out;
  }

  private List<Table<PageContent.Other>> others() {
    return Table.of(Others.of(summary.others(), NONE, messages));
  }

  // What the person changed is listed even where nothing printed rests on it.
  private List<Table<PageContent.AssumptionRow>> assumptions() {
    summary.assumptions().stream()
        .filter(Summary.AssumptionLine::changed)
        .forEach(line -> references.assumption(line.id()));
    return Endnotes.assumptions(references);
  }

  private List<Group> list(String heading, List<String> texts) {
    return texts.isEmpty()
        ? List.of()
        : List.of(
            new Group(
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
