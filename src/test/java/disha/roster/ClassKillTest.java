package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;

import disha.OtherJava;
import disha.files.Fingerprint;
import disha.roster.run.RunProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whenever a run on a class list is killed, no half file stands anywhere, and the next run goes on
/// and comes to what one that nobody disturbed comes to, byte for byte.
class ClassKillTest {
  private static final int MANY = Integer.getInteger("disha.kills", 200);

  @TempDir private Path folder;

  /// Runs on a list as the program does.
  static final class Runner {
    private Runner() {}

    public static void main(String[] args) throws IOException {
      Path list = Path.of(args[0]);
      // What is read once, the model above all, is no part of the run.
      ClassFiles.files(list, Optional.empty());
      System.out.println("begun");
      run(list, Path.of(args[1]), Boolean.parseBoolean(args[2]));
    }
  }

  /// @param pdfs whether summaries are those that the command makes, and not quick ones
  private static void run(Path list, Path papers, boolean pdfs) throws IOException {
    if (pdfs) {
      ClassFiles.run(list, Optional.of(papers), ClassFiles::pdf, RunProgress.NONE);
    } else {
      ClassFiles.run(list, Optional.of(papers), RunProgress.NONE);
    }
  }

  @Test
  void aKilledRunGoesOn() throws Exception {
    kill("list.csv", 600, 3, 400, false);
  }

  @Test
  void aKilledRunOnAWorkbookGoesOn() throws Exception {
    kill("list.xlsx", 200, 2, 300, false);
  }

  @Tag("hard")
  @Test
  void aRunThatIsKilledOverAndOverGoesOn() throws Exception {
    kill("list.csv", 20_000, MANY, 2_000, false);
  }

  /// A summary takes a thousand times as long as an answer, so that the list is shorter.
  @Tag("hard")
  @Test
  void aRunThatMakesPdfsGoesOnHoweverOftenItIsKilled() throws Exception {
    int rows = Integer.getInteger("disha.kills.rows", 400);
    int longest = Integer.getInteger("disha.kills.longest", 6_000);
    kill("list.csv", rows, MANY, longest, true);
  }

  private void kill(String name, int rows, int times, int longest, boolean pdfs) throws Exception {
    DirtyList list = DirtyList.of(rows, 11);
    Path whole = Files.createDirectory(folder.resolve("whole")).resolve(name);
    Path wholePapers = Files.createDirectory(folder.resolve("w"));
    Path parts = Files.createDirectory(folder.resolve("parts")).resolve(name);
    Path papers = Files.createDirectory(folder.resolve("p"));
    ClassFiles.write(whole, List.of("Students"), list);
    ClassFiles.write(parts, List.of("Students"), list);
    run(whole, wholePapers, pdfs);
    Map<String, String> undisturbed = fingerprints(whole.getParent());
    Map<String, String> undisturbedPapers = fingerprints(wholePapers);
    Random random = new Random(12);
    int ended = 0;
    int moved = 0;
    int before = 0;
    for (int i = 0; i < times; i++) {
      ended += killed(parts, papers, random.nextInt(longest), pdfs) ? 0 : 1;
      // What stands under the name of a result or a summary is whole at any moment.
      assertThat(undisturbed).containsAllEntriesOf(safe(fingerprints(parts.getParent())));
      Map<String, String> there = safe(fingerprints(papers));
      assertThat(undisturbedPapers).containsAllEntriesOf(there);
      moved += there.size() == before ? 0 : 1;
      before = there.size();
    }
    System.out.printf(
        "%s: %d rows, %d runs, %d of them killed before their end, %d of them wrote summaries; "
            + "%d summaries before the last run%n",
        name, rows, times, times - ended, moved, before);
    run(parts, papers, pdfs);
    assertThat(safe(fingerprints(parts.getParent()))).isEqualTo(undisturbed);
    assertThat(safe(fingerprints(papers))).isEqualTo(undisturbedPapers);
  }

  /// Whether it was still running.
  private static boolean killed(Path list, Path papers, int millis, boolean pdfs) throws Exception {
    Process run =
        new ProcessBuilder(
                OtherJava.command(
                    OtherJava.QUICK,
                    Runner.class.getName(),
                    list.toString(),
                    papers.toString(),
                    Boolean.toString(pdfs)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    boolean ended;
    try {
      assertThat(run.inputReader().readLine()).isEqualTo("begun");
      ended = run.waitFor(millis, TimeUnit.MILLISECONDS);
    } finally {
      run.destroyForcibly();
    }
    assertThat(run.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return !ended;
  }

  // All summaries of a long list do not fit into memory.
  private static Map<String, String> fingerprints(Path folder) throws IOException {
    Map<String, String> out = new HashMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        out.put(file.getFileName().toString(), Fingerprint.of(file).orElseThrow());
      }
    }
    return out;
  }

  // Hidden files are those in the making.
  private static Map<String, String> safe(Map<String, String> files) {
    files.keySet().removeIf(name -> name.startsWith("."));
    return files;
  }
}
