package disha.pdf;

import disha.pdf.chart.Drawings;
import disha.pdf.compact.Imprint;
import disha.pdf.page.ComparisonContent;
import disha.pdf.page.ComparisonWriter;
import disha.pdf.page.PageTemplate;
import disha.summary.comparison.ComparisonSummary;
import disha.text.Messages;
import java.time.ZonedDateTime;

/// Profiles side by side as a PDF to hand over.
public final class ComparisonPdf {
  private ComparisonPdf() {}

  /// The bytes of the PDF. The same arguments give the same bytes: no clock, no file and no network
  /// is asked.
  ///
  /// @param yearly whether pay is for a year, and not for a month
  /// @param messages the texts in the language of the comparison
  /// @param at the moment that the comparison is of
  /// @param appVersion the version of the program
  public static byte[] render(
      ComparisonSummary summary,
      boolean yearly,
      Messages messages,
      ZonedDateTime at,
      String appVersion) {
    ComparisonContent content =
        new ComparisonWriter(summary, yearly, messages).content(at.toLocalDate(), appVersion);
    return PdfRenderer.print(
        PageTemplate.of(content),
        new Drawings(),
        new Imprint(at, content.titleBar()),
        messages.text("pdf.app", appVersion));
  }
}
