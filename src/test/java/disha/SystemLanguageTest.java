package disha;

import static org.assertj.core.api.Assertions.assertThat;

import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.compare.Comparer;
import disha.estimate.pay.Prices;
import disha.files.profile.Examples;
import disha.pdf.ComparisonPdf;
import disha.pdf.SummaryPdf;
import disha.summary.SummaryOptions;
import disha.summary.comparison.ComparisonWords;
import disha.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever language a person's system speaks, what the program gives is in the language of its
/// texts and in no other: English, as long as there is no translation.
class SystemLanguageTest {
  static final List<String> TAGS = SystemLanguages.TAGS;

  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final ZonedDateTime DAY =
      ZonedDateTime.of(2031, 2, 3, 9, 30, 0, 0, ZoneId.of("Asia/Kolkata"));
  private static final String ONE = "resources/examples/commerce-graduate.disha";
  private static final String TWO = "resources/examples/accountant-with-master.disha";
  private static final String BAD = "src/test/data/bad/profile/unknown-shift.disha";

  private static final byte[] SUMMARY = SystemLanguages.under("en", SystemLanguageTest::summary);
  private static final byte[] COMPARISON =
      SystemLanguages.under("en", SystemLanguageTest::comparison);

  @TempDir private Path folder;

  static List<String> calls() {
    return List.of(
        "estimate " + ONE,
        "estimate " + TWO + " --json --today",
        "compare " + ONE + " " + TWO,
        "compare --json " + ONE + " " + TWO,
        "compare " + ONE,
        "check-model src/test/data/small-model",
        "check-model no-such-folder",
        "--help",
        "--version",
        "estimate --help",
        "summary --help",
        "summary " + ONE,
        "estimate " + BAD,
        "estimate " + ONE + " --assume luck=1",
        "estimate " + ONE + " --colour x",
        "ESTIMATE IN VAIN");
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aCommandWritesTheSame(String line) {
    String[] call = line.split(" ");
    CommandRun english = SystemLanguages.under("en", () -> CommandRun.of(call));
    assertThat(english.out() + english.err()).isNotEmpty();
    for (String tag : TAGS) {
      assertThat(SystemLanguages.under(tag, () -> CommandRun.of(call))).as(tag).isEqualTo(english);
    }
  }

  @ParameterizedTest
  @FieldSource("TAGS")
  void aPdfHasTheSameBytes(String tag) {
    assertThat(SystemLanguages.under(tag, SystemLanguageTest::summary)).isEqualTo(SUMMARY);
    assertThat(SystemLanguages.under(tag, SystemLanguageTest::comparison)).isEqualTo(COMPARISON);
  }

  private static byte[] summary() {
    Messages messages = Messages.in(Locale.getDefault());
    return SummaryPdf.render(
        TestInsights.summary(estimate(ONE), messages, SummaryOptions.paper("Now", List.of())),
        false,
        messages,
        DAY,
        "0.1.0");
  }

  private static byte[] comparison() {
    Messages messages = Messages.in(Locale.getDefault());
    return ComparisonPdf.render(
        ComparisonWords.of(
            Comparer.compare(ESTIMATOR, List.of(estimate(ONE), estimate(TWO))),
            List.of(Optional.of("one"), Optional.of("two")),
            messages),
        false,
        messages,
        DAY,
        "0.1.0");
  }

  private static Estimate estimate(String example) {
    String name = Path.of(example).getFileName().toString();
    return ESTIMATOR.estimate(
        TestModel.good(Examples.read(TestModel.get(), name)), Prices.AS_WRITTEN);
  }

  /// In a program of its own no class has been used in another language before.
  @ParameterizedTest
  @ValueSource(strings = {"as IN", "ar EG u-nu-arab"})
  void aProgramOfItsOwnGivesTheSame(String system) throws Exception {
    compareWithEnglish(system);
  }

  @Tag("hard")
  @ParameterizedTest
  @ValueSource(strings = {"ks IN", "th TH u-ca-buddhist-nu-thai", "tr TR", "ja JP"})
  void aProgramOfItsOwnGivesTheSameInMoreLanguages(String system) throws Exception {
    compareWithEnglish(system);
  }

  private void compareWithEnglish(String system) throws Exception {
    String[] parts = system.split(" ", -1);
    List<String> options = new ArrayList<>(OtherJava.QUICK);
    options.add("-Duser.language=" + parts[0]);
    options.add("-Duser.country=" + parts[1]);
    if (parts.length > 2) {
      options.add("-Duser.extensions=" + parts[2]);
    }
    Path pdf = folder.resolve("other.pdf");
    Path json = folder.resolve("other.json");
    run(options, folder.resolve("out"), "summary", ONE, "-o", pdf.toString());
    run(options, json, "estimate", TWO, "--json");
    assertThat(Files.readString(json))
        .isEqualTo(
            SystemLanguages.under("en", () -> CommandRun.of("estimate", TWO, "--json")).out());
    Path english = folder.resolve("english.pdf");
    SystemLanguages.under("en", () -> CommandRun.of("summary", ONE, "-o", english.toString()));
    assertThat(told(pdf)).isEqualTo(told(english));
  }

  private static void run(List<String> options, Path out, String... call) throws Exception {
    Process process =
        new ProcessBuilder(OtherJava.command(options, "disha.Disha", call))
            .redirectOutput(out.toFile())
            .redirectErrorStream(false)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor()).isZero();
  }

  // Words, language and title; not the moment at which it was made.
  private static List<String> told(Path pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf.toFile())) {
      return List.of(
          new PDFTextStripper().getText(read),
          read.getDocumentCatalog().getLanguage(),
          read.getDocumentInformation().getTitle());
    }
  }
}
