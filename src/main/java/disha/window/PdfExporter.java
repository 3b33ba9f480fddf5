package disha.window;

import disha.estimate.Estimate;
import disha.words.Messages;
import java.io.IOException;
import java.nio.file.Path;

/// Puts the result on paper. The window only knows that it can be done.
@FunctionalInterface
public interface PdfExporter {
  /// Writes the summary of an estimate as a PDF.
  ///
  /// @param scenario what the person calls this variant of the profile; can be empty
  /// @throws IOException with a sentence for a person, if the file could not be written
  void export(Estimate estimate, String scenario, Messages messages, Path target)
      throws IOException;
}
