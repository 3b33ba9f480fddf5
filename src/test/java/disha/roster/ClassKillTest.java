package disha.roster;

import static org.assertj.core.api.Assertions.assertThat;

import disha.OtherJava;
import disha.roster.run.RunProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
      System.out.println("begun");
      ClassFiles.run(list, Optional.of(Path.of(args[1])), RunProgress.NONE);
    }
  }

  @Test
  void aKilledRunGoesOn() throws Exception {
    kill("list.csv", 600, 3, 400);
  }

  @Test
  void aKilledRunOnAWorkbookGoesOn() throws Exception {
    kill("list.xlsx", 200, 2, 300);
  }

  @Tag("hard")
  @Test
  void aRunThatIsKilledOverAndOverGoesOn() throws Exception {
    kill("list.csv", 20_000, MANY, 2_000);
  }

  private void kill(String name, int rows, int times, int longest) throws Exception {
    DirtyList list = DirtyList.of(rows, 11);
    Path whole = Files.createDirectory(folder.resolve("whole")).resolve(name);
    Path wholePapers = Files.createDirectory(folder.resolve("w"));
    Path parts = Files.createDirectory(folder.resolve("parts")).resolve(name);
    Path papers = Files.createDirectory(folder.resolve("p"));
    ClassFiles.write(whole, List.of("Students"), list);
    ClassFiles.write(parts, List.of("Students"), list);
    ClassFiles.run(whole, Optional.of(wholePapers), RunProgress.NONE);
    Random random = new Random(12);
    for (int i = 0; i < times; i++) {
      killed(parts, papers, random.nextInt(longest));
      assertThatNothingIsHalf(whole, parts, wholePapers, papers);
    }
    ClassFiles.run(parts, Optional.of(papers), RunProgress.NONE);
    assertThat(safe(ClassRunTest.content(parts.getParent())))
        .isEqualTo(ClassRunTest.content(whole.getParent()));
    assertThat(safe(ClassRunTest.content(papers))).isEqualTo(ClassRunTest.content(wholePapers));
  }

  private static void killed(Path list, Path papers, int millis) throws Exception {
    Process run =
        new ProcessBuilder(
                OtherJava.command(
                    OtherJava.QUICK, Runner.class.getName(), list.toString(), papers.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(run.inputReader().readLine()).isEqualTo("begun");
      run.waitFor(millis, TimeUnit.MILLISECONDS);
    } finally {
      run.destroyForcibly();
    }
    assertThat(run.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  // What stands under the name of a result or a summary is whole at any moment.
  private static void assertThatNothingIsHalf(Path whole, Path parts, Path wholePapers, Path papers)
      throws IOException {
    assertThat(ClassRunTest.content(wholePapers))
        .containsAllEntriesOf(safe(ClassRunTest.content(papers)));
    assertThat(ClassRunTest.content(whole.getParent()))
        .containsAllEntriesOf(safe(ClassRunTest.content(parts.getParent())));
  }

  // Hidden files are those in the making.
  private static Map<String, String> safe(Map<String, String> files) {
    files.keySet().removeIf(name -> name.startsWith("."));
    return files;
  }
}
