package disha.pdf;

import disha.pdf.compact.Imprint;
import disha.pdf.page.PageTemplate;
import disha.pdf.page.Room;
import disha.pdf.page.SummaryPage;
import disha.summary.Summary;
import disha.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

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

  // Only once it is printed is known how many pages a part takes. Many need one try, long ones
  // several,
  // each of them shorter.
  private PrintedPage fitting() {
    Room room = Room.AMPLE;
    while (true) {
      PrintedPage printed = print(room);
      Room tighter = room.tighter(pages(printed.pdf));
      if (tighter.equals(room)) {
        return printed;
      }
      room = tighter;
    }
  }

  private PrintedPage print(Room room) {
    SummaryPage page =
        new SummaryPage(summary, full, false, room, at.toLocalDate(), appVersion, messages);
    String filled = PageTemplate.of(page);
    byte[] pdf =
        PdfRenderer.print(
            filled,
            page.drawings(),
            new Imprint(at, page.titleBar()),
            messages.text("pdf.app", appVersion));
    return new PrintedPage(filled, pdf);
  }

  /// How many pages each part takes, by where the outline says that it begins.
  private Room.PartPages pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int all = document.getNumberOfPages();
      Map<String, Integer> begins = new HashMap<>();
      for (PDOutlineItem part : document.getDocumentCatalog().getDocumentOutline().children()) {
        PDPage page = part.findDestinationPage(document);
        begins.put(part.getTitle(), document.getPages().indexOf(page));
      }
      int annex = begins.getOrDefault(messages.text("pdf.part-annex"), all);
      int proof =
          Stream.of("pdf.part-pay", "pdf.part-all")
              .map(messages::text)
              .filter(begins::containsKey)
              .map(begins::get)
              .findFirst()
              .orElse(annex);
      return new Room.PartPages(proof, annex - proof, all - annex);
    } catch (IOException e) {
      throw new UncheckedIOException("The PDF could not be read in memory", e);
    }
  }
}
