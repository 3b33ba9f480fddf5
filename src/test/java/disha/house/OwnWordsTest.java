package disha.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The project is written in its own words: no run of ten words of the documents stands in it.
class OwnWordsTest {
  @Test
  void noRunOfTenWordsOfTheDocumentsStandsInTheProject() throws IOException {
    Set<String> theirs = new HashSet<>(Files.readAllLines(Shingles.LIST));
    assertThat(theirs).hasSizeGreaterThan(1000);
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      for (String run : Shingles.of(Files.readString(file))) {
        if (theirs.contains(run)) {
          found.add(file.toString());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> files() throws IOException {
    List<Path> out = new ArrayList<>(List.of(Path.of("README.md"), Path.of("pom.xml")));
    for (String root : List.of("src", "resources", "packaging", "findings")) {
      if (Files.isDirectory(Path.of(root))) {
        try (Stream<Path> tree = Files.walk(Path.of(root))) {
          tree.filter(OwnWordsTest::isText).forEach(out::add);
        }
      }
    }
    return out;
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && !file.equals(Shingles.LIST)
        && name.matches(".*\\.(java|json|disha|properties|html|css|csv|md|sh|txt|xml)");
  }
}
