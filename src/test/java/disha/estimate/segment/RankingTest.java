package disha.estimate.segment;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.estimate.pay.Pay;
import disha.estimate.pay.Prices;
import disha.logic.Truth;
import disha.rules.joining.Segment;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.Test;

/// The orders in which a person sees the segments.
class RankingTest {
  private static final String GRADUATE =
      """
      {"disha": 1, "education": [{"award": "bcom", "status": "completed"}], "professions": [],
       "experience": [], "skills": {"teamwork": "yes", "speed": "no", "spoken-english": "yes"}}
      """;

  private static final Estimator ESTIMATOR = new Estimator(TestModel.get());

  private final List<SegmentEstimate> segments =
      ESTIMATOR.estimate(TestModel.profile(GRADUATE), Prices.AS_WRITTEN).segments();

  @Test
  void theBestMatchComesFirst() {
    assertThat(segments)
        .isSortedAccordingTo(
            Comparator.comparing(SegmentEstimate::worst)
                .thenComparing(RankingTest::share, Comparator.reverseOrder())
                .thenComparing(SegmentEstimate::suits, Comparator.reverseOrder())
                .thenComparing(SegmentEstimate::fit, Comparator.reverseOrder())
                .thenComparing(RankingTest::likely, Comparator.reverseOrder()));
    assertThat(segments).extracting(SegmentEstimate::suits).contains(Truth.TRUE, Truth.FALSE);
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
  void byBackgroundWhatSuitsItComesFirstAndStaysInOrder() {
    List<SegmentEstimate> byBackground = Ranking.byBackground(segments);
    assertThat(byBackground.getFirst().suits()).isEqualTo(Truth.TRUE);
    for (Truth suits : Truth.values()) {
      assertThat(byBackground.stream().filter(s -> s.suits() == suits))
          .containsExactlyElementsOf(segments.stream().filter(s -> s.suits() == suits).toList());
    }
    assertThat(byBackground)
        .isSortedAccordingTo(
            Comparator.comparing(SegmentEstimate::suits, Comparator.reverseOrder()));
  }

  private static Fraction share(SegmentEstimate s) {
    return s.voices().admitting().divide(Math.max(1, s.voices().speaking()));
  }

  private static Pay likely(SegmentEstimate s) {
    return s.pay().map(p -> p.likely().pay()).orElse(Pay.ZERO);
  }
}
