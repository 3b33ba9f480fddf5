package disha.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/// Who may read and write a file: its owner, its group, its permissions and access lists.
final class AccessRights {
  private static final Set<PosixFilePermission> TO_WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private AccessRights() {}

  /// Makes an empty file that nobody else can read, whatever folder it is in.
  static void createPrivate(Path file) throws IOException {
    if (isPosix(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }

  /// Whether a file is protected from writing: by the system, or for everybody, which keeps even
  /// the administrator from replacing it by mistake.
  static boolean isProtected(Path file) throws IOException {
    if (!Files.isWritable(file)) {
      return true;
    }
    return isPosix(file)
        && Files.getPosixFilePermissions(file).stream().noneMatch(TO_WRITE::contains);
  }

  /// Whether another file can stand in the place of an old one with nobody the worse: it has one
  /// name, and its owner and group are those that a new file gets.
  ///
  /// @param fresh a new file in the same folder
  static boolean canBeReplaced(Path old, Path fresh) throws IOException {
    if (!isPosix(old)) {
      return true;
    }
    PosixFileAttributes before = attributes(old);
    PosixFileAttributes after = attributes(fresh);
    return names(old) == 1
        && before.owner().equals(after.owner())
        && before.group().equals(after.group());
  }

  private static int names(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? (Integer) Files.getAttribute(file, "unix:nlink")
        : 1;
  }

  /// Makes a new file that those may read and write who may the old one, and nobody else; it is
  /// empty. The system's own copy brings the access lists, of which Java knows nothing.
  static void copy(Path old, Path fresh) throws IOException {
    if (!isPosix(old)) {
      return;
    }
    Files.delete(fresh);
    Files.copy(old, fresh, StandardCopyOption.COPY_ATTRIBUTES);
    Set<PosixFilePermission> allowed = attributes(old).permissions();
    if (!attributes(fresh).permissions().equals(allowed)) {
      Files.setPosixFilePermissions(fresh, allowed);
    }
    FileChannel.open(fresh, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING).close();
  }

  private static PosixFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, PosixFileAttributes.class);
  }

  private static boolean isPosix(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
  }
}
