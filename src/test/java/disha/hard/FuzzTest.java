package disha.hard;

import static org.assertj.core.api.Assertions.assertThat;

import disha.OtherJava;
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

/// Whatever a file holds, it loads or says why not. The quick tests read what fuzzing starts from;
/// the long ones let Jazzer change it, led by what the readers then run through.
class FuzzTest {
  private static final int SECONDS = Integer.getInteger("disha.fuzz", 300);

  private static final Path WORK = Path.of("target/fuzz");
  private static final Path MODEL = Path.of("resources/model");
  private static final List<Path> PROFILES =
      List.of(Path.of("resources/examples"), Path.of("src/test/data/bad/profile"));

  @TempDir private Path seeds;

  @Test
  void profilesLoadOrSayWhy() throws IOException {
    assertThat(read(PROFILES, ProfileFuzz::fuzzerTestOneInput)).isGreaterThan(40);
  }

  @Test
  void modelsLoadOrSayWhy() throws IOException {
    writeModelSeeds();
    assertThat(read(List.of(seeds), ModelFuzz::fuzzerTestOneInput))
        .isEqualTo(ModelFuzz.PARTS.size() + 1);
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

  // The small model, and the same with each part in turn from the real one.
  private void writeModelSeeds() throws IOException {
    for (String real : Stream.concat(Stream.of("none"), ModelFuzz.PARTS.stream()).toList()) {
      List<String> texts = new ArrayList<>();
      for (String part : ModelFuzz.PARTS) {
        Path model = part.equals(real) ? MODEL : ModelFuzz.SMALL;
        texts.add(Files.readString(model.resolve(part)));
      }
      Files.writeString(
          seeds.resolve(real), String.join(Character.toString(ModelFuzz.BETWEEN), texts));
    }
  }

  private static void fuzz(Class<?> target, String name, List<Path> from) throws Exception {
    Path corpus = Files.createDirectories(WORK.resolve(name));
    List<String> command =
        OtherJava.command(
            List.of(
                "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + target.getName(),
            "--instrumentation_includes=disha.**",
            "--reproducer_path=" + WORK,
            "-artifact_prefix=" + WORK + "/" + name + "-",
            "-max_total_time=" + SECONDS,
            "-timeout=30",
            "-print_final_stats=1",
            corpus.toString());
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
