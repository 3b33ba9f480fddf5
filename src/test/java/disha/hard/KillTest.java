package disha.hard;

import static org.assertj.core.api.Assertions.assertThat;

import disha.OtherJava;
import disha.TestModel;
import disha.files.profile.ProfileFile;
import disha.profile.Scenario;
import disha.userdata.Rescue;
import disha.userdata.RescueFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whenever the program is killed, the file is a whole old or new one, nothing that was safe is
/// lost, the last edits are offered again, and what is left behind goes away.
class KillTest {
  private static final int MANY = Integer.getInteger("disha.kills", 1000);

  @TempDir private Path folder;

  @Test
  void aKillLosesNothing() throws Exception {
    kill(6, new Random(1));
  }

  @Tag("hard")
  @Test
  void aThousandKillsLoseNothing() throws Exception {
    kill(MANY, new Random(2));
  }

  private void kill(int times, Random random) throws Exception {
    Path file = folder.resolve("asha" + ProfileFile.ENDING);
    int next = 1;
    for (int i = 0; i < times; i++) {
      Safe safe = run(file, next, random.nextInt(60));
      List<Scenario> found = TestModel.good(ProfileFile.readAll(TestModel.get(), file));
      int version = Saver.version(found);
      assertThat(version).isBetween(safe.saved(), safe.saved() + 1);
      assertThat(found).isEqualTo(Saver.scenarios(version));
      assertThatPdfIsWhole(safe);
      int kept = rescued(safe);
      assertThat(litter()).hasSizeLessThanOrEqualTo(3 * (i + 1));
      next = Math.max(version, kept) + 1;
    }
    assertThatLitterGoesAway(file, next);
  }

  /// What the program had told to be safe when it was killed.
  private record Safe(int kept, int saved, int exported) {}

  private Safe run(Path file, int first, int millis) throws Exception {
    Process saver =
        new ProcessBuilder(
                OtherJava.command(
                    List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m"),
                    Saver.class.getName(),
                    file.toString(),
                    folder.toString(),
                    Integer.toString(first)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int kept = 0;
    int saved = 0;
    int exported = 0;
    try (BufferedReader told = saver.inputReader(StandardCharsets.UTF_8)) {
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        String[] words = line.split(" ", -1);
        // So short a line reaches a pipe whole or not at all.
        if (words[0].equals(Saver.KEPT)) {
          kept = Integer.parseInt(words[1]);
        } else if (words[0].equals(Saver.EXPORTED)) {
          exported = Integer.parseInt(words[1]);
        } else if (words[0].equals(Saver.SAVED)) {
          if (saved == 0) {
            killAfter(saver, millis);
          }
          saved = Integer.parseInt(words[1]);
        }
      }
    } finally {
      saver.destroyForcibly();
    }
    assertThat(saver.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(saved).as("a version that was saved").isPositive();
    return new Safe(kept, saved, exported);
  }

  private static void killAfter(Process saver, int millis) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            Thread.sleep(millis);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          // Unlike the process's own, this leaves open what it has told so far.
          saver.toHandle().destroyForcibly();
        });
  }

  private void assertThatPdfIsWhole(Safe safe) throws IOException {
    Path pdf = folder.resolve(Saver.PDF);
    if (safe.exported() > 0 || Files.exists(pdf)) {
      byte[] found = Files.readAllBytes(pdf);
      int version = ByteBuffer.wrap(found).getInt();
      if (safe.exported() > 0) {
        assertThat(version).isBetween(safe.exported(), safe.exported() + 1);
      }
      assertThat(found).isEqualTo(Saver.pages(version));
    }
  }

  private int rescued(Safe safe) throws IOException {
    List<RescueFolder.Abandoned> all =
        new RescueFolder(folder)
            .abandoned(e -> {
              throw new AssertionError(e);
            });
    assertThat(all).hasSize(1);
    Rescue rescue = TestModel.good(all.getFirst().read(TestModel.get()));
    int version = Saver.version(List.of(rescue.scenarios().getFirst().scenario()));
    assertThat(version).isBetween(safe.kept(), safe.kept() + 1);
    assertThat(rescue).isEqualTo(Saver.rescue(version));
    all.getFirst().remove();
    return version;
  }

  private List<Path> litter() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(".tmp")).toList();
    }
  }

  private void assertThatLitterGoesAway(Path file, int version) throws IOException {
    for (Path left : litter()) {
      Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }
    ProfileFile.write(Saver.scenarios(version), file);
    try (RescueFolder.Keeper keeper = new RescueFolder(folder).keeper()) {
      keeper.keep(Saver.rescue(version));
    }
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile))
          .containsExactlyInAnyOrder(file, folder.resolve(Saver.PDF));
    }
  }
}
