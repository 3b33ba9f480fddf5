package disha.userdata;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Says that a running program owns something. The system takes the lock away when the program
/// ends, however it ends.
final class Lock implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private Lock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /// Takes a lock; empty if a running program has it.
  static Optional<Lock> take(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      // Whoever had it before may have removed the file meanwhile.
      if (lock != null && Files.exists(file)) {
        return Optional.of(new Lock(file, channel));
      }
    } catch (OverlappingFileLockException e) {
      // Another window of this same program has it: not free, as below.
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /// Gives the lock back; its file stays.
  @Override
  public void close() throws IOException {
    channel.close();
  }

  /// Gives the lock back for good.
  void remove() throws IOException {
    channel.close();
    Files.deleteIfExists(file);
  }
}
