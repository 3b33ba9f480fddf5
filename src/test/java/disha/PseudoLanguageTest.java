package disha;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A language is a bundle of texts and nothing else: one that no class knows, longer than English,
/// in brackets and with marks that turn the order of letters, is spoken as soon as its file is
/// there.
class PseudoLanguageTest {
  /// A language that the program does not speak.
  private static final String TAG = "eo";

  private static final String PROFILE = "resources/examples/commerce-graduate.disha";

  @TempDir private Path folder;

  @Test
  void aFileIsAllThatALanguageNeeds() throws Exception {
    Path bundles = Files.createDirectory(folder.resolve("bundles"));
    Path english = Path.of("resources/messages.properties");
    Files.copy(english, bundles.resolve(english.getFileName()));
    Files.writeString(bundles.resolve("messages_" + TAG + ".properties"), pseudo(english));
    String told = run(bundles, "--lang", TAG, "estimate", PROFILE);
    assertThat(told.lines().skip(1).filter(l -> l.contains("[\u200F"))).hasSizeGreaterThan(5);
    assertThat(run(bundles, "--lang", TAG, "estimate", "no-such.disha")).contains("~~~~");
    assertThat(run(bundles, "--lang", "xx", "estimate", PROFILE)).contains("en, " + TAG);
    assertThat(run(bundles, "--lang", TAG, "--help")).contains("[\u200F");
    Path page = folder.resolve("page.html");
    run(bundles, "--lang", TAG, "summary", PROFILE, "-o", page.toString());
    assertThat(Files.readString(page)).contains("lang=\"" + TAG + "\"", "[\u200F");
    // Without the file nobody speaks it.
    assertThat(CommandRun.of("--lang", TAG, "estimate", PROFILE).code()).isEqualTo(2);
  }

  // Texts that list words or are the form of a date say nothing to a person.
  private static String pseudo(Path english) throws IOException {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(english, UTF_8)) {
      read.load(reader);
    }
    StringBuilder out = new StringBuilder();
    new TreeMap<>(read)
        .forEach((key, text) -> {
          boolean sentence = !key.toString().matches("length\\..*|window\\.amount\\..*|.*\\.time");
          boolean whole =
              sentence && !text.toString().isBlank() && !key.toString().startsWith("list.");
          String told = whole ? "[\u200F" + text + " ~~~~\u200F]" : text.toString();
          out.append(key).append('=').append(escaped(told)).append('\n');
        });
    return out.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replaceAll("^ ", "\\\\ ");
  }

  private String run(Path bundles, String... call) throws Exception {
    List<String> command = new ArrayList<>(OtherJava.command(OtherJava.QUICK, "disha.Disha", call));
    int path = Math.max(command.indexOf("-cp"), command.indexOf("--class-path")) + 1;
    command.set(path, bundles + File.pathSeparator + command.get(path));
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    process.waitFor();
    return Files.readString(out);
  }
}
