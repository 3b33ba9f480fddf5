package disha.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestInsights;
import disha.TestModel;
import disha.estimate.pay.CountedWork;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayCurve;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.PayPlace;
import disha.estimate.pay.PayStanding;
import disha.estimate.pay.Prices;
import disha.estimate.pay.Projection;
import disha.estimate.questions.NextQuestion;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.verdict.NeedResult;
import disha.estimate.verdict.Verdict;
import disha.estimate.verdict.Voices;
import disha.logic.Truth;
import disha.profile.Profile;
import disha.rules.joining.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.Test;

/// The parts of an estimate that what is shown is made of.
class EstimateTest {
  private static final String GRADUATE =
      """
      {"disha": 1, "education": [{"award": "bcom", "status": "completed"}], "professions": [],
       "certificates": [], "experience": [],
       "skills": {"teamwork": "yes", "speed": "no", "spoken-english": "yes"}}
      """;

  // Its own for each test: what one kept must not help another.
  private final Estimator estimator = new Estimator(TestModel.get());

  private Estimate of(String profile) {
    return estimator.estimate(TestModel.profile(profile), Prices.AS_WRITTEN);
  }

  private PayNow pay(String profile, Prices prices) {
    return estimator
        .estimate(TestModel.profile(profile), prices)
        .segment("finance-accounting")
        .flatMap(SegmentEstimate::pay)
        .orElseThrow();
  }

  @Test
  void strengthsAreCountedLessGaps() {
    List<SegmentEstimate> segments = of(GRADUATE).segments();
    for (SegmentEstimate s : segments) {
      long strengths = s.needs().stream().filter(NeedResult::isStrength).count();
      long gaps = s.needs().stream().filter(NeedResult::isGap).count();
      assertThat(s.strengths()).as(s.segment().id()).isEqualTo(strengths - gaps);
    }
    assertThat(segments).anyMatch(s -> s.strengths() > 0);
    assertThat(segments).anyMatch(s -> s.needs().stream().anyMatch(NeedResult::isGap));
  }

  @Test
  void whatSomeReadingsAdmitIsOpen() {
    SegmentEstimate finance = of(GRADUATE).segment("finance-accounting").orElseThrow();
    assertThat(finance.verdict()).isEqualTo(Verdict.ON_SOME_READINGS);
    assertThat(finance.isOpenAnyway()).isTrue();
    assertThat(finance.canBeOpen()).isTrue();
    String day = GRADUATE.replace("\"skills\"", "\"shifts\": [\"day\"], \"skills\"");
    SegmentEstimate support = of(day).segment("customer-support").orElseThrow();
    assertThat(support.verdict()).isEqualTo(Verdict.AFTER_STEP);
    assertThat(support.isOpenAnyway()).isFalse();
    assertThat(support.canBeOpen()).isFalse();
  }

  @Test
  void anOpenAnswerCountsAsTheWorstItCanBe() {
    SegmentEstimate open = of("{\"disha\": 1}").segment("finance-accounting").orElseThrow();
    assertThat(open.possible()).hasSizeGreaterThan(1);
    assertThat(open.worst())
        .isEqualTo(open.possible().stream().max(Comparator.naturalOrder()).orElseThrow());
  }

  @Test
  void voicesShareIsNoneWhereNoneSpeaks() {
    assertThat(new Voices(Fraction.ZERO, 0).share()).isEqualTo(Fraction.ZERO);
    assertThat(new Voices(Fraction.of(3, 2), 2).share()).isEqualTo(Fraction.of(3, 4));
  }

  @Test
  void aDriverAppliesDoesNotOrIsOpen() {
    PayStanding standing =
        new PayStanding(
            new PayPlace("kpo", Optional.empty()),
            Segment.Complexity.LOW,
            CountedWork.of(6, CountedWork.ExperienceKnown.EXACT),
            0b001,
            0b010);
    assertThat(standing.applies(0)).isEqualTo(Truth.TRUE);
    assertThat(standing.applies(1)).isEqualTo(Truth.UNKNOWN);
    assertThat(standing.applies(2)).isEqualTo(Truth.FALSE);
    assertThat(standing.after(12).work().likely()).isEqualTo(18);
  }

  // 0.3 years are 3.6 months.
  @Test
  void assumedYearsAreTheSameMonthWhoeverAsks() {
    Map<String, String> set =
        Map.of("experience-open", "0.3", "general-pay-until", "0.3", "leader-years", "1.3");
    Profile open = TestModel.profile(GRADUATE.replace("\"experience\": [],", ""));
    Estimate estimate = estimator.estimate(open.withAssumptions(set), Prices.AS_WRITTEN);
    SegmentEstimate finance = estimate.segment("finance-accounting").orElseThrow();
    PayNow pay = finance.pay().orElseThrow();
    assertThat(pay.months()).isEqualTo(4);
    assertThat(pay.points()).extracting(PayCurve.Point::months).containsExactly(4);
    assertThat(estimator.project(estimate, finance).orElseThrow().steps())
        .extracting(Projection.Milestone::months)
        .contains(16 - 4);
  }

  @Test
  void payNamesWhatPlacesThePerson() {
    String open = GRADUATE.replace("\"experience\": [],", "");
    assertThat(pay(open, Prices.AS_WRITTEN).likely().assumptions()).contains("experience-open");
    PayNow start = pay(GRADUATE, Prices.AS_WRITTEN);
    assertThat(start.likely().assumptions())
        .contains("pooling")
        .doesNotContain(
            "experience-open", "interpolation", "hold-last", "suiting-work-counts", "low-quantile");
    assertThat(start.low().assumptions()).contains("low-quantile");
    assertThat(start.high().assumptions()).contains("high-quantile");
    PayNow between = pay(after("kpo", 2), Prices.AS_WRITTEN);
    assertThat(between.likely().assumptions())
        .contains("interpolation")
        .doesNotContain("hold-last", "suiting-work-counts");
    PayNow later = pay(after("kpo", 8), Prices.AS_WRITTEN);
    assertThat(later.likely().assumptions()).doesNotContain("interpolation").contains("hold-last");
    assertThat(later.beyondEvidence()).isTrue();
    assertThat(pay(after("elsewhere", 2), Prices.AS_WRITTEN).likely().assumptions())
        .contains("suiting-work-counts");
  }

  private static String after(String place, int years) {
    return GRADUATE.replace(
        "\"experience\": []",
        "\"experience\": [{\"place\": \"%s\", \"work\": \"accounting\", \"years\": %d}]"
            .formatted(place, years));
  }

  @Test
  void theSpanRestsOnTheDocumentsThatGiveItsEnds() {
    PayNow start =
        of(GRADUATE).segment("finance-accounting").flatMap(SegmentEstimate::pay).orElseThrow();
    assertThat(start.spanLow().pay()).isEqualTo(Pay.ofMonth(7_000));
    assertThat(start.spanLow().facts())
        .containsExactlyInAnyOrder("cc-pay-beginner", "sa-pay-range");
    assertThat(start.spanHigh().pay()).isEqualTo(Pay.ofMonth(25_000));
    assertThat(start.spanHigh().facts()).containsExactly("sa-pay-range");
    assertThat(start.spanHigh().assumptions()).containsExactly("general-pay-until");
  }

  @Test
  void restatedPayLiesBetweenWhatTheYearsOfTheDocumentsAllow() {
    PayNow written = pay(GRADUATE, Prices.AS_WRITTEN);
    assertThat(written.restated()).isEmpty();
    assertThat(written.likely().assumptions()).noneMatch(a -> a.startsWith("year-"));
    PayNow today = pay(GRADUATE, Prices.TODAY);
    assertThat(today.likely().pay()).isGreaterThan(written.likely().pay());
    assertThat(today.restated())
        .hasValueSatisfying(
            r -> assertThat(today.likely().pay()).isStrictlyBetween(r.low(), r.high()));
    assertThat(today.likely().assumptions()).contains("year-careers-in-kpo");
  }

  @Test
  void theQuestionThatDecidesMostComesFirst() {
    List<NextQuestion> questions =
        TestInsights.of(of("{\"disha\": 1, \"education\": [{\"level\": \"class-12\"}]}"))
            .questions();
    assertThat(questions)
        .hasSizeGreaterThan(2)
        .isSortedAccordingTo(
            Comparator.<NextQuestion>comparingInt(q -> -q.decides().size())
                .thenComparingInt(q -> -q.moves().size()));
    assertThat(questions.getFirst().moves().size())
        .isGreaterThan(questions.getLast().moves().size());
  }

  @Test
  void manySetsOfAssumptionsAreEachEstimatedByThemselves() {
    Profile graduate = TestModel.profile(GRADUATE);
    Optional<PayNow> usual = pay(graduate);
    for (int years = 1; years <= 12; years++) {
      for (String period : List.of("month", "year")) {
        Map<String, String> set =
            Map.of("experience-open", Integer.toString(years), "unstated-period", period);
        assertThat(pay(graduate.withAssumptions(set)).equals(usual))
            .isEqualTo(period.equals("month"));
      }
    }
    assertThat(pay(graduate)).isEqualTo(usual);
  }

  private Optional<PayNow> pay(Profile profile) {
    return estimator
        .estimate(profile, Prices.AS_WRITTEN)
        .segment("finance-accounting")
        .flatMap(SegmentEstimate::pay);
  }
}
