package disha.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.files.profile.Examples;
import disha.profile.Profile;
import disha.rules.Model;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The summaries of the examples in every language of the program.
class LanguagesOnPaperTest {
  private static final Model MODEL = TestModel.get();
  private static final int PAGES = 2;

  static Stream<Arguments> examples() {
    return MODEL.manifest().languages().stream()
        .flatMap(language -> Examples.names().stream().map(name -> Arguments.of(language, name)));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("examples")
  void everyReaderFindsWhatWasWrittenInAFileThatLastsAndIsReadAloud(String language, String example)
      throws IOException {
    Messages messages = Messages.in(Locale.of(language));
    SummaryPdf.PrintedPage printed =
        SummaryPdf.printed(summary(example, messages), false, messages, Samples.DAY, "0.1.0");
    byte[] pdf = printed.pdf();
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    PageText written = PageText.of(printed.xhtml());
    assertThat(written.blocks())
        .as("addresses that nobody types")
        .noneMatch(b -> b.contains("://"));
    assertThat(TextReader.here())
        .allSatisfy(reader ->
            assertThat(withoutFooters(reader.words(pdf), messages))
                .as(reader.toString())
                .containsSubsequence(written.blocks()));
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo(language);
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo(written.title());
    }
  }

  // They can stand in the midst of a paragraph that goes on on the next page.
  private static String withoutFooters(String words, Messages messages) {
    String day = messages.time("pdf.date", Samples.DAY);
    String foot = TextReader.words(messages.text("pdf.footer", messages.text("pdf.title"), day));
    String rest = words;
    for (int page = 1; page <= PAGES; page++) {
      String number = TextReader.words(messages.text("pdf.page-of", page, PAGES));
      assertThat(rest).contains(foot, number);
      rest = rest.replaceFirst(foot + " ", "").replaceFirst(number + "( |$)", "");
    }
    return rest;
  }

  private static Summary summary(String example, Messages messages) {
    Profile profile = TestModel.good(Examples.read(MODEL, example));
    Estimate estimate = new Estimator(MODEL).estimate(profile, Prices.TODAY);
    return TestInsights.summary(estimate, messages, SummaryOptions.paper("", List.of()));
  }
}
