package disha.export;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import disha.files.Loaded;
import disha.files.profile.Examples;
import disha.pdf.Breaks;
import disha.pdf.SummaryPdf;
import disha.profile.Profile;
import disha.rules.Model;
import disha.summary.PaySummary;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.Amounts;
import disha.text.Messages;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the PDF of a real profile says, against the estimate that it was made from.
class PdfReadBackTest {
  private static final Model MODEL = TestModel.get();
  private static final ZonedDateTime DAY =
      ZonedDateTime.of(2031, 2, 3, 9, 30, 0, 0, ZoneId.of("Asia/Kolkata"));

  static Stream<String> examples() {
    return Examples.names().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyFigureIsThatOfTheEstimateAndPagesBreakWell(String example) throws IOException {
    Estimate estimate = estimate(example);
    Summary summary = summary(estimate, List.of());
    List<String> expected = new ArrayList<>();
    expected.add(summary.headline());
    Set<List<Object>> told = new HashSet<>();
    for (SegmentSummary shown : summary.segments()) {
      expected.add(shown.name() + " ");
      SegmentEstimate segment = estimate.segment(shown.id()).orElseThrow();
      if (told.add(List.of(shown.pay(), shown.projection()))) {
        segment.pay().ifPresent(pay -> now(pay, expected));
        TestInsights.of(estimate)
            .projection(segment.segment().id())
            .ifPresent(p -> years(p.years(), expected));
      } else {
        segment.pay().ifPresent(pay -> brief(pay, expected));
      }
    }
    try (PDDocument read = Loader.loadPDF(pdf(summary))) {
      assertThat(new PDFTextStripper().getText(read).replaceAll("[\\s\u00a0]+", " "))
          .containsSubsequence(expected)
          .doesNotContain("#", "\ufffd", "\u0000");
      Breaks breaks = new Breaks(read);
      assertThat(breaks.size()).isPositive();
      assertThat(breaks.orphanHeadings()).as("orphan headings").isEmpty();
      assertThat(breaks.lonelyHeads()).as("heads without a row").isEmpty();
      assertThat(breaks.splitRows()).as("split rows").isEmpty();
    }
  }

  // In the order of the segment's part of the page.
  private static void now(PayNow pay, List<String> out) {
    out.add(Amounts.rupees(pay.likely().pay().rupeesAMonth()));
    out.add(Amounts.rupees(pay.low().pay().rupeesAMonth()));
    out.add(Amounts.rupees(pay.high().pay().rupeesAMonth()));
    out.add(Amounts.rupees(pay.spanLow().pay().rupeesAMonth()));
    out.add(Amounts.rupees(pay.spanHigh().pay().rupeesAMonth()));
    out.add(Amounts.rupees(pay.likely().pay().rupeesAYear()));
  }

  // Where another segment tells the rest.
  private static void brief(PayNow pay, List<String> out) {
    out.add(Amounts.rupees(pay.likely().pay().rupeesAMonth()));
    out.add(Amounts.rupees(pay.likely().pay().rupeesAYear()));
    out.add(Amounts.rupees(pay.low().pay().rupeesAMonth()));
    out.add(Amounts.rupees(pay.high().pay().rupeesAMonth()));
  }

  private static void years(List<PayNow> years, List<String> out) {
    if (years.stream().map(PdfReadBackTest::amounts).distinct().count() == 1) {
      out.add("So the figures above stand for all " + (years.size() - 1) + " years.");
      return;
    }
    out.add(line(years, y -> y.high().pay().rupeesAMonth()));
    out.add(line(years, y -> y.likely().pay().rupeesAMonth()));
    out.add(line(years, y -> y.low().pay().rupeesAMonth()));
  }

  private static List<Pay> amounts(PayNow year) {
    return List.of(year.low().pay(), year.likely().pay(), year.high().pay());
  }

  private static String line(List<PayNow> years, Function<PayNow, Long> amount) {
    return years.stream().map(amount).map(Amounts::grouped).collect(Collectors.joining(" "));
  }

  @Test
  void whereNothingMovesPayASentenceSaysSoAndListsWhatCould() throws IOException {
    Profile person =
        estimate("class-12-day-only.disha")
            .profile()
            .withAssumptions(Map.of("weight-complexity", "0.5"));
    Estimate estimate = new Estimator(MODEL).estimate(person, Prices.AS_WRITTEN);
    Summary summary = summary(estimate, List.of());
    PaySummary unmoved =
        summary.segments().stream()
            .flatMap(s -> s.pay().stream())
            .filter(p -> !p.isMoved())
            .findFirst()
            .orElseThrow();
    try (PDDocument read = Loader.loadPDF(pdf(summary))) {
      String text = new PDFTextStripper().getText(read).replaceAll("[\\s\u00a0]+", " ");
      assertThat(text)
          .containsSubsequence(
              "How the likely pay comes about",
              "Nothing moves it here: likely pay is the middle of what documents give, "
                  + unmoved.likely().month()
                  + " a month. What can move it: ",
              "(not known yet)");
      assertThat(text.split("Middle of all claims", -1)).hasSize(2);
    }
  }

  @Test
  void whereNoSegmentIsToldInFullNoneIsAnother() throws IOException {
    Summary summary = summary(estimate("nothing-answered.disha"), List.of());
    assertThat(summary.segments()).isEmpty();
    try (PDDocument read = Loader.loadPDF(pdf(summary))) {
      assertThat(new PDFTextStripper().getText(read).replaceAll("[\\s\u00a0]+", " "))
          .contains("All segments Can you join? Sector Pay a month Segment Answers missing BPO – ")
          .doesNotContain("The other segments")
          .doesNotContain(summary.counts().stream().map(Summary.GroupCount::word).toList());
    }
  }

  // Small enough to send.
  @ParameterizedTest
  @MethodSource("examples")
  void everyPdfIsSmall(String example) {
    for (Prices prices : Prices.values()) {
      assertThat(pdf(summary(estimate(example, prices), List.of())).length)
          .as("bytes, %s", prices)
          .isLessThanOrEqualTo(150_000);
    }
  }

  @Test
  void theChosenSegmentsAreShownAndNoOthers() {
    Estimate estimate = estimate(Examples.names().getFirst());
    List<String> chosen =
        estimate.segments().reversed().stream().limit(2).map(s -> s.segment().id()).toList();
    assertThat(summary(estimate, chosen).segments().stream().map(SegmentSummary::id).toList())
        .isEqualTo(chosen);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theFirstFiveAreShownAndTheOneOfAnOfferAmongThem(String example) {
    Estimate estimate = estimate(example);
    List<String> all = estimate.segments().stream().map(s -> s.segment().id()).toList();
    List<String> shown =
        summary(estimate, List.of()).segments().stream().map(SegmentSummary::id).toList();
    if (estimate.profile().isEmpty()) {
      assertThat(shown).isEmpty();
      return;
    }
    List<String> expected = new ArrayList<>(all.subList(0, 5));
    estimate
        .profile()
        .offer()
        .map(offer -> offer.segment())
        .filter(id -> !expected.contains(id))
        .ifPresent(id -> expected.set(4, id));
    assertThat(shown).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void whatIsOnlyNamedIsNamedUnderTheWordOfItsGroup(String example) throws IOException {
    Estimate estimate = estimate(example);
    Summary summary = summary(estimate, List.of());
    if (summary.segments().isEmpty()) {
      return;
    }
    Set<String> shown =
        summary.segments().stream().map(SegmentSummary::id).collect(Collectors.toSet());
    List<String> expected = new ArrayList<>(List.of(Messages.english().text("pdf.others")));
    for (AdviceGroup group : AdviceGroup.values()) {
      List<String> names =
          estimate.segments().stream()
              .filter(s -> s.group() == group && !shown.contains(s.segment().id()))
              .map(s -> s.segment().name().in("en"))
              .toList();
      if (!names.isEmpty()) {
        expected.add(Messages.english().text("group", group) + " ");
        expected.add(names.getFirst());
      }
    }
    assertThat(expected).hasSizeGreaterThan(1);
    try (PDDocument read = Loader.loadPDF(pdf(summary))) {
      assertThat(new PDFTextStripper().getText(read).replaceAll("[\\s\u00a0]+", " "))
          .containsSubsequence(expected);
    }
  }

  private static Estimate estimate(String example) {
    return estimate(example, Prices.AS_WRITTEN);
  }

  private static Estimate estimate(String example, Prices prices) {
    return switch (Examples.read(MODEL, example)) {
      case Loaded.Good<Profile> good -> new Estimator(MODEL).estimate(good.value(), prices);
      case Loaded.Bad<Profile> bad -> throw new AssertionError(bad.problems());
    };
  }

  private static Summary summary(Estimate estimate, List<String> segments) {
    return TestInsights.summary(estimate, Messages.english(), SummaryOptions.paper("", segments));
  }

  private static byte[] pdf(Summary summary) {
    return SummaryPdf.render(summary, Messages.english(), DAY, "0.1.0");
  }
}
