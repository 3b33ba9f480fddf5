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
import java.util.List;

/// Makes the PDF summary of an estimate, dated today.
final class PdfExport {
  private PdfExport() {}

  /// Writes it to a file.
  ///
  /// @param segments the ids of those to show in full, in order; the best if there are none
  /// @throws IOException with a sentence for a person, if the file cannot be written
  static void write(Estimate estimate, List<String> segments, Messages messages, Path target)
      throws IOException {
    SafeFile.write(target, bytes(estimate, segments, messages));
  }

  /// The PDF itself.
  ///
  /// @param segments the ids of those to show in full, in order; the best if there are none
  static byte[] bytes(Estimate estimate, List<String> segments, Messages messages) {
    Summary summary = SummaryBuilder.build(estimate, messages, SummaryOptions.paper(segments));
    return SummaryPdf.render(
        summary, messages, LocalDate.now(ZoneId.systemDefault()), Version.number());
  }
}
