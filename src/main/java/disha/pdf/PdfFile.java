package disha.pdf;

import disha.pdf.PdfFileException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a PDF wholly or not at all.
public final class PdfFile {
  private PdfFile() {}

  /// Writes the PDF beside its target first and then puts it in the target's place in one go. If
  /// anything fails, a file that was there before stays as it was.
  ///
  /// @throws PdfFileException with a sentence that says what is wrong
  public static void write(Path target, byte[] pdf) throws PdfFileException {
    write(target, pdf, PdfFile::store);
  }

  /// What puts bytes into a new file.
  @FunctionalInterface
  interface Store {
    void write(Path file, byte[] bytes) throws IOException;
  }

  static void write(Path target, byte[] pdf, Store store) throws PdfFileException {
    Path file = target.toAbsolutePath();
    refuseFolders(file);
    Path place = place(file);
    Path beside = place.resolveSibling("." + UUID.randomUUID() + ".tmp");
    try {
      store.write(beside, pdf);
      Files.move(
          beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new PdfFileException(reason(e, place, pdf.length), file, e);
    } catch (ReadOnlyFileSystemException e) {
      throw new PdfFileException(Reason.NOT_ALLOWED, file, new IOException(e));
    } finally {
      remove(beside);
    }
  }

  // A link stays a link: what it leads to is written.
  private static Path place(Path file) throws PdfFileException {
    try {
      return Files.exists(file) ? file.toRealPath() : file;
    } catch (IOException e) {
      throw new PdfFileException(Reason.FAILED, file, e);
    }
  }

  private static void refuseFolders(Path file) throws PdfFileException {
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new PdfFileException(Reason.IS_A_FOLDER, file, new FileSystemException(file + ""));
    }
    if (Files.notExists(folder)) {
      throw new PdfFileException(Reason.NO_FOLDER, file, new NoSuchFileException(folder + ""));
    }
    if (!Files.isDirectory(folder)) {
      throw new PdfFileException(Reason.NOT_A_FOLDER, file, new NotDirectoryException(folder + ""));
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

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // What matters has been said or done by now; an unneeded file is all that is left.
    }
  }
}
