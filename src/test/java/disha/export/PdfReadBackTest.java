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
import disha.pdf.LetterSizes;
import disha.pdf.SummaryPdf;
import disha.people.RandomProfiles;
import disha.profile.Profile;
import disha.rules.Model;
import disha.summary.Glance;
import disha.summary.PaySummary;
import disha.summary.SegmentSummary;
import disha.summary.Summary;
import disha.summary.SummaryOptions;
import disha.text.Amounts;
import disha.text.Messages;
import disha.text.SpokenAmounts;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
  void twoPagesAnswerWithTheFiguresOfTheEstimate(String example) throws IOException {
    for (Prices prices : Prices.values()) {
      Estimate estimate = estimate(example, prices);
      SummaryOptions options = SummaryOptions.paper("", List.of());
      Summary summary = TestInsights.summary(estimate, Messages.english(), options);
      byte[] pdf = pdf(summary, false);
      // Small enough for a message.
      assertThat(pdf.length).as("bytes").isLessThanOrEqualTo(80_000);
      try (PDDocument read = Loader.loadPDF(pdf)) {
        assertThat(read.getNumberOfPages()).as("pages").isEqualTo(2);
        assertThat(LetterSizes.least(read)).as("points").isGreaterThanOrEqualTo(11);
        assertThat(text(read, 1, 1))
            .containsSubsequence(answer(estimate, summary))
            .doesNotContain("#", "\ufffd", "\u0000");
        assertThat(said(summary)).allMatch(text(read, 1, 2)::contains);
        assertThat(course(estimate, summary)).allMatch(text(read, 2, 2)::contains);
        assertThat(marked(text(read, 1, 2))).isEqualTo(listed(text(read, 1, 2)));
        breakWell(read);
      }
    }
  }

  private static List<String> answer(Estimate estimate, Summary summary) {
    List<String> out = new ArrayList<>(List.of(summary.headline()));
    for (Glance.Card card : summary.glance().cards()) {
      SegmentEstimate segment = estimate.segment(card.id()).orElseThrow();
      out.add(segment.segment().name().in("en"));
      segment
          .pay()
          .ifPresent(pay ->
              Stream.of(pay.likely(), pay.low(), pay.high())
                  .map(figure -> spoken(figure.pay(), estimate))
                  .forEach(out::add));
    }
    summary.glance().next().forEach(s -> out.add(begin(s.text())));
    summary.glance().offer().ifPresent(s -> out.add(begin(s.text())));
    summary.glance().question().ifPresent(q -> out.add(q.asks()));
    out.add(summary.glance().sure().text());
    return out;
  }

  private static List<String> said(Summary summary) {
    return summary.person().stream().map(Summary.Told::topic).toList();
  }

  // Today, halfway, and the last year that a document reaches.
  private static List<String> course(Estimate estimate, Summary summary) {
    if (summary.segments().isEmpty()) {
      return summary.others().stream().map(Summary.OtherSegment::name).toList();
    }
    return TestInsights.of(estimate).projection(summary.segments().getFirst().id()).stream()
        .flatMap(p -> {
          List<PayNow> reached = p.years().stream().takeWhile(y -> !y.beyondEvidence()).toList();
          return reached.isEmpty()
              ? Stream.of(p.years().getFirst())
              : Stream.of(reached.getFirst(), reached.get(reached.size() / 2), reached.getLast());
        })
        .map(year -> spoken(year.likely().pay(), estimate))
        .toList();
  }

  private static String spoken(Pay pay, Estimate estimate) {
    return switch (estimate.prices()) {
      case TODAY -> SpokenAmounts.month(pay.rupeesAMonth());
      case AS_WRITTEN -> Amounts.rupees(pay.rupeesAMonth());
    };
  }

  private static String begin(String text) {
    return text.substring(0, Math.min(text.length(), 30));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theFullReportHasEveryFigureOnSixPages(String example) throws IOException {
    Estimate estimate = estimate(example);
    Summary summary = summary(estimate, List.of());
    byte[] pdf = pdf(summary);
    assertThat(pdf.length).as("bytes").isLessThanOrEqualTo(80_000);
    try (PDDocument read = Loader.loadPDF(pdf)) {
      assertThat(read.getNumberOfPages()).as("pages").isLessThanOrEqualTo(6);
      assertThat(LetterSizes.least(read)).as("points").isGreaterThanOrEqualTo(11);
      String text = text(read, 3, 6);
      Set<PaySummary> told = new HashSet<>();
      List<String> expected =
          new ArrayList<>(List.of(summary.segments().isEmpty() ? "" : "Full report"));
      for (SegmentSummary shown : summary.segments()) {
        PayNow pay = estimate.segment(shown.id()).orElseThrow().pay().orElse(null);
        if (pay != null && text.contains(shown.work()) && told.add(shown.pay().orElseThrow())) {
          expected.add(shown.name());
          now(pay, expected);
          shown.pay().orElseThrow().bands().forEach(b -> expected.add(b.low().month()));
        }
      }
      assertThat(text).containsSubsequence(expected).doesNotContain("#", "\ufffd", "\u0000");
      assertThat(marked(text(read, 1, 6))).isEqualTo(listed(text(read, 1, 6)));
      breakWell(read);
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

  private static void breakWell(PDDocument read) {
    Breaks breaks = new Breaks(read);
    assertThat(breaks.size()).isPositive();
    assertThat(breaks.orphanHeadings()).as("orphan headings").isEmpty();
    assertThat(breaks.lonelyHeads()).as("heads without a row").isEmpty();
    assertThat(breaks.splitRows()).as("split rows").isEmpty();
  }

  /// The numbers of the sources that sentences are marked with.
  private static NavigableSet<Integer> marked(String text) {
    return numbers(text.substring(0, sources(text)));
  }

  /// The numbers of the sources that are listed.
  private static NavigableSet<Integer> listed(String text) {
    return numbers(text.substring(sources(text)));
  }

  private static int sources(String text) {
    int at = text.lastIndexOf("Sources (");
    return at < 0 ? text.length() : at;
  }

  private static NavigableSet<Integer> numbers(String text) {
    NavigableSet<Integer> out = new TreeSet<>();
    Pattern.compile("\\[(\\d+)(?:–(\\d+))?]")
        .matcher(text)
        .results()
        .forEach(mark -> {
          int first = Integer.parseInt(mark.group(1));
          int last = mark.group(2) == null ? first : Integer.parseInt(mark.group(2));
          IntStream.rangeClosed(first, last).forEach(out::add);
        });
    return out;
  }

  private static String text(PDDocument read, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return stripper.getText(read).replaceAll("[\\s\u00a0]+", " ");
  }

  @Test
  void whoeverWouldNeedMoreRoomStillHasTwoPages() throws IOException {
    for (long seed = 0; seed < 12; seed++) {
      Profile person = RandomProfiles.profile(new Random(seed));
      Estimate estimate = new Estimator(MODEL).estimate(person, Prices.TODAY);
      Summary summary =
          TestInsights.summary(
              estimate, Messages.english(), SummaryOptions.paper("A scenario", List.of()));
      try (PDDocument read = Loader.loadPDF(pdf(summary, false))) {
        assertThat(read.getNumberOfPages()).as("seed %s", seed).isLessThanOrEqualTo(2);
      }
    }
  }

  @Test
  void whereNothingMovesPayASentenceSaysSo() throws IOException {
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
      assertThat(text(read, 3, 6))
          .contains(
              "Nothing moves it here: likely pay is the middle of what documents give, "
                  + unmoved.likely().month()
                  + " a month.");
    }
  }

  @Test
  void whereNothingIsAnsweredAllKindsOfWorkAreNamed() throws IOException {
    Summary summary = summary(estimate("nothing-answered.disha"), List.of());
    assertThat(summary.segments()).isEmpty();
    try (PDDocument read = Loader.loadPDF(pdf(summary))) {
      assertThat(text(read, 1, 2))
          .contains("All kinds of work BPO: ")
          .contains(summary.others().stream().map(Summary.OtherSegment::name).toList())
          .doesNotContain("All other kinds of work")
          .doesNotContain(summary.counts().stream().map(Summary.GroupCount::word).toList());
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
    List<String> expected = new ArrayList<>(List.of("All other kinds of work"));
    AdviceGroup first = estimate.segments().getFirst().group();
    for (AdviceGroup group : estimate.groups().keySet()) {
      List<String> names =
          estimate.segments().stream()
              .filter(s -> s.group() == group && group != first)
              .map(s -> s.segment().name().in("en"))
              .toList();
      if (!names.isEmpty()) {
        expected.add(Messages.english().text("group", group) + " (" + names.size() + ")");
        expected.add(names.getFirst());
      }
    }
    if (expected.size() == 1) {
      return;
    }
    try (PDDocument read = Loader.loadPDF(pdf(summary))) {
      assertThat(new PDFTextStripper().getText(read).replaceAll("[\\s\u00a0]+", " "))
          .containsSubsequence(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void workThatTwoPagesHaveNoRoomForIsNamedInTheFullReport(String example) throws IOException {
    Estimate estimate = estimate(example);
    List<String> names =
        estimate.segments().stream().map(s -> s.segment().name().in("en")).toList();
    SummaryOptions options = SummaryOptions.paper("", List.of());
    Summary summary = TestInsights.summary(estimate, Messages.english(), options);
    try (PDDocument two = Loader.loadPDF(pdf(summary, false));
        PDDocument full = Loader.loadPDF(pdf(summary(estimate, List.of())))) {
      String paper = text(two, 1, 2);
      // A line can end behind a stroke.
      boolean all = names.stream().allMatch(paper.replace("/ ", "/").replace(" /", "/")::contains);
      assertThat(paper.contains("The full report names all kinds of work")).isEqualTo(!all);
      assertThat(text(full, 1, full.getNumberOfPages()).replace("/ ", "/").replace(" /", "/"))
          .contains(names);
      if (!estimate.profile().isEmpty()) {
        assertThat(estimate.groups().keySet().stream().skip(1).toList())
            .allMatch(g -> paper.contains(Messages.english().text("group", g)));
      }
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
    return TestInsights.summary(
        estimate, Messages.english(), SummaryOptions.fullReport("", segments));
  }

  private static byte[] pdf(Summary summary) {
    return pdf(summary, true);
  }

  private static byte[] pdf(Summary summary, boolean full) {
    return SummaryPdf.render(summary, full, Messages.english(), DAY, "0.1.0");
  }
}
