package disha.files.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import disha.TestModel;
import disha.files.Loaded;
import disha.json.Problem;
import disha.profile.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// A bad profile is named by place and is never half-loaded. Each profile in
/// `src/test/data/bad/profile` has one mistake; the file of the same name beside it says what it
/// shows, and at which path the mistake is reported.
class BadProfileTest {
  private static final Path BAD = Path.of("src/test/data/bad/profile");
  private static final String EXPECTED = ".json";

  @TestFactory
  Stream<DynamicTest> everyMistakeIsNamedByItsPlace() throws IOException {
    assertThat(names(EXPECTED)).isNotEmpty().isEqualTo(names(ProfileFile.ENDING));
    return names(EXPECTED).stream().map(BadProfileTest::test);
  }

  private static List<String> names(String ending) throws IOException {
    try (Stream<Path> files = Files.list(BAD)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    }
  }

  private static DynamicTest test(String name) {
    Path profile = BAD.resolve(name + ProfileFile.ENDING);
    JsonObject expected = read(BAD.resolve(name + EXPECTED));
    String path = expected.get("path").getAsString();
    return DynamicTest.dynamicTest(
        expected.get("sentence").getAsString(), profile.toUri(), () -> check(profile, path));
  }

  private static JsonObject read(Path file) {
    try {
      return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Path profile, String path) {
    Loaded<Profile> loaded = ProfileFile.read(TestModel.get(), profile);
    assertThat(loaded).isInstanceOf(Loaded.Bad.class);
    List<Problem> problems = ((Loaded.Bad<Profile>) loaded).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().path()).startsWith(path);
    assertThat(problems.getFirst().file()).endsWith(profile.getFileName().toString());
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
