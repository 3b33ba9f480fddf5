package disha.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.files.Loaded;
import disha.json.Problem;
import disha.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// A bad profile is named by place and is never half-loaded. Each file in
/// `src/test/data/bad/profile` has one mistake; its name says which, and after `@` at which path.
class BadProfileTest {
  private static final Path BAD = Path.of("src/test/data/bad/profile");

  @TestFactory
  Stream<DynamicTest> everyMistakeIsNamedByItsPlace() throws IOException {
    List<String> lines = Files.readAllLines(BAD.resolve("expected.csv"));
    try (Stream<Path> files = Files.list(BAD)) {
      assertThat(files.filter(f -> f.toString().endsWith(ProfileFile.ENDING)).count())
          .isEqualTo(lines.size());
    }
    return lines.stream()
        .map(line -> line.split(",", 2))
        .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells[0], cells[1])));
  }

  private static void check(String name, String path) {
    Loaded<Profile> loaded = ProfileFile.read(TestModel.get(), BAD.resolve(name));
    assertThat(loaded).isInstanceOf(Loaded.Bad.class);
    List<Problem> problems = ((Loaded.Bad<Profile>) loaded).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().path()).startsWith(path);
    assertThat(problems.getFirst().file()).endsWith(name);
  }

  @Test
  void aMissingFileIsNamed(@TempDir Path folder) {
    assertThat(paths(folder.resolve("none.disha"))).containsExactly("$");
  }

  @Test
  void aFolderIsNoProfile(@TempDir Path folder) {
    assertThat(paths(folder)).containsExactly("$");
  }

  @Test
  void aFileThatIsNotUtf8IsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("latin.disha");
    Files.write(file, new byte[] {'{', '"', (byte) 0xe9, '"', ':', '1', '}'});
    assertThat(paths(file)).containsExactly("$");
  }

  @Test
  void everyProblemIsReportedAtOnce() {
    String text =
        "{\"disha\": 1, \"colour\": 1, \"shifts\": [\"dawn\"], \"education\": [{\"marks\":"
            + " \"x\"}]}";
    Loaded<Profile> loaded = ProfileFile.parse(TestModel.get(), text, "x.disha");
    assertThat(((Loaded.Bad<Profile>) loaded).problems())
        .extracting(Problem::path)
        .containsExactlyInAnyOrder("$.colour", "$.shifts[0]", "$.education[0].marks");
  }

  private static List<String> paths(Path file) {
    return ((Loaded.Bad<Profile>) ProfileFile.read(TestModel.get(), file))
        .problems().stream().map(Problem::path).toList();
  }
}
