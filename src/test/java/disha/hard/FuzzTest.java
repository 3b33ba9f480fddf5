package disha.hard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a file holds, it loads or says why not. The quick tests read what fuzzing starts from
/// and what it has found; the long ones let Jazzer look for more, led by what the readers run
/// through.
class FuzzTest {
  private static final int SECONDS = Integer.getInteger("disha.fuzz", 300);

  private static final Path FOUND = Path.of("src/test/data/fuzz");
  private static final Path WORK = Path.of("target/fuzz");
  private static final Path BAD_PARTS = Path.of("src/test/data/bad/model");
  private static final List<Path> PROFILES =
      List.of(Path.of("resources/examples"), Path.of("src/test/data/bad/profile"));

  @TempDir private Path seeds;

  @Test
  void profilesLoadOrSayWhy() throws IOException {
    List<Path> all = new ArrayList<>(PROFILES);
    all.add(FOUND.resolve("profile"));
    assertThat(read(all, ProfileFuzz::fuzzerTestOneInput)).isGreaterThan(40);
  }

  @Test
  void modelsLoadOrSayWhy() throws IOException {
    writeModelSeeds();
    List<Path> all = List.of(seeds, FOUND.resolve("model"));
    assertThat(read(all, ModelFuzz::fuzzerTestOneInput)).isGreaterThan(40);
  }

  private static int read(List<Path> folders, Consumer<byte[]> reader) throws IOException {
    int count = 0;
    for (Path folder : folders) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          reader.accept(Files.readAllBytes(file));
          count++;
        }
      }
    }
    return count;
  }

  @Tag("hard")
  @Test
  void profilesAreFuzzed() throws Exception {
    fuzz(ProfileFuzz.class, "profile", PROFILES);
  }

  @Tag("hard")
  @Test
  void modelsAreFuzzed() throws Exception {
    writeModelSeeds();
    fuzz(ModelFuzz.class, "model", List.of(seeds));
  }

  // Every part of the small and of the real model, and each mistake that has a file.
  private void writeModelSeeds() throws IOException {
    for (int i = 0; i < ModelFuzz.PARTS.size(); i++) {
      String part = ModelFuzz.PARTS.get(i);
      for (Path model : List.of(ModelFuzz.MODEL, Path.of("resources/model"))) {
        seed(i, model.getFileName() + "-" + part, Files.readString(model.resolve(part)));
      }
    }
    try (Stream<Path> files = Files.list(BAD_PARTS)) {
      for (Path file : files.toList()) {
        JsonObject bad = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        String part = bad.get("part").getAsString();
        String text = Files.readString(Path.of("resources/model", part));
        String spoilt =
            text.replace(bad.get("find").getAsString(), bad.get("replace").getAsString());
        seed(ModelFuzz.PARTS.indexOf(part), file.getFileName().toString(), spoilt);
      }
    }
  }

  private void seed(int part, String name, String text) throws IOException {
    Files.writeString(seeds.resolve(name), (char) part + text);
  }

  private static void fuzz(Class<?> target, String name, List<Path> from) throws Exception {
    Path corpus = Files.createDirectories(WORK.resolve(name));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=disha.**:com.google.gson.**",
                "--reproducer_path=" + WORK,
                "-artifact_prefix=" + WORK + "/" + name + "-",
                "-max_total_time=" + SECONDS,
                "-timeout=30",
                "-print_final_stats=1",
                corpus.toString()));
    from.forEach(folder -> command.add(folder.toString()));
    Process fuzzer =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(WORK.resolve(name + ".txt").toFile())
            .start();
    try {
      assertThat(fuzzer.waitFor()).as("see " + WORK.resolve(name + ".txt")).isZero();
    } finally {
      fuzzer.destroyForcibly();
    }
  }
}
