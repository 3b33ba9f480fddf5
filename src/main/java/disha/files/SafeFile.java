package disha.files;

import disha.files.NotWrittenException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Replaces a file as a whole: whatever happens, the file is the old one or the new one.
public final class SafeFile {
  private SafeFile() {}

  /// Writes beside the target first and then puts that in the target's place in one go. A link
  /// stays a link: what it leads to is written.
  ///
  /// @throws NotWrittenException with a sentence that says what is wrong; a file that was there
  ///   before stays as it was
  public static void write(Path target, byte[] content) throws NotWrittenException {
    write(target, content, SafeFile::store);
  }

  /// What puts bytes into a new file.
  @FunctionalInterface
  interface Store {
    void write(Path file, byte[] bytes) throws IOException;
  }

  static void write(Path target, byte[] content, Store store) throws NotWrittenException {
    Path file = target.toAbsolutePath();
    refuseFolders(file);
    Path beside = null;
    try {
      Path place = Files.exists(file) ? file.toRealPath() : file;
      beside = place.resolveSibling(".disha-" + UUID.randomUUID() + ".tmp");
      store.write(beside, content);
      move(beside, place);
    } catch (IOException e) {
      throw new NotWrittenException(reason(e, file, content.length), file, remove(beside, e));
    } catch (ReadOnlyFileSystemException e) {
      throw new NotWrittenException(Reason.NOT_ALLOWED, file, new IOException(e));
    }
  }

  private static void refuseFolders(Path file) throws NotWrittenException {
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new NotWrittenException(
          Reason.IS_A_FOLDER, file, new FileSystemException(file.toString()));
    }
    if (Files.notExists(folder)) {
      throw new NotWrittenException(
          Reason.NO_FOLDER, file, new NoSuchFileException(folder.toString()));
    }
    if (!Files.isDirectory(folder)) {
      throw new NotWrittenException(
          Reason.NOT_A_FOLDER, file, new NotDirectoryException(folder.toString()));
    }
  }

  // Forced to the disk before the move: else a power cut could leave an empty file in its place.
  private static void store(Path file, byte[] bytes) throws IOException {
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        out.write(left);
      }
      out.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  // What could not be removed either is told with the failure that it followed.
  private static IOException remove(Path file, IOException failure) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  static Reason reason(IOException failure, Path file, long size) {
    if (failure instanceof AccessDeniedException) {
      return Reason.NOT_ALLOWED;
    }
    return isFull(file, size) ? Reason.DISK_FULL : Reason.FAILED;
  }

  // No exception says so by its type. What was written of the new file takes up space still.
  private static boolean isFull(Path file, long size) {
    try {
      return Files.getFileStore(file.getParent()).getUsableSpace() < size;
    } catch (IOException e) {
      return false;
    }
  }
}
