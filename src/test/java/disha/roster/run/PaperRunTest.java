package disha.roster.run;

import static org.assertj.core.api.Assertions.assertThat;

import disha.profile.Profile;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The summaries of several students.
class PaperRunTest {
  @TempDir private Path folder;

  @Test
  void whenItIsStoppedItTellsHowManyFilesThereAre() throws IOException {
    List<PaperRun.Student> students =
        LongStream.range(2, 12)
            .mapToObj(row -> new PaperRun.Student(row, Optional.of("S" + row), Profile.EMPTY))
            .toList();
    PaperRun papers = PaperRun.of(students, folder, Messages.english());
    // The second is still being written when the run is stopped after the first.
    CountDownLatch second = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    int written =
        papers.write(
            (profile, file) -> {
              if (!file.getFileName().toString().startsWith("S2")) {
                second.countDown();
                await(stopped);
              }
              Files.writeString(file, "paper");
            },
            2,
            (done, part) -> {
              await(second);
              // It is let go on once the run has had the time to give up.
              new Thread(
                      () -> {
                        sleep();
                        stopped.countDown();
                      })
                  .start();
              return false;
            });
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.count()).isEqualTo(written).isGreaterThan(1);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
