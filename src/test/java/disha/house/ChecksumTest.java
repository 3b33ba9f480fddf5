package disha.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The libraries inside the program are, byte for byte, those that were looked at: the table lists
/// them as `sha256sum` does. Of JavaFX it knows the files for Linux on x86-64 only.
class ChecksumTest {
  private static final Path TABLE = Path.of("src/test/data/checksums.txt");

  /// A line of Maven's list: name, perhaps the system it is for, version.
  private static final Pattern PART =
      Pattern.compile(
          "\\s+[\\w.-]+:([\\w.-]+):jar:(?:([\\w-]+):)?([\\w.-]+):(?:compile|runtime).*");

  @Test
  void everyLibraryIsTheOneThatWasLookedAt() throws Exception {
    Map<String, String> known =
        Files.readAllLines(TABLE).stream()
            .map(line -> line.split("  ", 2))
            .collect(Collectors.toMap(words -> words[1], words -> words[0]));
    Map<String, String> found = new TreeMap<>();
    for (String name : parts()) {
      found.put(name, sha256(jar(name)));
    }
    assertThat(found).hasSizeGreaterThan(20);
    assertThat(known)
        .as("a library that is new or another is looked at first")
        .containsAllEntriesOf(found);
  }

  private static List<String> parts() throws IOException {
    return Files.readAllLines(Path.of("target/classes/parts.txt")).stream()
        .map(PART::matcher)
        .filter(Matcher::matches)
        .filter(m -> m.group(2) == null || m.group(2).equals("linux"))
        .map(m ->
            m.group(1) + "-" + m.group(3) + (m.group(2) == null ? "" : "-" + m.group(2)) + ".jar")
        .toList();
  }

  private static Path jar(String name) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(p -> p.endsWith(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not on the class path"));
  }

  private static String sha256(Path file) throws IOException, GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }
}
