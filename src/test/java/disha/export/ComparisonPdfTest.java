package disha.export;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.compare.Comparer;
import disha.estimate.pay.Prices;
import disha.files.profile.Examples;
import disha.pdf.Breaks;
import disha.pdf.ComparisonPdf;
import disha.pdf.Extent;
import disha.pdf.Validity;
import disha.summary.comparison.ComparisonSummary;
import disha.summary.comparison.ComparisonSummary.ComparedSegment;
import disha.summary.comparison.ComparisonSummary.SegmentInColumn;
import disha.summary.comparison.ComparisonWords;
import disha.text.Messages;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What the PDF of real profiles side by side says and how it looks, against the comparison that it
/// was made from.
class ComparisonPdfTest {
  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());
  private static final ZonedDateTime DAY =
      ZonedDateTime.of(2031, 2, 3, 9, 30, 0, 0, ZoneId.of("Asia/Kolkata"));
  private static final List<String> FOUR =
      List.of(
          "commerce-graduate.disha",
          "accountant-with-master.disha",
          "lawyer.disha",
          "nothing-answered.disha");

  private static ComparisonSummary examples(int most, Prices prices) {
    return compared(
        FOUR.stream()
            .limit(most)
            .map(name -> TestModel.good(Examples.read(TestModel.get(), name)))
            .map(profile -> ESTIMATOR.estimate(profile, prices))
            .toList());
  }

  private static ComparisonSummary compared(List<Estimate> estimates) {
    List<Optional<String>> labels = Collections.nCopies(estimates.size(), Optional.empty());
    return ComparisonWords.of(Comparer.compare(ESTIMATOR, estimates), labels, Messages.english());
  }

  private static ComparisonSummary compared(String... profiles) {
    return compared(
        List.of(profiles).stream()
            .map(TestModel::profile)
            .map(p -> ESTIMATOR.estimate(p, Prices.AS_WRITTEN))
            .toList());
  }

  private static byte[] pdf(ComparisonSummary summary, boolean yearly) {
    return ComparisonPdf.render(summary, yearly, Messages.english(), DAY, "0.1.0");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void everyNameGroupAndAmountOfEachProfileIsThere(int most) throws IOException {
    ComparisonSummary summary = examples(most, Prices.AS_WRITTEN);
    String text = text(pdf(summary, false));
    assertThat(text).doesNotContain("#", "\ufffd", "\u0000", "? ?");
    summary.columns().forEach(c -> assertThat(text).contains(c.letter() + " " + c.title()));
    assertThat(text).contains(summary.headlines()).contains(summary.prices());
    for (ComparedSegment segment : summary.segments()) {
      assertThat(text).contains(segment.name());
      segment.cells().forEach(cell -> assertThat(text).contains(told(cell.orElseThrow())));
    }
    summary.same().forEach(s -> assertThat(text).contains(s.name()));
    summary.answers().forEach(row -> assertThat(text).contains(row.says()));
    assertThat(text)
        .containsSubsequence(
            "≠ marks what is not as in A.",
            "Answered differently",
            "Kinds of work by group",
            "Kinds of work that differ",
            "What the figures rest on",
            "Assumptions in force",
            "Sources",
            "[1]");
  }

  // In the order of the cell: the group, its pay, and the same in the years to come.
  private static List<String> told(SegmentInColumn cell) {
    String group = (cell.standingChanged() ? "≠ " : "") + cell.standing();
    if (cell.years().isEmpty()) {
      return List.of(group, cell.segment().noPay().orElseThrow());
    }
    var now = cell.years().getFirst().pay();
    String pay = now.low().month() + " – " + now.likely().month() + " – " + now.high().month();
    String later =
        cell.years().getLast().pay().name() + ": " + cell.years().getLast().pay().likely().month();
    return List.of(group, (cell.payChanged() ? "≠ " : "") + pay, later);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void itCanBeKeptAndReadAloudAndBreaksWell(int most) throws IOException {
    byte[] pdf = pdf(examples(most, Prices.TODAY), true);
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    try (PDDocument read = Loader.loadPDF(pdf)) {
      Breaks breaks = new Breaks(read);
      assertThat(breaks.orphanHeadings()).as("orphan headings").isEmpty();
      assertThat(breaks.lonelyHeads()).as("heads without a row").isEmpty();
      assertThat(breaks.splitRows()).as("split rows").isEmpty();
      PDRectangle page = read.getPage(0).getMediaBox();
      assertThat(page.getWidth() > page.getHeight()).isEqualTo(most > 2);
      assertThat(new Extent(read).right()).isLessThan(page.getWidth() - 40);
    }
  }

  @Test
  void theNamesOfTheProfilesHeadEveryPageOfTheSegments() throws IOException {
    ComparisonSummary summary = examples(4, Prices.AS_WRITTEN);
    try (PDDocument read = Loader.loadPDF(pdf(summary, false))) {
      PDFTextStripper stripper = new PDFTextStripper();
      List<String> pages =
          IntStream.rangeClosed(1, read.getNumberOfPages())
              .mapToObj(page -> {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                try {
                  return stripper.getText(read).replaceAll("\\s+", " ");
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              })
              .filter(text -> text.contains("in 10 years:"))
              .toList();
      assertThat(pages).hasSizeGreaterThan(1);
      assertThat(pages)
          .allSatisfy(text ->
              assertThat(text)
                  .contains(
                      summary.columns().stream().map(c -> c.letter() + " " + c.title()).toList()));
    }
  }

  @Test
  void amountsAreOfTheYearWhereThatIsAskedAndSayThatTheyAreRestated() throws IOException {
    ComparisonSummary summary = examples(2, Prices.TODAY);
    var now =
        summary.segments().getFirst().cells().getFirst().orElseThrow().years().getFirst().pay();
    assertThat(text(pdf(summary, true)))
        .contains("Pay in rupees a year", "All amounts are restated.")
        .contains(now.low().year() + " – " + now.likely().year() + " – " + now.high().year());
    assertThat(text(pdf(examples(2, Prices.AS_WRITTEN), false)))
        .contains("Pay in rupees a month")
        .doesNotContain("restated");
  }

  @Test
  void anImpossibleProfileIsExplainedAndHasNoResult() throws IOException {
    byte[] pdf =
        pdf(
            compared(
                "{\"disha\": 1, \"shifts\": [\"day\"]}",
                "{\"disha\": 1, \"education\": [{\"level\": \"bachelor\", \"marks\": 140}]}",
                "{\"disha\": 1, \"shifts\": [\"night\"]}"),
            false);
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    assertThat(text(pdf)).contains("B Profile B education[0].marks: ", "no result");
  }

  @Test
  void profilesThatDoNotDifferShowWhatTheyShare() throws IOException {
    String day =
        "{\"disha\": 1, \"education\": [{\"level\": \"bachelor\"}], \"shifts\": [\"day\"]}";
    ComparisonSummary summary = compared(day, day);
    byte[] pdf = pdf(summary, false);
    assertThat(Validity.faults(pdf, PDFAFlavour.PDFA_2_A)).as("PDF/A-2a").isEmpty();
    assertThat(text(pdf))
        .contains("No kind of work differs", "The same in all", "Answered alike in all")
        .doesNotContain("Kinds of work that differ", "Answered differently");
    // A long name may be broken over two lines, also after a slash.
    assertThat(text(pdf).replace(" ", ""))
        .contains(summary.same().stream().map(s -> s.name().replace(" ", "")).toList());
  }

  @Test
  void theSameComparisonGivesTheSameBytes() {
    ComparisonSummary summary = examples(2, Prices.AS_WRITTEN);
    assertThat(pdf(summary, false)).isEqualTo(pdf(summary, false));
  }

  @Test
  void aNameIsPlainText() throws IOException {
    String name = "<b>Asha</b> &amp; {{title}}";
    byte[] pdf =
        pdf(
            compared(
                "{\"disha\": 1, \"name\": \"" + name + "\", \"shifts\": [\"day\"]}",
                "{\"disha\": 1, \"shifts\": [\"night\"]}"),
            false);
    assertThat(text(pdf)).contains("A " + name);
  }
}
