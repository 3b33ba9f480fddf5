package disha;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import disha.files.profile.Examples;
import disha.files.profile.ProfileFile;
import disha.profile.Profile;
import disha.profile.Scenario;
import disha.text.InvisibleCharacters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person or a file puts in as text stays text: nothing obeys it.
class HostileTextTest {
  private static final Path MODEL = Path.of("resources/model");

  @TempDir private Path folder;

  static List<String> texts() {
    return List.of(
        "<script>alert(1)</script><img src=x onerror=y>&amp;&#60;",
        "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J",
        "\u202egnp.exe\u202c \u2066x\u2069 \u200f",
        "line\nbreak\r\nand\ttab\u0000nul\u007f",
        "{0} {1,number} '{' ${x} #{y} %s %n {{z}}",
        "=1+1;@SUM(A1);-fx-background-color: red; url(http://example.org)",
        "../../etc/passwd C:\\CON |rm -rf ~ `id` $(id)",
        "problem.kind.list",
        "നന്\u200cദ് क्\u200dष שלום");
  }

  @Test
  void namesAreShownAndNotObeyed() throws IOException {
    tryName(String.join(" ", texts()));
  }

  @Tag("hard")
  @ParameterizedTest
  @MethodSource("texts")
  void aNameByItselfIsShownAndNotObeyed(String hostile) throws IOException {
    tryName(hostile);
  }

  // Together they would be too long for the name of a file.
  @Test
  void fileNamesAndWrongWordsAreShownAndNotObeyed() throws IOException {
    List<String> all = texts();
    for (int from = 0; from < all.size(); from += 3) {
      tryFileName(String.join(" ", all.subList(from, Math.min(from + 3, all.size()))));
    }
  }

  @Tag("hard")
  @ParameterizedTest
  @MethodSource("texts")
  void aFileNameByItselfIsShownAndNotObeyed(String hostile) throws IOException {
    tryFileName(hostile);
  }

  private static String run(String... args) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try (PrintStream both = new PrintStream(told, true, StandardCharsets.UTF_8)) {
      System.setOut(both);
      System.setErr(both);
      Disha.run(args);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return told.toString(StandardCharsets.UTF_8);
  }

  private static void assertThatNothingObeys(String told) {
    assertThat(told).isNotBlank();
    assertThat(told.codePoints().filter(c -> c != '\n').filter(InvisibleCharacters::matches))
        .isEmpty();
  }

  private Path profile(String hostile, String fileName) throws IOException {
    Profile asked =
        TestModel.good(Examples.read(TestModel.get(), Examples.names().getFirst()))
            .withName(Optional.of(hostile));
    List<Scenario> scenarios = List.of(new Scenario(hostile, asked), new Scenario("x", asked));
    Path file = folder.resolve(fileName);
    Files.writeString(file, ProfileFile.format(scenarios));
    return file;
  }

  private static String marked(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(c -> out.appendCodePoint(InvisibleCharacters.matches(c) ? 0xFFFD : c));
    return out.toString();
  }

  private void tryName(String hostile) throws IOException {
    String file = profile(hostile, "p.disha").toString();
    String estimate = run("estimate", file);
    assertThatNothingObeys(estimate);
    assertThat(estimate.replace('\n', ' ')).startsWith(marked(hostile));
    String full = run("estimate", file, "--full");
    assertThatNothingObeys(full);
    assertThat(full.lines().findFirst().orElseThrow()).contains(marked(hostile));
    assertThatNothingObeys(run("compare", file, file));
    String json = run("estimate", file, "--json");
    assertThat(JsonParser.parseString(json).isJsonObject()).isTrue();
    assertThat(JsonParser.parseString(run("compare", file, file, "--json")).isJsonObject())
        .isTrue();
    Path pdf = folder.resolve("s.pdf");
    run("summary", file, "-o", pdf.toString());
    assertThat(pdf).isRegularFile();
    Path beside = folder.resolve("b.pdf");
    String told = run("compare", file, file, "-o", beside.toString());
    assertThat(told.lines()).allMatch(line -> line.contains("the PDF cannot print"));
    assertThatNothingObeys(told);
    assertThat(beside).isRegularFile();
  }

  private void tryFileName(String hostile) throws IOException {
    String name = hostile.replaceAll("[/\0]", "") + ".disha";
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
    assumeThat(names.newEncoder().canEncode(name)).as("a file can be named so").isTrue();
    Path good = profile("x", name);
    Path bad = folder.resolve("bad" + name);
    JsonArray list = new JsonArray();
    list.add(hostile);
    JsonObject all = new JsonObject();
    all.addProperty("disha", 1);
    all.add("shifts", list);
    all.add(hostile, list);
    Files.writeString(bad, all.toString());
    assertThatNothingObeys(run("estimate", bad.toString()));
    assertThatNothingObeys(run("compare", good.toString(), good.toString()));
    assertThatNothingObeys(run("estimate", folder.resolve("no" + name).toString()));
    assertThatNothingObeys(run("summary", good.toString(), "-o", good.toString()));
    assertThatNothingObeys(run("summary", good.toString(), "-o", folder + "/no/" + name));
    assertThatNothingObeys(run("estimate", good.toString(), "--assume", name + "=1"));
    assertThatNothingObeys(run("--model", folder.resolve(name).toString(), "check-model"));
  }

  @Test
  void bracesInAModelAreShownAsTheyAre() throws IOException {
    String braces = "{0} '{1}' {2,number} it''s ${x}";
    Path file = profile("x", "p.disha");
    String first = TestModel.get().segments().getFirst().name().in("en");
    copyModel("\"" + first + "\"", "\"" + braces + "\"");
    assertThat(run("check-model", folder.toString())).doesNotContain("segments.json");
    assertThat(run("estimate", file.toString(), "--model", folder.toString())).contains(braces);
  }

  @Test
  void aModelThatATerminalWouldObeyIsRefused() throws IOException {
    String first = TestModel.get().segments().getFirst().name().in("en");
    for (String unseen : List.of("\\u001b[2J", "\\u009b2J", "\\u202e", "\\u0007")) {
      copyModel("\"" + first + "\"", "\"" + first + unseen + "\"");
      String told = run("check-model", folder.toString());
      assertThatNothingObeys(told);
      assertThat(told).contains("segments.json: $").contains("cannot be seen");
    }
  }

  private void copyModel(String find, String replace) throws IOException {
    try (Stream<Path> parts = Files.list(MODEL)) {
      for (Path part : parts.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(part);
        boolean segments = part.endsWith("segments.json");
        if (segments) {
          assertThat(text).contains(find);
        }
        Files.writeString(
            folder.resolve(part.getFileName()), segments ? text.replace(find, replace) : text);
      }
    }
  }
}
