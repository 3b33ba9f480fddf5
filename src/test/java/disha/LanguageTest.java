package disha;

import static org.assertj.core.api.Assertions.assertThat;

import disha.text.Languages;
import disha.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every command speaks the language that is asked for, whatever the system speaks.
class LanguageTest {
  private static final String ONE = "resources/examples/commerce-graduate.disha";
  private static final String TWO = "resources/examples/class-12-day-only.disha";
  private static final Pattern HINDI = Pattern.compile("\\p{IsDevanagari}{2,}");

  /// A word of small Latin letters, as no abbreviation, title, option or name of a file is.
  private static final Pattern ENGLISH = Pattern.compile("(?<![-\\w./])[a-z]{3,}(?![\\w/.=-])");

  /// Names of documents are not translated.
  private static final List<String> DOCUMENTS =
      TestModel.get().documents().stream().map(d -> d.name().in("en")).toList();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "estimate " + ONE,
        "estimate " + TWO + " --full",
        "compare " + ONE + " " + TWO,
        "check-model",
        "check-model no-such-folder",
        "estimate no-such.disha",
        "estimate " + ONE + " --assume luck=1",
        "estimate " + ONE + " --colour",
        "summary " + ONE,
        "compare " + ONE,
        "estimate " + ONE + " --json --full",
        "--help",
        "estimate --help"
      })
  void aCommandSpeaksTheLanguageThatIsAskedFor(String line) {
    CommandRun english = under("en", line);
    CommandRun asked = under("en", line + " --lang hi");
    assertThat(asked.code()).isEqualTo(english.code());
    assertThat(asked.out() + asked.err()).containsPattern(HINDI);
    assertThat(under("hi-IN", line)).as("a system in Hindi").isEqualTo(asked);
    assertThat(under("hi-IN", "--lang en " + line)).as("English there").isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"estimate " + ONE, "estimate " + TWO})
  void noSentenceIsHalfInEnglish(String line) {
    String told = under("en", line + " --lang hi").out();
    // The first line is what the person is called.
    String words = told.substring(told.indexOf('\n')).replace("disha summary", "");
    for (String name : DOCUMENTS) {
      words = words.replaceAll("\\Q" + name.replace(" ", "\\E\\s+\\Q") + "\\E", "");
    }
    assertThat(words.lines().filter(l -> ENGLISH.matcher(l).find())).isEmpty();
  }

  @Test
  void aScriptFindsTheSameKeysAndFigures() {
    List<String> english = skeleton(under("en", "estimate " + ONE + " --json").out());
    assertThat(skeleton(under("en", "--lang=hi estimate " + ONE + " --json").out()))
        .hasSizeGreaterThan(1000)
        .isEqualTo(english);
  }

  // Keys, numbers and ids; no sentences.
  private static List<String> skeleton(String json) {
    return json.lines()
        .map(l -> l.replaceAll(": \"(?:[^\"\\\\]|\\\\.)*\"", ": text").strip())
        .map(l -> l.startsWith("\"") && !l.contains(":") ? "text" : l)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "", "hindi", "../x", "HI_IN", "e", "fr"})
  void anUnknownLanguageIsOneClearLine(String tag) {
    CommandRun run = CommandRun.of("estimate", ONE, "--lang", tag);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("disha: '" + tag + "'").contains("en, hi");
  }

  @Test
  void aFileCanBeCalledLikeTheOption() {
    assertThat(CommandRun.of("estimate", "--", "--lang").err())
        .contains("--lang")
        .doesNotContain("hi");
  }

  @Test
  void paperAndPageSayWhichLanguageTheyAreIn() throws Exception {
    Path pdf = folder.resolve("out.pdf");
    Path html = folder.resolve("out.html");
    assertThat(under("en", "--lang hi summary " + ONE + " -o " + pdf).code()).isZero();
    assertThat(under("en", "summary " + ONE + " --lang hi -o " + html).code()).isZero();
    try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("hi");
    }
    assertThat(Files.readString(html)).contains("lang=\"hi\"").containsPattern(HINDI);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "estimate --help", "summary --help", "check-model --help"})
  void noLineOfTheHelpBeginsWithAFullStop(String line) {
    String help = under("en", line + " --lang hi").out();
    assertThat(help.lines()).noneMatch(l -> l.strip().startsWith("।"));
    assertThat(help.replaceAll("\\s", "")).contains("मदददिखाएँ।");
  }

  @Test
  void allLanguagesAreListedEnglishFirst() {
    assertThat(Languages.tags()).startsWith("en").contains("hi").doesNotHaveDuplicates();
    assertThat(Languages.tags())
        .allSatisfy(tag -> {
          assertThat(Languages.find(tag)).contains(Locale.forLanguageTag(tag));
          assertThat(Messages.in(Locale.forLanguageTag(tag)).language()).isEqualTo(tag);
        });
    assertThat(Languages.name("hi")).isEqualTo("हिन्दी");
  }

  private static CommandRun under(String system, String line) {
    return SystemLanguages.under(system, () -> CommandRun.of(line.split(" ")));
  }
}
