package disha.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Replaces a file as a whole: whatever happens, the file is the old one or the new one.
public final class SafeFile {
  private SafeFile() {}

  /// Writes beside the target, then moves into place.
  ///
  /// @throws IOException if it could not be written; the old file is then untouched
  public static void write(Path target, byte[] content) throws IOException {
    Path absolute = target.toAbsolutePath();
    // A link stays a link: what it points to is replaced.
    Path real = Files.exists(absolute) ? absolute.toRealPath() : absolute;
    if (Files.isDirectory(real)) {
      throw new java.nio.file.FileSystemException(real.toString(), null, "is a folder");
    }
    Path temporary = real.resolveSibling(".disha-" + UUID.randomUUID() + ".tmp");
    try {
      try (FileChannel out =
          FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        // Without this a power cut could leave the new name on an empty file.
        out.force(true);
      }
      move(temporary, real);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
