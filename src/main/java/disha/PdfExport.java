package disha;

import disha.estimate.Estimate;
import disha.files.SafeFile;
import disha.pdf.SummaryPdf;
import disha.summary.Summary;
import disha.summary.SummaryBuilder;
import disha.summary.SummaryOptions;
import disha.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/// Makes the PDF summary of an estimate, dated today.
final class PdfExport {
  private PdfExport() {}

  /// Writes it to a file.
  ///
  /// @param options what it shows
  /// @throws IOException with a sentence for a person, if the file cannot be written
  static void write(Estimate estimate, SummaryOptions options, Messages messages, Path target)
      throws IOException {
    SafeFile.write(target, bytes(estimate, options, messages));
  }

  /// The PDF itself.
  static byte[] bytes(Estimate estimate, SummaryOptions options, Messages messages) {
    Summary summary = SummaryBuilder.build(estimate, messages, options);
    return SummaryPdf.render(
        summary, messages, LocalDate.now(ZoneId.systemDefault()), Version.number());
  }
}
