package disha.export;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Prices;
import disha.pdf.Breaks;
import disha.pdf.LetterSizes;
import disha.pdf.SummaryPdf;
import disha.pdf.Validity;
import disha.people.RandomProfiles;
import disha.profile.Profile;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.Messages;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The PDF of many people: takes minutes, so it runs on demand. `-Ddisha.people=20` takes fewer.
@Tag("hard")
class PdfHardTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final ZonedDateTime DAY =
      ZonedDateTime.of(2031, 2, 3, 9, 30, 0, 0, ZoneId.of("Asia/Kolkata"));

  static Stream<Arguments> people() {
    long people = Long.getLong("disha.people", 200);
    return TestModel.get().manifest().languages().stream()
        .flatMap(
            language -> LongStream.range(0, people).mapToObj(seed -> Arguments.of(language, seed)));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("people")
  void anyPdfCanBeKeptAndReadAloudAndBreaksWell(String language, long seed) throws IOException {
    Messages messages = Messages.in(Locale.of(language));
    Prices prices = seed % 4 == 0 ? Prices.TODAY : Prices.AS_WRITTEN;
    Random random = new Random(seed);
    Profile profile =
        seed % 2 == 0 ? RandomProfiles.profile(random) : RandomProfiles.withOffer(random);
    Estimate estimate = ESTIMATOR.estimate(profile, prices);
    boolean full = seed % 3 == 0;
    SummaryOptions options =
        full
            ? SummaryOptions.fullReport("Scenario " + seed, List.of())
            : SummaryOptions.paper("Scenario " + seed, List.of());
    Summary summary = TestInsights.summary(estimate, messages, options);
    byte[] pdf = SummaryPdf.render(summary, full, messages, DAY, "0.1.0");
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).as("pages").isLessThanOrEqualTo(full ? 6 : 2);
      assertThat(LetterSizes.least(read)).as("points").isGreaterThanOrEqualTo(11);
      assertThat(new PDFTextStripper().getText(read)).doesNotContain("#", "\ufffd", "\u0000");
      Breaks breaks = new Breaks(read);
      assertThat(breaks.size()).isPositive();
      assertThat(breaks.orphanHeadings()).as("orphan headings").isEmpty();
      assertThat(breaks.lonelyHeads()).as("heads without a row").isEmpty();
      assertThat(breaks.splitRows()).as("split rows").isEmpty();
    }
  }
}
