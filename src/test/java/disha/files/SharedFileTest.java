package disha.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disha.files.NotWrittenException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A save changes what is in a file, and nothing else of it: not whose it is, who may read it, or
/// by which names it is known.
@DisabledOnOs(OS.WINDOWS)
class SharedFileTest {
  private static final byte[] OLD =
      "what was there before, and longer".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);
  private static final int NOBODY = 65_534;
  private static final List<String> MODES =
      List.of(
          "rw-------",
          "rw-r-----",
          "rw-rw----",
          "rw-rw-r--",
          "rw-rw-rw-",
          "rwxrwx---",
          "-w--w----");

  @TempDir private Path folder;

  private Path old() throws IOException {
    return Files.write(folder.resolve("team.disha"), OLD);
  }

  private static Map<String, Object> whose(Path file) throws IOException {
    Map<String, Object> all = new TreeMap<>(Files.readAttributes(file, "unix:uid,gid,mode,nlink"));
    return all;
  }

  // Only the administrator can give a file away.
  private static void give(Path file, String to) throws IOException {
    try {
      Files.setAttribute(file, to, NOBODY, LinkOption.NOFOLLOW_LINKS);
    } catch (FileSystemException e) {
      assumeTrue(false, "may not give files away");
    }
  }

  private List<Path> files() throws IOException {
    try (var found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }

  @Test
  void aFileOfAnotherOwnerOrGroupStaysTheirs() throws IOException {
    for (List<String> given :
        List.of(List.of("unix:gid"), List.of("unix:uid"), List.of("unix:uid", "unix:gid"))) {
      for (String mode : MODES) {
        Path file = old();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        for (String to : given) {
          give(file, to);
        }
        Map<String, Object> before = whose(file);
        SafeFile.write(file, NEW);
        assertThat(file).hasBinaryContent(NEW);
        assertThat(whose(file)).as("%s %s", given, mode).isEqualTo(before);
        assertThat(files()).containsExactly(file);
        Files.delete(file);
      }
    }
  }

  @Test
  void aFileInAFolderOfAnotherGroupKeepsItsOwn() throws IOException {
    Path file = old();
    Map<String, Object> before = whose(file);
    give(folder, "unix:gid");
    Files.setAttribute(folder, "unix:mode", 02770);
    SafeFile.write(file, NEW);
    assertThat(file).hasBinaryContent(NEW);
    assertThat(whose(file)).isEqualTo(before);
  }

  @Test
  void allNamesOfAFileKeepLeadingToIt() throws IOException {
    Path file = old();
    Path other = Files.createLink(folder.resolve("other name.disha"), file);
    for (byte[] content : List.of(NEW, OLD, new byte[0], NEW)) {
      SafeFile.write(file, content);
      assertThat(file).hasBinaryContent(content);
      assertThat(other).hasBinaryContent(content);
    }
    assertThat(Files.isSameFile(file, other)).isTrue();
    assertThat(files()).containsExactly(other, file);
  }

  @Test
  void whatIsNotedOfAFileStays() throws IOException {
    Path file = old();
    var view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
    assumeTrue(view != null);
    try {
      view.write("disha.test", StandardCharsets.UTF_8.encode("x"));
    } catch (IOException e) {
      assumeTrue(false, "nothing can be noted here");
    }
    SafeFile.write(file, NEW);
    assertThat(file).hasBinaryContent(NEW);
    assertThat(Files.getFileAttributeView(file, UserDefinedFileAttributeView.class).list())
        .contains("disha.test");
  }

  /// Beside it first, and then in its place: wherever it fails, the old file is whole.
  @Test
  void aSharedFileIsWholeWhereverTheWritingFails() throws IOException {
    for (int failing = 1; failing <= 2; failing++) {
      Path file = old();
      Path other = Files.createLink(folder.resolve("other.disha"), file);
      int at = failing;
      AtomicInteger calls = new AtomicInteger();
      NotWrittenException failure =
          catchThrowableOfType(
              NotWrittenException.class,
              () ->
                  SafeFile.write(
                      file,
                      NEW,
                      (to, bytes) -> {
                        Files.write(to, bytes);
                        if (calls.incrementAndGet() == at) {
                          throw new FileSystemException(
                              to.toString(), null, "the cable was pulled");
                        }
                      }));
      assertThat(failure.reason()).isEqualTo(Reason.FAILED);
      assertThat(file).hasBinaryContent(OLD);
      assertThat(other).hasBinaryContent(OLD);
      assertThat(files()).containsExactly(other, file);
      Files.delete(other);
    }
  }

  @Test
  void aLinkToNothingStaysALinkAndWhatItLeadsToIsMade() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path link = Files.createSymbolicLink(folder.resolve("link.disha"), Path.of("inner/real.disha"));
    Path second = Files.createSymbolicLink(folder.resolve("second.disha"), link);
    for (Path through : List.of(second, link)) {
      SafeFile.write(through, NEW);
      assertThat(link).isSymbolicLink();
      assertThat(second).isSymbolicLink();
      assertThat(inner.resolve("real.disha")).hasBinaryContent(NEW).isRegularFile();
      Files.delete(inner.resolve("real.disha"));
    }
    assertThat(files()).containsExactly(inner, link, second);
  }

  @Test
  void aLinkIntoNowhereOrACircleIsRefusedAndStays() throws IOException {
    Path lost = Files.createSymbolicLink(folder.resolve("lost"), folder.resolve("gone/real.disha"));
    Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
    Path toFolder = Files.createSymbolicLink(folder.resolve("to folder"), folder);
    Map.of(lost, Reason.NO_FOLDER, circle, Reason.FAILED, toFolder, Reason.IS_A_FOLDER)
        .forEach((link, reason) -> {
          NotWrittenException failure =
              catchThrowableOfType(NotWrittenException.class, () -> SafeFile.write(link, NEW));
          assertThat(failure.reason()).isEqualTo(reason);
          assertThat(link).isSymbolicLink();
        });
    assertThat(files()).containsExactly(circle, lost, toFolder);
  }
}
