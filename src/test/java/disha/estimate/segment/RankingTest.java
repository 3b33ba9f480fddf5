package disha.estimate.segment;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.estimate.pay.Pay;
import disha.estimate.pay.Prices;
import disha.estimate.verdict.FitFound;
import disha.estimate.verdict.NeedResult;
import disha.estimate.verdict.Voices;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Segment;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The orders in which a person sees the segments.
class RankingTest {
  private static final String GRADUATE =
      """
      {"disha": 1, "education": [{"award": "bcom", "status": "completed"}], "professions": [],
       "experience": [], "skills": {"teamwork": "yes", "speed": "no", "spoken-english": "yes"}}
      """;

  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());

  private final List<SegmentEstimate> segments = of(GRADUATE);

  private static List<SegmentEstimate> of(String profile) {
    return ESTIMATOR.estimate(TestModel.profile(profile), Prices.AS_WRITTEN).segments();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"education\": [{\"award\": \"bcom\", \"status\": \"completed\"}], \"shifts\": [\"day\"]",
        "\"professions\": [\"doctor\"], \"experience\": [], \"shifts\": [\"day\", \"night\"]",
        "\"skills\": {\"written-english\": \"yes\"}, \"certificates\": [\"kpo-course\"]",
        "\"experience\": [{\"place\": \"bpo\", \"work\": \"customer-service\", \"years\": 3}]",
      })
  void whatToDoWithItComesFirstAndThenHowWellItFitsAndWhoAccepts(String answers) {
    assertThat(of("{\"disha\": 1, " + answers + "}"))
        .isSortedAccordingTo(
            Comparator.comparing(SegmentEstimate::group)
                .thenComparing(RankingTest::match, Comparator.reverseOrder())
                .thenComparingInt(RankingTest::steps)
                .thenComparingInt(s -> s.advice().waitsFor().size())
                .thenComparing(RankingTest::share, Comparator.reverseOrder())
                .thenComparing(RankingTest::possibleWeight, Comparator.reverseOrder())
                .thenComparing(SegmentEstimate::worst)
                .thenComparingInt(SegmentEstimate::missing)
                .thenComparing(s -> s.segment().mentions().size(), Comparator.reverseOrder())
                .thenComparing(s -> s.segment().demands().complexity())
                .thenComparing(RankingTest::likely, Comparator.reverseOrder()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Commerce studies lead to accounts before a call centre| \"education\": [{\"award\":"
            + " \"bcom\", \"status\": \"completed\"}], \"professions\": [], \"skills\":"
            + " {\"communication\": \"yes\"}, \"shifts\": [\"night\"]| finance-accounting |"
            + " customer-support",
        "A doctor who accepts nights is sent to medical work before a call centre"
            + "| \"education\": [{\"award\": \"mbbs\", \"status\": \"completed\"}],"
            + " \"professions\": [\"doctor\"], \"skills\": {\"communication\": \"yes\"},"
            + " \"shifts\": [\"day\", \"night\"]"
            + "| medical-services | customer-support",
        "A profession and its degree together outweigh a skill that one names"
            + "| \"education\": [{\"award\": \"llb\", \"status\": \"completed\"}],"
            + " \"professions\": [\"lawyer\"], \"skills\": {\"written-english\": \"yes\"}"
            + "| legal-services | content-writing",
        "Three years of the very work outweigh a degree in another field| \"education\":"
            + " [{\"award\": \"bcom\", \"status\": \"completed\"}], \"professions\": [],"
            + " \"experience\": [{\"place\": \"bpo\", \"work\": \"customer-service\", \"years\":"
            + " 3}], \"skills\": {\"communication\": \"yes\"}, \"shifts\": [\"night\"]|"
            + " customer-support | finance-accounting",
        "An own field comes before a neighbouring one| \"education\": [{\"award\": \"msc\","
            + " \"field\": \"mathematics\", \"status\": \"completed\"}], \"professions\": []|"
            + " data-analytics | market-research",
        "After school, a skill that one names comes before work that nothing fits| \"education\":"
            + " [{\"level\": \"class-12\", \"status\": \"completed\"}], \"professions\": [],"
            + " \"certificates\": [], \"experience\": [], \"skills\": {\"communication\": \"yes\"},"
            + " \"shifts\": [\"night\"]| customer-support | data-entry",
        "What is open comes before what one answer decides, however well that fits| \"education\":"
            + " [{\"award\": \"mbbs\", \"status\": \"completed\"}], \"professions\": [\"doctor\"],"
            + " \"experience\": [{\"place\": \"bpo\", \"work\": \"customer-service\", \"years\":"
            + " 3}], \"skills\": {\"communication\": \"yes\"}| pharma-biotech | customer-support",
      })
  void oneComesBeforeTheOther(String sentence, String answers, String first, String second) {
    List<String> order =
        of("{\"disha\": 1, " + answers + "}").stream().map(s -> s.segment().id()).toList();
    assertThat(order).as(sentence).containsSubsequence(first, second);
  }

  @Test
  void byPayTheHighestComesFirstAndThoseWithoutAFigureLast() {
    List<SegmentEstimate> byPay = Ranking.byPay(segments);
    assertThat(byPay).containsExactlyInAnyOrderElementsOf(segments);
    assertThat(byPay.stream().map(RankingTest::likely))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(byPay.getFirst().pay()).isPresent();
    assertThat(byPay.getLast().pay()).isEmpty();
  }

  @Test
  void byEaseWhatIsOpenComesFirstAndThenTheLeastComplex() {
    List<SegmentEstimate> byEase = Ranking.byEase(segments);
    assertThat(byEase).containsExactlyInAnyOrderElementsOf(segments);
    assertThat(byEase)
        .isSortedAccordingTo(
            Comparator.comparing(SegmentEstimate::worst)
                .thenComparing(s -> s.segment().demands().complexity()));
    assertThat(byEase.stream().map(s -> s.segment().demands().complexity()))
        .contains(Segment.Complexity.LOW, Segment.Complexity.HIGH);
  }

  @Test
  void byBackgroundWhatFitsBestComesFirstAndStaysInOrder() {
    List<SegmentEstimate> byBackground = Ranking.byBackground(segments);
    assertThat(byBackground.getFirst().fit().sure()).isEqualTo(FitGrade.DIRECT);
    for (FitGrade grade : FitGrade.values()) {
      assertThat(byBackground.stream().filter(s -> s.fit().sure() == grade))
          .containsExactlyElementsOf(
              segments.stream().filter(s -> s.fit().sure() == grade).toList());
    }
    assertThat(byBackground.stream().map(s -> s.fit().sure()))
        .isSortedAccordingTo(Comparator.reverseOrder())
        .contains(FitGrade.NONE, FitGrade.RELATED);
  }

  /// How much makes it fit, the more the more voices accept, the less the more steps it takes.
  private static Fraction match(SegmentEstimate s) {
    return share(s).add(1).multiply(s.fitAhead().weight()).divide(steps(s));
  }

  /// How much the person has to make up for where a step opens it.
  private static int steps(SegmentEstimate s) {
    return s.group() == AdviceGroup.AFTER_STEP
        ? Math.max(1, (int) s.advice().denied().stream().filter(NeedResult::isHard).count())
        : 1;
  }

  /// What may fit counts only where answers decide.
  private static int possibleWeight(SegmentEstimate s) {
    FitFound fit = s.fit();
    return switch (s.group()) {
      case ONE_ANSWER -> fit.weight() > 0 ? fit.possibleWeight() : 0;
      case OPEN -> fit.weight() == 0 && fit.possibleWeight() > 0 ? 1 : 0;
      case BEST, AFTER_STEP, NOT_NOW, RULED_OUT -> 0;
    };
  }

  /// The share of the voices as if two more spoke and one of them accepted.
  private static Fraction share(SegmentEstimate s) {
    Voices voices = s.group() == AdviceGroup.ONE_ANSWER ? s.voicesAtBest() : s.voices();
    return voices.admitting().add(1).divide(voices.speaking() + 2);
  }

  private static Pay likely(SegmentEstimate s) {
    return s.pay().map(p -> p.likely().pay()).orElse(Pay.ZERO);
  }
}
