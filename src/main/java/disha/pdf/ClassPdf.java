package disha.pdf;

import disha.pdf.chart.Drawings;
import disha.pdf.compact.Imprint;
import disha.pdf.page.ClassContent;
import disha.pdf.page.ClassSheet;
import disha.pdf.page.PageTemplate;
import disha.text.Messages;
import java.time.ZonedDateTime;

/// The report on a whole class as a PDF to hand over.
public final class ClassPdf {
  private ClassPdf() {}

  /// The bytes of the PDF. The same arguments give the same bytes.
  ///
  /// @param messages the texts in the language of the report
  /// @param at the moment that it is of
  /// @param appVersion the version of the program
  public static byte[] render(
      ClassSheet sheet, Messages messages, ZonedDateTime at, String appVersion) {
    ClassContent content = ClassContent.of(sheet, at.toLocalDate(), appVersion, messages);
    return PdfRenderer.print(
        PageTemplate.of(content),
        new Drawings(),
        new Imprint(at, content.titleBar()),
        messages.text("pdf.app", appVersion));
  }
}
