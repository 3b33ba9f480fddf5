package disha.files;

import disha.json.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads the text files that come inside the program.
final class Bundled {
  private Bundled() {}

  static Optional<String> text(String path, String label, Problems problems) {
    try (InputStream in = Bundled.class.getResourceAsStream(path)) {
      if (in == null) {
        problems.add(label, "$", "problem.program.missing");
        return Optional.empty();
      }
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      problems.add(label, "$", "problem.program.unreadable", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
