package disha.files;

import disha.json.Problems;
import disha.text.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads the text files that come inside the program.
public final class BundledFiles {
  private BundledFiles() {}

  /// The text of one; where there is none that is a problem, and then there is no text.
  ///
  /// @param label the name under which the problem is reported
  public static Optional<String> text(String path, String label, Problems problems) {
    try {
      Optional<byte[]> bytes = Resources.find(path);
      if (bytes.isEmpty()) {
        problems.add(label, "$", "problem.program.missing");
      }
      return bytes.map(b -> new String(b, StandardCharsets.UTF_8));
    } catch (IOException e) {
      problems.add(label, "$", "problem.program.unreadable", SystemReason.keyOf(e));
      return Optional.empty();
    }
  }
}
