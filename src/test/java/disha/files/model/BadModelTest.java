package disha.files.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import disha.files.Loaded;
import disha.json.Problem;
import disha.rules.Model;
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

/// Every mistake in a model is reported with its file and path. Each file in
/// `src/test/data/bad/model` makes one mistake in a copy of the built-in model.
class BadModelTest {
  private static final Path BAD = Path.of("src/test/data/bad/model");
  private static final Path MODEL = Path.of("resources/model");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyMistakeIsNamedByItsPlace() throws IOException {
    try (Stream<Path> files = Files.list(BAD)) {
      return files.sorted().map(this::test).toList().stream();
    }
  }

  private DynamicTest test(Path file) {
    JsonObject data = read(file);
    return DynamicTest.dynamicTest(text(data, "sentence"), file.toUri(), () -> check(data));
  }

  private void check(JsonObject data) throws IOException {
    copyModel();
    spoil(text(data, "part"), text(data, "find"), text(data, "replace"));
    List<Problem> problems = problems();
    assertThat(problems)
        .anySatisfy(p -> {
          assertThat(p.file()).endsWith(text(data, "part"));
          assertThat(p.path()).startsWith(text(data, "path"));
        });
  }

  @Test
  void allMistakesAreReportedAtOnce() throws IOException {
    copyModel();
    spoil("readings.json", "cc-no-qualification", "cc-nothing");
    spoil("pay.json", "\"pooling\": \"pooling\",", "");
    spoil("facts.json", "\"low\": 7000, \"high\": 9000", "\"low\": 9000, \"high\": 7000");
    assertThat(problems())
        .extracting(p -> Path.of(p.file()).getFileName().toString())
        .contains("readings.json", "pay.json", "facts.json");
  }

  @Test
  void anEmptyFolderLacksEveryPart() {
    assertThat(problems()).isNotEmpty();
  }

  private static JsonObject read(Path file) {
    try {
      return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(JsonObject data, String key) {
    return data.get(key).getAsString();
  }

  private void copyModel() throws IOException {
    try (Stream<Path> parts = Files.list(MODEL)) {
      for (Path part : parts.filter(Files::isRegularFile).toList()) {
        Files.writeString(folder.resolve(part.getFileName()), Files.readString(part));
      }
    }
  }

  private void spoil(String part, String find, String replace) throws IOException {
    Path file = folder.resolve(part);
    String before = Files.readString(file);
    int at = before.indexOf(find);
    assertThat(at).as("the place of the mistake: " + find).isNotNegative();
    Files.writeString(
        file, before.substring(0, at) + replace + before.substring(at + find.length()));
  }

  private List<Problem> problems() {
    Loaded<Model> loaded = ModelLoader.load(ModelSource.folder(folder));
    assertThat(loaded).isInstanceOf(Loaded.Bad.class);
    return ((Loaded.Bad<Model>) loaded).problems();
  }
}
