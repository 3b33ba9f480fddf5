package disha.files;

import disha.json.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads a text file that a person hands us: of bounded size, in UTF-8, a plain file.
public final class TextFile {
  /// No profile or part of a model comes near this size.
  private static final int MAX_BYTES = 8 << 20;

  private TextFile() {}

  /// Reads a file; it is named in full where something is wrong.
  public static Loaded<String> read(Path file) {
    Problems problems = new Problems();
    return read(file, file.toString(), problems)
        .<Loaded<String>>map(Loaded.Good::new)
        .orElseGet(() -> new Loaded.Bad<>(problems.all()));
  }

  public static Optional<String> read(Path file, String label, Problems problems) {
    try {
      if (Files.isDirectory(file)) {
        problems.add(label, "$", "problem.file.folder");
        return Optional.empty();
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        problems.add(label, "$", "problem.file.plain");
        return Optional.empty();
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(MAX_BYTES + 1);
      }
      return text(bytes, label, problems);
    } catch (NoSuchFileException e) {
      problems.add(label, "$", "problem.file.missing");
    } catch (AccessDeniedException e) {
      problems.add(label, "$", "problem.file.denied");
    } catch (IOException e) {
      problems.add(label, "$", "problem.file.unreadable", SystemReason.keyOf(e));
    }
    return Optional.empty();
  }

  /// The text that a file's bytes stand for, or what is wrong with them.
  ///
  /// @param label the name under which problems are reported
  public static Optional<String> text(byte[] bytes, String label, Problems problems) {
    if (bytes.length > MAX_BYTES) {
      problems.add(label, "$", "problem.file.large", Integer.toString(MAX_BYTES >> 20));
      return Optional.empty();
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      problems.add(label, "$", "problem.file.encoding");
      return Optional.empty();
    }
  }
}
