package disha.hard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import disha.TestModel;
import disha.files.Fingerprint;
import disha.files.Loaded;
import disha.files.NotWrittenException;
import disha.files.SafeFile;
import disha.files.model.ModelLoader;
import disha.files.model.ModelSource;
import disha.files.profile.ProfileFile;
import disha.json.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Files that are no files, never end or are made to fill the memory are refused soon, with little
/// memory. Whoever hangs on one is interrupted.
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadFilesTest {
  /// Bytes that may be taken in all; a third of the memory of the smallest computer.
  private static final long MOST = 300L << 20;

  private static final int LARGEST = 8 << 20;

  @TempDir private Path folder;

  @Test
  void aHundredMegabytesAreTooMany() throws IOException {
    Path file = folder.resolve("model.json");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(100 << 20);
    }
    assertRefused(file, "problem.file.large");
    assertThat(Fingerprint.of(file)).isPresent();
  }

  @Test
  void tooManyValuesAreRefused() throws IOException {
    assertRefused("[" + "0,".repeat(LARGEST / 2 - 2) + "0]", "problem.json.many");
    assertRefused("[" + "[],".repeat(LARGEST / 3 - 2) + "0]", "problem.json.many");
  }

  @Test
  void aLongKeyDoesNotFillTheMemoryWithPaths() throws IOException {
    String key = "k".repeat(LARGEST / 2);
    assertRefused("{\"" + key + "\": [" + "0,".repeat(90_000) + "0]}", "problem.key");
    String nested = ("{\"" + "k".repeat(LARGEST / 50) + "\":").repeat(39);
    assertRefused(nested + "[" + "0,".repeat(90_000) + "0]" + "}".repeat(39), "problem.key");
  }

  @Test
  void anAbyssOfBracketsIsRefused() throws IOException {
    assertRefused("[".repeat(LARGEST - 1), "problem.json.deep");
    assertRefused("{\"a\":".repeat(LARGEST / 6), "problem.json.deep");
  }

  @Test
  void aThousandMistakesAreEnough() throws IOException {
    StringBuilder many = new StringBuilder("{\"disha\": 1");
    for (int i = 0; i < 90_000; i++) {
      many.append(", \"k").append(i).append("\": 1");
    }
    assertRefused(many.append('}').toString(), "problem.key");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    assertRefused(Files.createDirectory(folder.resolve("model.json")), "problem.file.folder");
  }

  @EnabledOnOs(OS.LINUX)
  @Test
  void aDeviceIsNoFile() throws IOException {
    Path zero = Files.createSymbolicLink(folder.resolve("model.json"), Path.of("/dev/zero"));
    assertRefused(zero, "problem.file.plain");
    assertThatIOException().isThrownBy(() -> Fingerprint.of(zero));
    assertNotReplaced(zero);
  }

  @EnabledOnOs(OS.LINUX)
  @Test
  void aPipeIsNoFile() throws Exception {
    Path pipe = folder.resolve("model.json");
    Process make = new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start();
    assertThat(make.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertRefused(pipe, "problem.file.plain");
    assertThatIOException().isThrownBy(() -> Fingerprint.of(pipe));
    assertNotReplaced(pipe);
  }

  @EnabledOnOs(OS.LINUX)
  @Test
  void aLinkToItselfIsNoFile() throws IOException {
    Path link = folder.resolve("model.json");
    Files.createSymbolicLink(link, link);
    assertRefused(link, "problem.file.unreadable");
  }

  private static void assertNotReplaced(Path file) {
    NotWrittenException refused =
        catchThrowableOfType(NotWrittenException.class, () -> SafeFile.write(file, new byte[] {1}));
    assertThat(refused.reason()).isEqualTo(NotWrittenException.Reason.NOT_A_FILE);
    assertThat(refused).hasMessageContaining("not a plain file");
    assertThat(Files.isRegularFile(file)).isFalse();
  }

  private void assertRefused(String content, String problem) throws IOException {
    assertRefused(Files.writeString(folder.resolve("model.json"), content), problem);
  }

  /// As a profile, and as the first part of a model.
  private void assertRefused(Path file, String problem) {
    assertRefused(() -> ProfileFile.readAll(TestModel.get(), file), file, problem);
    assertRefused(() -> ModelLoader.load(ModelSource.folder(folder)), file, problem);
  }

  private static void assertRefused(
      Supplier<? extends Loaded<?>> reading, Path file, String problem) {
    TestModel.get();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Loaded<?> loaded = reading.get();
    long taken = threads.getCurrentThreadAllocatedBytes() - before;
    assertThat(loaded).isInstanceOf(Loaded.Bad.class);
    List<Problem> problems = ((Loaded.Bad<?>) loaded).problems();
    assertThat(problems).hasSizeBetween(1, 1000);
    assertThat(problems).anySatisfy(p -> assertThat(p.message()).startsWith(problem));
    assertThat(problems)
        .allSatisfy(p -> {
          assertThat(p.file()).startsWith(file.getParent().toString());
          assertThat(p.path()).hasSizeLessThan(500);
        });
    assertThat(taken).as("bytes taken").isLessThan(MOST);
  }
}
