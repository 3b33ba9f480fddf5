package disha.estimate.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disha.TestModel;
import disha.property.Generator;
import disha.property.Generators;
import disha.property.Property;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.pay.PayEvidence;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Restating amounts with consumer prices.
class RestatementTest {
  private static final Model MODEL = TestModel.get();
  private static final Assumptions SET = Assumptions.of(MODEL.assumptions());

  private static final Generator<Long> PAISE = Generators.longs(1, 1_000_000_000_000L);
  private static final Generator<Restatement.Dating> DATINGS =
      Generators.of(List.of(Restatement.Dating.values()));

  private static Restatement to(int year, Restatement.Dating dating) {
    return Restatement.to(year, MODEL, SET, dating);
  }

  @Test
  void restatingToAFactsOwnYearChangesNothing() {
    Property.check(2000, PAISE, DATINGS, this::restatingToAFactsOwnYearChangesNothing);
  }

  void restatingToAFactsOwnYearChangesNothing(long paise, Restatement.Dating dating) {
    for (PayEvidence e : MODEL.pay().evidence()) {
      int own = to(2025, dating).yearOf(e.fact());
      Pay pay = new Pay(paise);
      assertThat(to(own, dating).apply(pay, e.fact())).isEqualTo(pay);
      assertThat(to(own, dating).back(pay, e.fact())).isEqualTo(pay);
    }
  }

  @Test
  void theWayBackLeadsToTheSameAmount() {
    Property.check(2000, PAISE, this::theWayBackLeadsToTheSameAmount);
  }

  void theWayBackLeadsToTheSameAmount(long paise) {
    Restatement today = to(2025, Restatement.Dating.ASSUMED);
    for (PayEvidence e : MODEL.pay().evidence()) {
      Pay pay = new Pay(paise);
      assertThat(today.back(today.apply(pay, e.fact()), e.fact())).isEqualTo(pay);
    }
  }

  @Test
  void amountsAsWrittenStayAsTheyAre() {
    Restatement none = Restatement.none(MODEL, SET);
    assertThat(none.apply(Pay.ofMonth(9_000), "cc-pay-beginner")).isEqualTo(Pay.ofMonth(9_000));
    assertThat(none.back(Pay.ofMonth(9_000), "cc-pay-beginner")).isEqualTo(Pay.ofMonth(9_000));
  }

  @Test
  void aYearWithoutPricesIsAFaultOfTheModel() {
    Restatement old = to(1900, Restatement.Dating.ASSUMED);
    assertThatThrownBy(() -> old.apply(Pay.ofMonth(9_000), "cc-pay-beginner"))
        .hasMessageContaining("1900");
  }

  @Test
  void aDatedDocumentIsRestatedByTheRatioOfTheIndex() {
    // 2009 to 2010: 100 / 89.294173.
    Pay restated =
        to(2010, Restatement.Dating.ASSUMED).apply(Pay.ofYear(89_294_173), "cc-pay-beginner");
    assertThat(restated).isEqualTo(Pay.ofYear(100_000_000));
  }

  @Test
  void allAmountsOfADocumentAreOfItsYear() {
    Restatement today = to(2025, Restatement.Dating.ASSUMED);
    assertThat(today.yearOf("sa-pay-range")).isEqualTo(2022);
    assertThat(today.yearOf("sa-advice-start")).isEqualTo(2022);
    assertThat(today.yearOf("kb-pay-range")).isEqualTo(2012);
    assertThat(today.yearOf("kb-advice-start")).isEqualTo(2012);
  }

  @Test
  void anOlderDateMakesAnAmountLarger() {
    Pay pay = Pay.ofMonth(10_000);
    Pay early = to(2025, Restatement.Dating.EARLIEST).apply(pay, "ci-pay-beginner");
    Pay late = to(2025, Restatement.Dating.LATEST).apply(pay, "ci-pay-beginner");
    assertThat(early).isGreaterThan(late);
  }
}
