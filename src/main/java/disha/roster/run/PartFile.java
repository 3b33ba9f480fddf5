package disha.roster.run;

import disha.files.NotWrittenException;
import disha.files.SafeFile;
import disha.sheet.SheetException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file in the making, beside the place where it will stand once it is whole.
final class PartFile implements AutoCloseable {
  private final FileChannel channel;
  private long length;

  private PartFile(FileChannel channel, long length) {
    this.channel = channel;
    this.length = length;
  }

  /// The file in the making for a target.
  static Path beside(Path target) {
    return target.resolveSibling("." + target.getFileName() + ".part");
  }

  /// Opens it and drops what stands behind a length.
  ///
  /// @throws SheetException if another run is writing it
  static PartFile open(Path target, long length) throws IOException {
    Path part = beside(target);
    FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      lock(channel, target);
      channel.truncate(length);
      channel.position(length);
      return new PartFile(channel, length);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  // Held until the channel is closed.
  private static void lock(FileChannel channel, Path target) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      throw new SheetException(e, "roster.file.busy", target.toString());
    }
    if (lock == null) {
      throw new SheetException("roster.file.busy", target.toString());
    }
  }

  void write(byte[] bytes) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      channel.write(left);
    }
    length += bytes.length;
  }

  /// How many bytes were written.
  long length() {
    return length;
  }

  /// Sees to it that what was written outlasts a power cut.
  void force() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /// Puts a file that is whole in its place; where that was done before, nothing is left to do.
  static void place(Path target) throws NotWrittenException {
    Path part = beside(target);
    if (Files.exists(part)) {
      SafeFile.place(part, target);
    }
  }
}
