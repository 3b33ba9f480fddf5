package disha.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/// The rules of [ArchitectureTest], held against what the JDK's own tool finds in the classes: it
/// also sees the types of pattern switches and bare casts.
class JdepsTest {
  private static final Pattern LINE = Pattern.compile("\\s+(disha\\.\\S+)\\s+-> (\\S+)\\s.*");

  private static final List<ClassUse> USES = uses();

  /// One class of ours uses a class, of ours or of another.
  private record ClassUse(String user, String used) {
    private static String packageOf(String type) {
      return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    /// Whether no layer forbids it.
    boolean isAllowed(List<Layer> layers) {
      Optional<Layer> from = layer(layers, user);
      Optional<Layer> to = layer(layers, used);
      return from.isEmpty()
          || to.isEmpty()
          || from.equals(to)
          || from.get().mayUse().contains(to.get().name());
    }

    private static Optional<Layer> layer(List<Layer> layers, String type) {
      return layers.stream().filter(l -> l.holds(packageOf(type))).findFirst();
    }
  }

  private static List<ClassUse> uses() {
    StringWriter out = new StringWriter();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    int code =
        jdeps.run(
            new PrintWriter(out),
            new PrintWriter(out),
            "-verbose:class",
            "-filter:none",
            "--ignore-missing-deps",
            "--multi-release",
            "base",
            "target/classes");
    assertThat(code).as("%s", out).isZero();
    List<ClassUse> uses = new ArrayList<>();
    out.toString()
        .lines()
        .forEach(line -> {
          Matcher m = LINE.matcher(line);
          if (m.matches()) {
            uses.add(new ClassUse(m.group(1), m.group(2)));
          }
        });
    return uses;
  }

  @Test
  void theToolSeesWhatArchUnitDoesNot() {
    assertThat(USES)
        .as("a pattern switch on the outcome of reading a file")
        .contains(new ClassUse("disha.cli.ModelOption", "disha.files.Loaded$Good"));
  }

  @Test
  void everyRoomKnowsOnlyWhatItMay() {
    assertThat(USES).filteredOn(use -> !use.isAllowed(Layer.PROGRAM)).isEmpty();
  }

  @Test
  void everyRoomOfTheWindowKnowsOnlyWhatItMay() {
    assertThat(USES).filteredOn(use -> !use.isAllowed(Layer.WINDOW)).isEmpty();
  }

  @Test
  void everyClassOfOursBelongsToARoom() {
    assertThat(USES).allMatch(use -> ClassUse.layer(Layer.PROGRAM, use.user()).isPresent());
  }

  @Test
  void librariesStayInTheirRooms() {
    for (LibraryRule rule : LibraryRule.ALL) {
      assertThat(USES)
          .as(rule.because())
          .filteredOn(use -> rule.isBroken(use.user(), use.used()))
          .isEmpty();
      assertThat(USES)
          .as("a library that nobody uses needs no rule: %s", rule.libraries())
          .anyMatch(use -> rule.libraries().stream().anyMatch(l -> use.used().startsWith(l + ".")));
    }
  }
}
