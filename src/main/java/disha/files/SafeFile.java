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
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// Replaces a file as a whole: whatever happens, the file is the old one or the new one.
public final class SafeFile {
  /// The names of the files that are written first.
  private static final String BESIDE = ".disha-ID.tmp";

  private static final String ANY_BESIDE = beside("????????-????-????-????-????????????");

  /// One that is older was left by a program that was killed: no save takes so long.
  private static final Duration LONGEST_SAVE = Duration.ofHours(1);

  private SafeFile() {}

  /// Writes beside the target first and then puts that in the target's place in one go. A link
  /// stays a link: what it leads to is written. Who may read and write the old file may do so with
  /// the new one, and nobody else; an old file that is protected from writing is not replaced.
  ///
  /// @throws NotWrittenException with a sentence that says what is wrong; a file that was there
  ///   before stays as it was
  public static void write(Path target, byte[] content) throws NotWrittenException {
    write(target, content, SafeFile::store);
  }

  private static String beside(String id) {
    return BESIDE.replace("ID", id);
  }

  /// What puts bytes into a new file.
  @FunctionalInterface
  interface Store {
    void write(Path file, byte[] bytes) throws IOException;
  }

  static void write(Path target, byte[] content, Store store) throws NotWrittenException {
    Path file = target.toAbsolutePath();
    refuseFolders(file);
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new NotWrittenException(
          Reason.NOT_A_FILE, file, new FileSystemException(file.toString()));
    }
    Path beside = null;
    try {
      Path place = Files.exists(file) ? file.toRealPath() : file;
      refuseProtected(place);
      beside = place.resolveSibling(beside(UUID.randomUUID().toString()));
      createAs(place, beside);
      store.write(beside, content);
      move(beside, place);
      tidy(place);
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

  // A move asks only whether the folder may be written to.
  private static void refuseProtected(Path place) throws AccessDeniedException {
    if (Files.exists(place) && !Files.isWritable(place)) {
      throw new AccessDeniedException(place.toString());
    }
  }

  // Before anything is in it: what is private may at no moment be read by others.
  private static void createAs(Path old, Path beside) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    if (view == null || Files.notExists(old)) {
      Files.createFile(beside);
      return;
    }
    Set<PosixFilePermission> allowed = view.readAttributes().permissions();
    Files.createFile(beside, PosixFilePermissions.asFileAttribute(allowed));
    // A new file gets no more than the person's habits allow; the old one may have had more.
    if (!Files.getPosixFilePermissions(beside).equals(allowed)) {
      Files.setPosixFilePermissions(beside, allowed);
    }
  }

  // Forced to the disk before the move: else a power cut could leave an empty file in its place.
  private static void store(Path file, byte[] bytes) throws IOException {
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
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
