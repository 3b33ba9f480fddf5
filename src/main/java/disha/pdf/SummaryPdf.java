package disha.pdf;

import disha.pdf.compact.Imprint;
import disha.pdf.page.PageTemplate;
import disha.pdf.page.Room;
import disha.pdf.page.RoomSearch;
import disha.pdf.page.SummaryPage;
import disha.summary.Summary;
import disha.text.Messages;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

/// The summary as a PDF to take along: a page with the answer, a page with what it rests on, and in
/// the full report an annex.
public final class SummaryPdf {
  private final Summary summary;
  private final boolean full;
  private final Messages messages;
  private final ZonedDateTime at;
  private final String appVersion;

  private SummaryPdf(
      Summary summary, boolean full, Messages messages, ZonedDateTime at, String appVersion) {
    this.summary = summary;
    this.full = full;
    this.messages = messages;
    this.at = at;
    this.appVersion = appVersion;
  }

  /// The bytes of the PDF. The same arguments give the same bytes: no clock, no file and no network
  /// is asked.
  ///
  /// @param full whether the annex is there
  /// @param messages the texts in the language of the summary
  /// @param at the moment that the summary is of
  /// @param appVersion the version of the program
  public static byte[] render(
      Summary summary, boolean full, Messages messages, ZonedDateTime at, String appVersion) {
    return printed(summary, full, messages, at, appVersion).pdf;
  }

  /// A PDF and the page that it was made of.
  @SuppressWarnings("ArrayRecordComponent")
  record PrintedPage(String xhtml, byte[] pdf) {}

  /// The same with what was printed.
  static PrintedPage printed(
      Summary summary, boolean full, Messages messages, ZonedDateTime at, String appVersion) {
    return new SummaryPdf(summary, full, messages, at, appVersion).fitting();
  }

  // Only once it is laid out is known how many pages a part takes.
  private PrintedPage fitting() {
    try (PdfRenderer renderer = new PdfRenderer(messages.text("pdf.app", appVersion))) {
      RoomSearch search = new RoomSearch();
      Map<Room, PageLayout> tried = new HashMap<>();
      while (!tried.containsKey(search.room())) {
        PageLayout layout = layOut(renderer, search.room());
        tried.put(search.room(), layout);
        search.tell(pages(layout));
      }
      PageLayout fits = tried.get(search.room());
      return new PrintedPage(fits.page(), fits.print());
    }
  }

  private PageLayout layOut(PdfRenderer renderer, Room room) {
    SummaryPage page =
        new SummaryPage(summary, full, false, room, at.toLocalDate(), appVersion, messages);
    return renderer.layOut(
        PageTemplate.of(page), page.drawings(), new Imprint(at, page.titleBar()));
  }

  /// How many pages each part takes, by where its first heading is.
  private static RoomSearch.PartPages pages(PageLayout layout) {
    int all = layout.pages();
    int annex = layout.pageOf("annex").orElse(all);
    int proof = layout.pageOf("pay").or(() -> layout.pageOf("all")).orElse(annex);
    return new RoomSearch.PartPages(proof, annex - proof, all - annex);
  }
}
