package disha.pdf;

import disha.pdf.PageContent.Bookmark;
import disha.pdf.PageContent.FooterPart;
import disha.pdf.PageContent.Group;
import disha.pdf.PageContent.SegmentContent;
import disha.pdf.PageContent.Table;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.words.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Puts a summary into the pieces that the template shows, and collects its charts.
final class PageWriter {
  private static final String PAGE = "\u0001";
  private static final String PAGES = "\u0002";

  private final Summary summary;
  private final Messages messages;
  private final References references;
  private final Restatement restated;
  private final BackgroundWriter background;
  private final List<Strip> strips = new ArrayList<>();

  PageWriter(Summary summary, Messages messages) {
    this.summary = summary;
    this.messages = messages;
    this.references = new References(summary, messages);
    this.restated = Restatement.of(summary.background(), messages);
    this.background = new BackgroundWriter(summary.background(), messages, references);
  }

  /// The lines of the content's charts, in the order in which it names them.
  List<Strip> strips() {
    return List.copyOf(strips);
  }

  PageContent content(LocalDate date, String appVersion) {
    String day = day(date);
    String title = messages.text("pdf.title");
    // In the order of the page: marks are numbered as they are given out.
    List<PageContent.OfferContent> offer = background.offer();
    List<Table<PageContent.Path>> paths = background.paths();
    List<Group> cautions = background.cautions();
    List<SegmentContent> segments = segments();
    List<Table<PageContent.Other>> others = others();
    // Last: what is marked above is listed.
    List<Table<PageContent.AssumptionRow>> assumptions = assumptions();
    List<Table<PageContent.Source>> sources = sources();
    return new PageContent(
        messages.language(),
        new Labels(messages),
        title,
        messages.text("pdf.footer", title, day),
        pageOf(),
        summary.name().orElse("").strip(),
        messages.text("pdf.about", day, summary.model(), messages.text("pdf.app", appVersion)),
        summary.headline(),
        summary.background().prices(),
        restated.is(),
        summary.errors().stream().map(e -> new PageContent.Field(e.field(), e.text())).toList(),
        list("pdf.guidance", summary.guidance()),
        summary.counts().stream()
            .map(c -> new PageContent.Count(Icon.of(c.verdict()), c.word(), c.number() + ""))
            .toList(),
        offer,
        background.next(),
        paths,
        cautions,
        background.conflicts(),
        segments,
        others,
        assumptions,
        list("pdf.silences", summary.silences()),
        sources,
        bookmarks(segments, cautions, others, assumptions, sources));
  }

  private String day(LocalDate date) {
    Locale locale = Locale.forLanguageTag(messages.language());
    return DateTimeFormatter.ofPattern(messages.text("pdf.date"), locale).format(date);
  }

  // Where the numbers stand in the sentence is for each language to say.
  private List<FooterPart> pageOf() {
    String text = messages.text("pdf.page-of", PAGE, PAGES);
    List<FooterPart> out = new ArrayList<>();
    for (String part : text.splitWithDelimiters("[" + PAGE + PAGES + "]", 0)) {
      boolean page = part.equals(PAGE);
      boolean pages = part.equals(PAGES);
      out.add(new FooterPart(page || pages ? "" : part, page, pages));
    }
    return out;
  }

  private List<SegmentContent> segments() {
    List<SegmentContent> out = new ArrayList<>();
    PayWriter pay = new PayWriter(messages, references, restated, strips);
    SegmentWriter writer = new SegmentWriter(messages, references, pay, effects());
    for (SegmentSummary segment : summary.segments()) {
      out.add(writer.content(segment, "segment-" + (out.size() + 1)));
    }
    return out;
  }

  private Map<String, String> effects() {
    Map<String, String> out = new HashMap<>();
    summary.background().next().forEach(next -> out.put(next.id(), next.effect()));
    return out;
  }

  private List<Table<PageContent.Other>> others() {
    return Table.of(Others.of(summary.others(), messages));
  }

  // What the person changed is listed even where nothing printed rests on it.
  private List<Table<PageContent.AssumptionRow>> assumptions() {
    summary.assumptions().stream()
        .filter(Summary.AssumptionLine::changed)
        .forEach(line -> references.assumption(line.id()));
    return Table.of(
        references.assumed().stream()
            .map(a ->
                new PageContent.AssumptionRow(
                    references.assumption(a.id()), a.statement(), a.changed()))
            .toList());
  }

  // Only what is cited; a document's date stands where it is first named.
  private List<Table<PageContent.Source>> sources() {
    Set<String> dated = new HashSet<>();
    return Table.of(
        summary.citations().stream()
            .filter(c -> references.isCited(c.number()))
            .map(c ->
                new PageContent.Source(
                    references.citation(c.number()),
                    c.document(),
                    dated.add(c.document()) ? c.date() : "",
                    c.section(),
                    c.says(),
                    c.certainty()))
            .toList());
  }

  private List<Group> list(String heading, List<String> texts) {
    return texts.isEmpty()
        ? List.of()
        : List.of(
            new Group(
                messages.text(heading),
                texts.stream().map(t -> new CitedText(t, List.of())).toList()));
  }

  private List<Bookmark> bookmarks(
      List<SegmentContent> segments,
      List<?> cautions,
      List<?> others,
      List<?> assumptions,
      List<?> sources) {
    List<Bookmark> out = new ArrayList<>();
    out.add(new Bookmark(messages.text("pdf.title"), "top"));
    bookmark(out, "cautions", !cautions.isEmpty());
    segments.forEach(s -> out.add(new Bookmark(s.name(), s.target())));
    bookmark(out, "others", !others.isEmpty());
    bookmark(out, "assumptions", !assumptions.isEmpty());
    bookmark(out, "silences", !summary.silences().isEmpty());
    bookmark(out, "sources", !sources.isEmpty());
    return out;
  }

  private void bookmark(List<Bookmark> out, String part, boolean there) {
    if (there) {
      out.add(new Bookmark(messages.text("pdf." + part), part));
    }
  }
}
