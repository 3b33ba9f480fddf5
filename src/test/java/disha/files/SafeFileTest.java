package disha.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import disha.files.NotWrittenException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  private static final byte[] OLD = {1, 2, 3};
  private static final byte[] NEW = {4, 5, 6, 7};

  @TempDir private Path folder;

  @Test
  void writesANewFile() throws IOException {
    Path target = folder.resolve("my summary.pdf");
    SafeFile.write(target, NEW);
    assertThat(target).hasBinaryContent(NEW);
    assertThat(files()).containsExactly(target);
  }

  @Test
  void replacesAnOldFile() throws IOException {
    Path target = old();
    SafeFile.write(target, NEW);
    assertThat(target).hasBinaryContent(NEW);
    assertThat(files()).containsExactly(target);
  }

  @Test
  void writesThroughALink() throws IOException {
    Path target = old();
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), target);
    SafeFile.write(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(target).hasBinaryContent(NEW);
  }

  @DisabledOnOs(OS.WINDOWS)
  @Test
  void whoMayReadTheOldFileMayReadTheNewOneAndNobodyElse() throws IOException {
    for (String allowed : List.of("rw-------", "rw-rw-rw-", "rw-r-----")) {
      Path target = Files.write(folder.resolve("asha.disha"), OLD);
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(allowed));
      SafeFile.write(
          target,
          NEW,
          (file, bytes) -> {
            assertThat(permissions(file)).as("while it is written").isEqualTo(allowed);
            Files.write(file, bytes);
          });
      assertThat(permissions(target)).isEqualTo(allowed);
    }
  }

  @DisabledOnOs(OS.WINDOWS)
  @Test
  void aNewFileIsAsReadableAsAnyOther() throws IOException {
    Path target = folder.resolve("asha.disha");
    SafeFile.write(target, NEW);
    Path any = Files.createFile(folder.resolve("any"));
    assertThat(permissions(target)).isEqualTo(permissions(any));
  }

  @Test
  void aFileThatMayOnlyBeReadIsNotReplaced() throws IOException {
    Path target = old();
    assertThat(target.toFile().setWritable(false)).isTrue();
    NotWrittenException failure = failure(target);
    assertThat(failure.reason()).isEqualTo(Reason.READ_ONLY);
    assertThat(failure).hasMessageContaining("summary.pdf was not written: it is protected");
    assertThatOnlyTheOldFileIsThere(target);
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  @Test
  void saysThatTheFolderIsMissing() {
    Path target = folder.resolve("nowhere").resolve("summary.pdf");
    NotWrittenException failure = failure(target);
    assertThat(failure.reason()).isEqualTo(Reason.NO_FOLDER);
    assertThat(failure)
        .hasMessage("summary.pdf was not written: there is no folder " + target.getParent() + ".");
  }

  @Test
  void saysThatTheFolderIsAFile() throws IOException {
    Path file = old();
    NotWrittenException failure = failure(file.resolve("summary.pdf"));
    assertThat(failure.reason()).isEqualTo(Reason.NOT_A_FOLDER);
    assertThat(failure).hasMessage("summary.pdf was not written: " + file + " is not a folder.");
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void saysThatTheTargetIsAFolder() throws IOException {
    NotWrittenException failure = failure(folder);
    assertThat(failure.reason()).isEqualTo(Reason.IS_A_FOLDER);
    assertThat(failure)
        .hasMessage(
            folder.getFileName() + " was not written: it is a folder. Choose a name for the file.");
    assertThat(files()).isEmpty();
  }

  @Test
  void saysThatWritingIsNotAllowed() throws IOException {
    Path target = old();
    NotWrittenException failure =
        failing(
            target,
            (file, bytes) -> {
              throw new AccessDeniedException(file.toString());
            });
    assertThat(failure.reason()).isEqualTo(Reason.NOT_ALLOWED);
    assertThat(failure).hasMessageContaining("you may not write to " + target.getParent());
    assertThatOnlyTheOldFileIsThere(target);
  }

  // Nobody is kept from writing who runs this as the administrator.
  @Test
  void aFolderThatMayOnlyBeReadKeepsTheOldFile() throws IOException {
    Path target = old();
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      assumeFalse(Files.isWritable(folder));
      NotWrittenException failure = failure(target);
      assertThat(failure.reason()).isEqualTo(Reason.NOT_ALLOWED);
      assertThatOnlyTheOldFileIsThere(target);
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aFailureHalfwayLeavesTheOldFile() throws IOException {
    Path target = old();
    NotWrittenException failure =
        failing(
            target,
            (file, bytes) -> {
              Files.write(file, new byte[] {4, 5});
              throw new FileSystemException(file.toString(), null, "the cable was pulled");
            });
    assertThat(failure.reason()).isEqualTo(Reason.FAILED);
    assertThat(failure)
        .hasMessage(
            "summary.pdf was not written to " + target.getParent() + ": the cable was pulled.");
    assertThatOnlyTheOldFileIsThere(target);
  }

  @Test
  void saysThatTheDiskIsFull() throws IOException {
    Path target = old();
    long more = Files.getFileStore(folder).getUsableSpace() + Integer.MAX_VALUE;
    assertThat(SafeFile.reason(new IOException("anything"), target, more))
        .isEqualTo(Reason.DISK_FULL);
    assertThat(SafeFile.reason(new IOException("anything"), target, NEW.length))
        .isEqualTo(Reason.FAILED);
  }

  private Path old() throws IOException {
    return Files.write(folder.resolve("summary.pdf"), OLD).toRealPath();
  }

  private void assertThatOnlyTheOldFileIsThere(Path target) throws IOException {
    assertThat(target).hasBinaryContent(OLD);
    assertThat(files()).containsExactly(target);
  }

  private List<Path> files() throws IOException {
    try (var found = Files.list(folder)) {
      return found.toList();
    }
  }

  private static NotWrittenException failure(Path target) {
    return catchThrowableOfType(NotWrittenException.class, () -> SafeFile.write(target, NEW));
  }

  private static NotWrittenException failing(Path target, SafeFile.Store store) {
    return catchThrowableOfType(
        NotWrittenException.class, () -> SafeFile.write(target, NEW, store));
  }
}
