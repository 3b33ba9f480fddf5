package disha.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.rules.Assumptions;
import disha.rules.Model;
import disha.rules.PayEvidence;
import org.junit.jupiter.api.Test;

/// Restating amounts with consumer prices.
class RestatementTest {
  private static final Model MODEL = TestModel.get();
  private static final Assumptions SET = Assumptions.of(MODEL.assumptions());

  private static Restatement to(int year, Restatement.Dating dating) {
    return Restatement.to(year, MODEL, SET, dating);
  }

  @Test
  void restatingToAFactsOwnYearChangesNothing() {
    for (Restatement.Dating dating : Restatement.Dating.values()) {
      for (PayEvidence e : MODEL.pay().evidence()) {
        int own = to(2025, dating).yearOf(e.fact());
        Pay pay = Pay.ofMonth(12_345);
        assertThat(to(own, dating).apply(pay, e.fact())).isEqualTo(pay);
      }
    }
  }

  @Test
  void aDatedDocumentIsRestatedByTheRatioOfTheIndex() {
    // 2009 to 2010: 100 / 89.294173.
    Pay restated =
        to(2010, Restatement.Dating.ASSUMED).apply(Pay.ofYear(89_294_173), "cc-pay-beginner");
    assertThat(restated).isEqualTo(Pay.ofYear(100_000_000));
  }

  @Test
  void theWayBackLeadsToTheSameAmount() {
    Restatement today = to(2025, Restatement.Dating.ASSUMED);
    Pay pay = Pay.ofMonth(9_000);
    assertThat(today.back(today.apply(pay, "cc-pay-beginner"), "cc-pay-beginner")).isEqualTo(pay);
  }

  @Test
  void aCopyDoesNotMakeAnAmountYounger() {
    Restatement today = to(2025, Restatement.Dating.ASSUMED);
    assertThat(today.yearOf("sa-advice-start")).isEqualTo(today.yearOf("kb-advice-start"));
    assertThat(today.yearOf("sa-pay-range")).isEqualTo(2022);
  }

  @Test
  void anOlderDateMakesAnAmountLarger() {
    Pay pay = Pay.ofMonth(10_000);
    Pay early = to(2025, Restatement.Dating.EARLIEST).apply(pay, "ci-pay-beginner");
    Pay late = to(2025, Restatement.Dating.LATEST).apply(pay, "ci-pay-beginner");
    assertThat(early).isGreaterThan(late);
  }
}
