package disha.window;

import disha.estimate.Estimate;
import disha.summary.SummaryOptions;
import disha.words.Messages;
import java.io.IOException;
import java.nio.file.Path;

/// Puts the result on paper. The window only knows that it can be done.
@FunctionalInterface
public interface PdfExporter {
  /// Writes the summary of an estimate as a PDF.
  ///
  /// @param options what it shows
  /// @throws IOException with a sentence for a person, if the file could not be written
  void export(Estimate estimate, SummaryOptions options, Messages messages, Path target)
      throws IOException;
}
