package disha.pdf;

import disha.pdf.compact.Imprint;
import disha.pdf.page.PageContent;
import disha.pdf.page.PageTemplate;
import disha.pdf.page.PageWriter;
import disha.summary.Summary;
import disha.text.Messages;
import java.time.ZonedDateTime;

/// The summary as a PDF to take along.
public final class SummaryPdf {
  private SummaryPdf() {}

  /// The bytes of the PDF. The same arguments give the same bytes: no clock, no file and no network
  /// is asked.
  ///
  /// @param messages the texts in the language of the summary
  /// @param at the moment that the summary is of
  /// @param appVersion the version of the program
  public static byte[] render(
      Summary summary, Messages messages, ZonedDateTime at, String appVersion) {
    PageWriter writer = new PageWriter(summary, messages);
    PageContent content = writer.content(at.toLocalDate(), appVersion);
    return PdfRenderer.print(
        PageTemplate.of(content),
        writer.drawings(),
        new Imprint(at, content.titleBar()),
        messages.text("pdf.app", appVersion));
  }
}
