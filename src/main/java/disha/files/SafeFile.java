package disha.files;

import disha.files.NotWrittenException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Replaces a file as a whole: whatever happens, the file is the old one or the new one.
public final class SafeFile {
  /// The names of the files that are written first.
  private static final String BESIDE = ".disha-ID.tmp";

  private static final String ANY_BESIDE = beside("????????-????-????-????-????????????");

  /// More of them in a row lead in a circle.
  private static final int MOST_LINKS = 40;

  /// One that is older was left by a program that was killed: no save takes so long.
  private static final Duration LONGEST_SAVE = Duration.ofHours(1);

  private SafeFile() {}

  /// Writes beside the target first and then puts that in the target's place in one go. A link
  /// stays a link: what it leads to is written, and made if it is not there. Who may read and write
  /// the old file may do so with the new one, and nobody else. So a file of another owner or group,
  /// or with several names, is not replaced but written in place once all is safe beside it; if
  /// that fails it gets back what was in it. A file that is protected from writing stays as it is.
  ///
  /// @throws NotWrittenException with a sentence that says what is wrong; a file that was there
  ///   before stays as it was
  public static void write(Path target, byte[] content) throws NotWrittenException {
    write(target, content, SafeFile::store);
  }

  /// Puts a file that was written whole, in the folder of the target, in the target's place in one
  /// go. A link stays a link, and who may read and write the old file may do so with the new one.
  ///
  /// @throws NotWrittenException with a sentence that says what is wrong; a file that was there
  ///   before stays as it was, as does one of another owner or with several names
  public static void place(Path written, Path target) throws NotWrittenException {
    Path file = followed(target.toAbsolutePath());
    refuseFolders(file);
    Path beside = file.resolveSibling(beside(UUID.randomUUID().toString()));
    try {
      if (Files.exists(file)) {
        refuseProtected(file);
        AccessRights.createPrivate(beside);
        if (!AccessRights.canBeReplaced(file, beside)) {
          throw new AccessDeniedException(file.toString());
        }
        AccessRights.copy(file, beside);
        fill(beside, written);
        move(beside, file);
        Files.delete(written);
      } else {
        move(written, file);
      }
    } catch (NotWrittenException e) {
      throw e;
    } catch (IOException e) {
      throw new NotWrittenException(reason(e, file, 0), file, remove(beside, e));
    }
  }

  private static void fill(Path file, Path content) throws IOException {
    try (FileChannel in = FileChannel.open(content);
        FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long done = 0;
      while (done < in.size()) {
        done += in.transferTo(done, in.size() - done, out);
      }
      out.force(true);
    }
  }

  private static String beside(String id) {
    return BESIDE.replace("ID", id);
  }

  /// What puts bytes into a file, and nothing else.
  @FunctionalInterface
  interface Store {
    void write(Path file, byte[] bytes) throws IOException;
  }

  static void write(Path target, byte[] content, Store store) throws NotWrittenException {
    Path file = followed(target.toAbsolutePath());
    refuseFolders(file);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new NotWrittenException(
          Reason.NOT_A_FILE, file, new FileSystemException(file.toString()));
    }
    Path beside = file.resolveSibling(beside(UUID.randomUUID().toString()));
    try {
      if (Files.exists(file)) {
        refuseProtected(file);
        writeOver(file, beside, content, store);
      } else {
        Files.createFile(beside);
        store.write(beside, content);
        move(beside, file);
      }
      tidy(file);
    } catch (NotWrittenException e) {
      throw e;
    } catch (IOException e) {
      throw new NotWrittenException(reason(e, file, content.length), file, remove(beside, e));
    } catch (ReadOnlyFileSystemException e) {
      throw new NotWrittenException(Reason.NOT_ALLOWED, file, new IOException(e));
    }
  }

  private static void writeOver(Path file, Path beside, byte[] content, Store store)
      throws IOException {
    AccessRights.createPrivate(beside);
    if (AccessRights.canBeReplaced(file, beside)) {
      // Before anything is in it: what is private may at no moment be read by others.
      AccessRights.copy(file, beside);
      store.write(beside, content);
      move(beside, file);
      return;
    }
    byte[] before = Files.readAllBytes(file);
    store.write(beside, content);
    try {
      store.write(file, content);
    } catch (IOException e) {
      restore(file, before, e);
      throw e;
    }
    Files.delete(beside);
  }

  // What could not be restored either is told with the failure that it followed.
  private static void restore(Path file, byte[] before, IOException failure) {
    try {
      store(file, before);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  /// Where links lead to, whether anything is there or not.
  private static Path followed(Path file) throws NotWrittenException {
    try {
      Path place = file;
      for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(place); i++) {
        place = place.resolveSibling(Files.readSymbolicLink(place));
      }
      if (Files.isSymbolicLink(place)) {
        throw new FileSystemException(file.toString(), null, "links lead in a circle");
      }
      if (Files.exists(place)) {
        return Files.isRegularFile(place) ? place.toRealPath() : place;
      }
      Path folder = place.getParent();
      return place.equals(file) || Files.notExists(folder)
          ? place
          : folder.toRealPath().resolve(place.getFileName());
    } catch (IOException e) {
      throw new NotWrittenException(reason(e, file, 0), file, e);
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

  // A move asks only whether the folder may be written to.
  private static void refuseProtected(Path file) throws IOException {
    if (AccessRights.isProtected(file)) {
      // Where nothing at all can be written, as on a disc, it is not the file.
      Reason reason = Files.isWritable(file.getParent()) ? Reason.READ_ONLY : Reason.NOT_ALLOWED;
      throw new NotWrittenException(reason, file, new AccessDeniedException(file.toString()));
    }
  }

  // Forced to the disk before the move: else a power cut could leave an empty file in its place.
  private static void store(Path file, byte[] bytes) throws IOException {
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        out.write(left);
      }
      out.truncate(bytes.length);
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

  // What killed programs left takes up space and no more: that it cannot be removed, as in a folder
  // that may not be listed, is no failure of a save that is done.
  private static void tidy(Path written) {
    FileTime old = FileTime.from(Instant.now().minus(LONGEST_SAVE));
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(written.resolveSibling(""), ANY_BESIDE)) {
      for (Path file : left) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && Files.getLastModifiedTime(file).compareTo(old) < 0) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return;
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
    if (failure instanceof AccessDeniedException || !Files.isWritable(file.getParent())) {
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
