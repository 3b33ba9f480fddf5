package disha.window.paper;

import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Puts the result on paper. The window only knows that it can be done.
@FunctionalInterface
public interface PdfExporter {
  /// Writes it as a PDF.
  ///
  /// @throws IOException with a sentence for a person, if the file could not be written
  void export(Paper paper, Messages messages, Path target) throws IOException;

  /// What of a person's own words cannot be printed as they were typed, in sentences; by default
  /// everything can.
  default List<String> standIns(Paper paper, Messages messages) {
    return List.of();
  }
}
