package disha.files.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import disha.files.profile.ProfileFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The schemas by which a text editor completes and checks files: each file that comes with the
/// program fits its own, and an unknown key does not.
class SchemaTest {
  private static final Path MODEL = Path.of("resources/model");
  private static final Path EXAMPLES = Path.of("resources/examples");
  private static final String MODEL_ENDING = ".json";

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Stream<Path> files() throws IOException {
    return Stream.concat(
        files(MODEL, MODEL_ENDING).stream(), files(EXAMPLES, ProfileFile.ENDING).stream());
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
      assertThat(files).as("files in %s", folder).isNotEmpty();
      return files;
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void fileFitsItsSchema(Path file) throws IOException {
    assertThat(faults(file, Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void unknownKeyIsAFault(Path file) throws IOException {
    String text = Files.readString(file).replaceFirst("\\{", "{\"unknown\": 1,");
    assertThat(faults(file, text))
        .extracting(Error::getKeyword, Error::getProperty)
        .containsExactly(tuple("additionalProperties", "unknown"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"disha\": 1, \"scenarios\": [{\"shifts\": \"any\"}]}",
        "{\"disha\": 1, \"scenarios\": [{\"scenario\": \"B\", \"scenarios\": []}]}",
        "{\"disha\": 1, \"scenarios\": [{\"scenario\": \"B\", \"skills\": []}]}"
      })
  void aScenarioIsCheckedLikeAProfile(String text) {
    assertThat(faults(Path.of("x" + ProfileFile.ENDING), text)).hasSize(1);
    assertThat(
            faults(
                Path.of("x" + ProfileFile.ENDING),
                "{\"disha\": 1, \"scenarios\": [{\"scenario\": \"B\", \"shifts\": []}]}"))
        .isEmpty();
  }

  private static List<Error> faults(Path file, String text) {
    return schema(file).validate(text, InputFormat.JSON);
  }

  private static Schema schema(Path file) {
    String name = file.getFileName().toString();
    String subject =
        name.endsWith(ProfileFile.ENDING)
            ? "profile"
            : name.substring(0, name.length() - MODEL_ENDING.length());
    return SCHEMAS.getSchema(
        SchemaLocation.of("classpath:model/schema/" + subject + ".schema.json"));
  }
}
