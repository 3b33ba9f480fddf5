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
import java.util.List;
import java.util.Locale;

/// Puts a summary into the pieces that the template shows, and collects its charts.
final class PageWriter {
  private static final String PAGE = "\u0001";
  private static final String PAGES = "\u0002";

  private final Summary summary;
  private final Messages messages;
  private final References references;
  private final List<PayChart> charts = new ArrayList<>();

  PageWriter(Summary summary, Messages messages) {
    this.summary = summary;
    this.messages = messages;
    this.references = new References(summary, messages);
  }

  /// The charts of the content, in the order in which it names them.
  List<PayChart> charts() {
    return List.copyOf(charts);
  }

  PageContent content(LocalDate date, String appVersion) {
    String day = day(date);
    String title = messages.text("pdf.title");
    List<SegmentContent> segments = segments();
    List<Table<PageContent.Other>> others = others();
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
        summary.errors().stream().map(e -> new PageContent.Field(e.field(), e.text())).toList(),
        list("pdf.guidance", summary.guidance()),
        summary.counts().stream()
            .map(c -> new PageContent.Count(Icon.of(c.verdict()), c.word(), c.number() + ""))
            .toList(),
        segments,
        others,
        assumptions,
        list("pdf.silences", summary.silences()),
        sources,
        bookmarks(segments, others, assumptions, sources));
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
    SegmentWriter writer = new SegmentWriter(messages, references, charts);
    for (SegmentSummary segment : summary.segments()) {
      out.add(writer.content(segment, "segment-" + (out.size() + 1)));
    }
    return out;
  }

  private List<Table<PageContent.Other>> others() {
    return Table.of(
        summary.others().stream()
            .map(o ->
                new PageContent.Other(
                    o.name(), o.sector(), Icon.of(o.verdict()), o.verdictWord(), o.pay()))
            .toList());
  }

  private List<Table<PageContent.AssumptionRow>> assumptions() {
    return Table.of(
        summary.assumptions().stream()
            .map(a ->
                new PageContent.AssumptionRow(
                    references.assumption(a.id()), a.says(), a.reason(), a.value(), a.changed()))
            .toList());
  }

  private List<Table<PageContent.Source>> sources() {
    return Table.of(
        summary.citations().stream()
            .map(c ->
                new PageContent.Source(
                    references.citation(c.number()),
                    c.document(),
                    c.date(),
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
      List<SegmentContent> segments, List<?> others, List<?> assumptions, List<?> sources) {
    List<Bookmark> out = new ArrayList<>();
    out.add(new Bookmark(messages.text("pdf.title"), "top"));
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
