package disha.estimate.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import disha.TestModel;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the documents say of pay over the months, and what is made of it between them.
class PayCurveTest {
  private static final Model MODEL = TestModel.get();
  private static final int MEDIAN = Pool.MILLION / 2;

  private static PayCurve curve(String sector, Map<String, String> changes) {
    Assumptions set = Assumptions.of(MODEL.assumptions());
    for (Map.Entry<String, String> c : changes.entrySet()) {
      set = set.with(c.getKey(), c.getValue());
    }
    return PayCurve.of(MODEL, set, sector, Restatement.none(MODEL, set));
  }

  private static PayCurve kpo() {
    return curve("kpo", Map.of());
  }

  private static final Map<String, String> ADVISED = Map.of("advice-counts", "true");

  private static List<Band> setAside(PayCurve curve, int months) {
    return curve.setAside(months, curve.around(months));
  }

  private static List<Integer> months(List<PayCurve.Point> points) {
    return points.stream().map(PayCurve.Point::months).toList();
  }

  private static List<List<String>> facts(List<Band> bands) {
    return bands.stream().map(Band::facts).toList();
  }

  private static Band band(PayCurve curve, String fact) {
    return curve.points().getFirst().pool().bands().stream()
        .filter(b -> b.facts().contains(fact))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void evidenceStandsAtTheStartAndAtFourAndFiveYears() {
    assertThat(months(kpo().points())).containsExactly(0, 48, 60);
    assertThat(facts(kpo().points().getFirst().pool().bands()))
        .containsExactlyInAnyOrder(
            List.of("cc-pay-beginner"), List.of("ci-pay-beginner"), List.of("sa-pay-range"));
    assertThat(months(curve("bpo", Map.of()).points())).containsExactly(0);
  }

  @Test
  void aClaimNamesTheAssumptionsThatPlaceIt() {
    PayCurve curve = curve("kpo", ADVISED);
    assertThat(band(curve, "cc-pay-beginner").assumptions()).isEmpty();
    assertThat(band(curve, "ci-pay-beginner").assumptions()).isEmpty();
    assertThat(band(curve, "sa-pay-range").assumptions()).containsExactly("general-pay-until");
    assertThat(band(curve, "sa-advice-start").assumptions())
        .containsExactlyInAnyOrder("unstated-period", "advice-counts");
  }

  @Test
  void adviceCountsOnlyIfItIsSupposedTo() {
    PayCurve usual = curve("bpo", Map.of());
    assertThat(facts(usual.points().getFirst().pool().bands()))
        .containsExactly(List.of("kb-pay-range"));
    assertThat(facts(setAside(usual, 0))).containsExactly(List.of("kb-advice-start"));
    PayCurve advised = curve("bpo", ADVISED);
    assertThat(facts(advised.points().getFirst().pool().bands()))
        .containsExactly(List.of("kb-pay-range"), List.of("kb-advice-start"));
    assertThat(setAside(advised, 0)).isEmpty();
  }

  @Test
  void anAmountWithoutAPeriodIsPaidForTheOneSupposed() {
    assertThat(band(curve("kpo", ADVISED), "sa-advice-start").low()).isEqualTo(Pay.ofMonth(9_000));
    Map<String, String> yearly = Map.of("unstated-period", "year", "advice-counts", "true");
    assertThat(band(curve("kpo", yearly), "sa-advice-start").low()).isEqualTo(Pay.ofYear(9_000));
  }

  @ParameterizedTest
  @CsvSource({
    // The lowest claim is of 84,000 a year at the start and of 4,00,000 after four years: between
    // them it grows by the same factor each month.
    "0, 84000",
    "24, 183303",
    "48, 400000",
    "54, 400000",
    "60, 400000",
    "200, 400000"
  })
  void betweenMomentsPayGrowsAtASteadyRateAndIsHeldAfterTheLast(int months, long rupees) {
    assertThat(kpo().quantile(months, 0).rupeesAYear()).isEqualTo(rupees);
  }

  @ParameterizedTest
  // From 7,000 – 25,000 a month at two years to 4,00,000 – 6,00,000 a year at four.
  @CsvSource({"24, 192000", "30, 243904", "36, 309839", "48, 500000"})
  void growthBeginsAtTheLastMomentBefore(int months, long rupees) {
    PayCurve longer = curve("kpo", Map.of("general-pay-until", "2"));
    assertThat(months(longer.points())).containsExactly(0, 24, 48, 60);
    assertThat(longer.quantile(months, MEDIAN).rupeesAYear()).isEqualTo(rupees);
  }

  @Test
  void aMomentIsSpokenForByItsOwnEvidenceOrThatAroundIt() {
    PayCurve curve = kpo();
    assertThat(months(curve.around(0))).containsExactly(0);
    assertThat(months(curve.around(1))).containsExactly(0, 48);
    assertThat(months(curve.around(47))).containsExactly(0, 48);
    assertThat(months(curve.around(48))).containsExactly(48);
    assertThat(months(curve.around(59))).containsExactly(48, 60);
    assertThat(months(curve.around(60))).containsExactly(60);
    assertThat(months(curve.around(61))).containsExactly(60);
  }

  @Test
  void afterTheLastMomentNoDocumentReaches() {
    assertThat(kpo().isBeyondEvidence(0)).isFalse();
    assertThat(kpo().isBeyondEvidence(60)).isFalse();
    assertThat(kpo().isBeyondEvidence(61)).isTrue();
    assertThat(curve("bpo", Map.of()).isBeyondEvidence(1)).isTrue();
  }

  @Test
  void aClaimThatNamesNoExperienceIsSetAsideWhereOnlyAnAssumptionEndsIt() {
    PayCurve kpo = curve("kpo", ADVISED);
    assertThat(setAside(kpo, 0)).isEmpty();
    assertThat(setAside(kpo, 24)).as("it still counts as the start").isEmpty();
    assertThat(facts(setAside(kpo, 48))).containsExactly(List.of("sa-pay-range"));
    assertThat(facts(setAside(kpo, 72))).containsExactly(List.of("sa-pay-range"));
    assertThat(setAside(curve("kpo", Map.of("general-pay-until", "4")), 48)).isEmpty();
    assertThat(setAside(curve("bpo", ADVISED), 24)).as("nothing else speaks there").isEmpty();
  }

  @Test
  void adviceStandsBesideTheEvidenceOfItsMomentAsOneClaimOfBothCopies() {
    List<String> both = List.of("sa-advice-start", "kb-advice-start");
    assertThat(facts(setAside(kpo(), 0))).containsExactly(both);
    assertThat(facts(setAside(kpo(), 24))).containsExactly(both);
    assertThat(facts(setAside(kpo(), 48))).containsExactly(List.of("sa-pay-range"));
  }

  @Test
  void aClaimThatNamesNoExperienceStaysInTheSpanUntilTheYearSupposed() {
    assertThat(kpo().stillShown(0)).as("it counts").isEmpty();
    assertThat(facts(kpo().stillShown(1))).containsExactly(List.of("sa-pay-range"));
    assertThat(facts(kpo().stillShown(60))).containsExactly(List.of("sa-pay-range"));
    assertThat(kpo().stillShown(61)).isEmpty();
    assertThat(curve("kpo", Map.of("general-pay-shown", "0")).stillShown(1)).isEmpty();
  }

  @Test
  void theMostThatADocumentNamesStandsApart() {
    assertThat(kpo().ceilings())
        .extracting(PayCurve.CeilingClaim::months, r -> r.claim().high())
        .containsExactly(tuple(108, Pay.ofYear(2_000_000)));
    assertThat(curve("bpo", Map.of()).ceilings()).isEmpty();
  }

  @Test
  void aSectorOfWhichNoDocumentGivesPayHasNoEvidence() {
    PayCurve none = curve("of-no-sector", Map.of());
    assertThat(none.points()).isEmpty();
    assertThat(none.around(12)).isEmpty();
    assertThat(none.isBeyondEvidence(12)).isFalse();
    assertThat(none.quantile(12, MEDIAN)).isEqualTo(Pay.ZERO);
  }

  /// In today's rupees the same amount of 2010 is less than that of 2009: five years would be paid
  /// less than four. Both then count for both.
  @Test
  void whereALaterMomentIsLowerBothArePooled() {
    Assumptions set = Assumptions.of(MODEL.assumptions());
    int latest = MODEL.prices().latest().year();
    PayCurve today =
        PayCurve.of(
            MODEL, set, "kpo", Restatement.to(latest, MODEL, set, Restatement.Dating.ASSUMED));
    PayCurve.Point four = today.points().get(1);
    PayCurve.Point five = today.points().get(2);
    assertThat(facts(four.own().bands())).containsExactly(List.of("cc-pay-experienced"));
    assertThat(four.pool()).isEqualTo(five.pool());
    assertThat(facts(five.pool().bands()))
        .containsExactly(List.of("cc-pay-experienced"), List.of("ci-pay-experienced"));
    assertThat(four.isShared()).isTrue();
    assertThat(five.isShared()).isFalse();
    assertThat(kpo().points()).noneMatch(PayCurve.Point::isShared);
    // 4,00,000 to 6,00,000 a year of 2009 and of 2010, half and half.
    assertThat(today.quantile(72, 100_000).rupeesAMonth()).isEqualTo(88_045);
    assertThat(today.quantile(72, MEDIAN).rupeesAMonth()).isEqualTo(105_710);
    assertThat(today.quantile(72, 900_000).rupeesAMonth()).isEqualTo(125_492);
  }
}
