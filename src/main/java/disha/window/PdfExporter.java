package disha.window;

import disha.estimate.Estimate;
import disha.words.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Puts the result on paper. The window only knows that it can be done.
@FunctionalInterface
public interface PdfExporter {
  /// Writes the summary of an estimate as a PDF.
  ///
  /// @param segments the ids of those to show in full, in order; the best if there are none
  /// @throws IOException with a sentence for a person, if the file could not be written
  void export(Estimate estimate, List<String> segments, Messages messages, Path target)
      throws IOException;
}
