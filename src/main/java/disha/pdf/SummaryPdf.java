package disha.pdf;

import disha.pdf.page.PageContent;
import disha.pdf.page.PageTemplate;
import disha.pdf.page.PageWriter;
import disha.summary.Summary;
import disha.text.Messages;
import java.time.LocalDate;

/// The summary as a PDF to take along.
public final class SummaryPdf {
  private SummaryPdf() {}

  /// The bytes of the PDF. The same arguments give the same bytes: no clock, no file and no network
  /// is asked.
  ///
  /// @param messages the texts in the language of the summary
  /// @param date the day that the summary is of
  /// @param appVersion the version of the program
  public static byte[] render(
      Summary summary, Messages messages, LocalDate date, String appVersion) {
    PageWriter writer = new PageWriter(summary, messages);
    PageContent content = writer.content(date, appVersion);
    return PdfRenderer.print(
        PageTemplate.of(content), writer.drawings(), date, messages.text("pdf.app", appVersion));
  }
}
