package disha;

import static org.assertj.core.api.Assertions.assertThat;

import disha.files.profile.Examples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What only a process of its own meets: an output that is full or closed, and a locale that knows
/// no letters but those of ASCII.
@EnabledOnOs(OS.LINUX)
class CommandProcessTest {
  private static final String PROFILE =
      Path.of("resources/examples", Examples.names().getFirst()).toAbsolutePath().toString();

  @TempDir private Path folder;

  private record Ended(int code, String err) {}

  /// Runs a line of the shell in which "$@" is the program with its arguments.
  private Ended run(String line, Map<String, String> environment, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("bash", "-c", line, "bash"));
    command.addAll(
        OtherJava.command(
            OtherJava.QUICK, Disha.class.getName(), arguments.toArray(String[]::new)));
    Path err = folder.resolve("err");
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().putAll(environment);
    process.environment().remove("DISPLAY");
    process.redirectError(err.toFile());
    process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    int code = process.start().waitFor();
    return new Ended(code, Files.readString(err, StandardCharsets.UTF_8));
  }

  private static void assertRefused(Ended ended) {
    assertThat(ended.code()).as(ended.err()).isEqualTo(2);
    assertThat(ended.err().lines()).hasSize(1);
    assertThat(ended.err()).startsWith("disha: ");
  }

  static Stream<List<String>> talking() {
    return Stream.of(
        List.of(PROFILE),
        List.of("estimate", PROFILE),
        List.of("estimate", PROFILE, "--json"),
        List.of("compare", PROFILE, PROFILE),
        List.of("compare", PROFILE, PROFILE, "--json"),
        List.of("check-model", "src/test/data/small-model"),
        List.of("check-model", "src/test"),
        List.of("--help"),
        List.of("estimate", "--help"),
        List.of("--version"));
  }

  @ParameterizedTest
  @MethodSource("talking")
  void outputThatIsLostIsNoSuccess(List<String> arguments)
      throws IOException, InterruptedException {
    for (String line : List.of("\"$@\" >/dev/full", "\"$@\" >&-")) {
      Ended ended = run(line, Map.of(), arguments);
      assertRefused(ended);
      assertThat(ended.err()).as(line).contains("standard output");
    }
  }

  @Test
  void aPipeThatIsClosedEarlyIsTold() throws IOException, InterruptedException {
    Ended ended =
        run(
            "\"$@\" | head -c 10 >/dev/null; exit ${PIPESTATUS[0]}",
            Map.of(),
            List.of("estimate", PROFILE, "--json"));
    assertRefused(ended);
  }

  @Test
  void whatWritesNothingThereNeedsNoOutput() throws IOException, InterruptedException {
    Path pdf = folder.resolve("summary.pdf");
    Ended ended = run("\"$@\" >&-", Map.of(), List.of("summary", PROFILE, "-o", pdf.toString()));
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(pdf).isNotEmptyFile();
  }

  /// The shell makes the names: under such a locale Java could not hand them on.
  @ParameterizedTest
  @MethodSource("named")
  void aNameThatTheLocaleCannotTakeIsRefusedInOneLine(List<String> arguments)
      throws IOException, InterruptedException {
    Map<String, String> names =
        Map.of("\\xc3\\xa9.disha", "C", "\\xe0\\xa4\\xb0", "POSIX", "a\\xe9.pdf", "C.UTF-8");
    for (Map.Entry<String, String> name : names.entrySet()) {
      String line = "\"${@//@NAME@/$'" + name.getKey() + "'}\"";
      Ended ended = run(line, Map.of("LC_ALL", name.getValue()), arguments);
      assertRefused(ended);
      assertThat(ended.err()).contains("LC_ALL=C.UTF-8").doesNotContain("Exception");
    }
  }

  static Stream<List<String>> named() {
    return Stream.of(
        List.of("@NAME@"),
        List.of("estimate", "@NAME@"),
        List.of("compare", PROFILE, "@NAME@"),
        List.of("summary", PROFILE, "-o", "@NAME@"),
        List.of("--model", "@NAME@", "check-model"));
  }

  @Test
  void aHomeThatTheLocaleCannotNameKeepsNothingFromWorking()
      throws IOException, InterruptedException {
    String home =
        "export HOME=$'/home/\\xe0\\xa4\\xb0' XDG_CONFIG_HOME=$'/home/\\xc3\\xa9'; \"$@\"";
    Ended ended = run(home, Map.of("LC_ALL", "C"), List.of("estimate", PROFILE));
    assertThat(ended.code()).as(ended.err()).isZero();
  }
}
