package disha.estimate.offer;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimator;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayNow;
import disha.people.ProfileGenerator;
import disha.profile.Offer;
import disha.profile.Profile;
import disha.property.Generators;
import disha.property.Property;
import disha.rules.joining.Segment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where an offer stands, on both sides of every edge.
class OfferCheckTest {
  private static final String STARTER =
      """
      {"disha": 1, "education": [{"award": "bcom", "status": "completed"}], "experience": []}
      """;

  @ParameterizedTest
  @CsvSource({
    "6999, MONTH, BELOW_EVERY_FLOOR",
    "7000, MONTH, LOW",
    "7500, MONTH, LOW",
    "9000, MONTH, TYPICAL",
    "19600, MONTH, TYPICAL",
    "19601, MONTH, HIGH",
    "25000, MONTH, HIGH",
    "25001, MONTH, ABOVE_EVERY_BAND",
    "83993, YEAR, BELOW_EVERY_FLOOR",
    "83994, YEAR, LOW",
    "132000, YEAR, TYPICAL",
    "300006, YEAR, HIGH",
    "300007, YEAR, ABOVE_EVERY_BAND"
  })
  void anOfferInKpoAtTheStart(BigDecimal amount, Offer.Period period, OfferCheck.OfferPlace place) {
    assertThat(check("finance-accounting", amount, period).place()).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({"6999, BELOW_EVERY_FLOOR", "11000, TYPICAL", "20001, ABOVE_EVERY_BAND"})
  void anOfferInBpo(BigDecimal amount, OfferCheck.OfferPlace place) {
    assertThat(check("customer-support", amount, Offer.Period.MONTH).place()).isEqualTo(place);
  }

  /// Two years: between what documents give for beginners and what they give for later years.
  @ParameterizedTest
  @CsvSource({"6999, BELOW_EVERY_FLOOR", "9500, LOW", "200001, ABOVE_EVERY_BAND"})
  void betweenTwoMomentsAnOfferIsHeldAgainstTheClaimsOfBoth(
      BigDecimal amount, OfferCheck.OfferPlace place) {
    Profile profile =
        TestModel.profile(
                """
                {"disha": 1, "education": [{"award": "bcom", "status": "completed"}],
                 "experience": [{"place": "kpo", "work": "customer-service", "years": 2}]}
                """)
            .withOffer(Optional.of(new Offer("finance-accounting", amount, Offer.Period.MONTH)));
    OfferCheck check = Estimator.estimate(TestModel.get(), profile).offer().orElseThrow();
    assertThat(check.pay().points()).hasSize(2);
    assertThat(check.place()).isEqualTo(place);
  }

  private static OfferCheck check(String segment, BigDecimal amount, Offer.Period period) {
    Profile profile =
        TestModel.profile(STARTER).withOffer(Optional.of(new Offer(segment, amount, period)));
    return Estimator.estimate(TestModel.get(), profile).offer().orElseThrow();
  }

  @Test
  void theEdgesOfTheTypicalAreTypical() {
    PayNow pay = check("finance-accounting", BigDecimal.valueOf(9_000), Offer.Period.MONTH).pay();
    // A whole rupee a month: less does not show.
    Pay rupee = Pay.ofMonth(1);
    Pay paisa = new Pay(1);
    Pay low = pay.low().pay();
    assertThat(OfferCheck.place(low, pay)).isEqualTo(OfferCheck.OfferPlace.TYPICAL);
    assertThat(OfferCheck.place(low.minus(paisa), pay)).isEqualTo(OfferCheck.OfferPlace.TYPICAL);
    assertThat(OfferCheck.place(low.minus(rupee), pay)).isEqualTo(OfferCheck.OfferPlace.LOW);
    Pay high = pay.high().pay();
    assertThat(OfferCheck.place(high, pay)).isEqualTo(OfferCheck.OfferPlace.TYPICAL);
    assertThat(OfferCheck.place(high.plus(paisa), pay)).isEqualTo(OfferCheck.OfferPlace.TYPICAL);
    assertThat(OfferCheck.place(high.plus(rupee), pay)).isEqualTo(OfferCheck.OfferPlace.HIGH);
  }

  /// Whoever offers just what is shown as a bound, for a month or for a year, is within it, and a
  /// rupee less or more is not.
  @Test
  void whatReadsAsABoundIsThatBound() {
    Property.check(
        300,
        ProfileGenerator.ANY,
        Generators.SEEDS,
        (person, seed) -> {
          List<String> all = TestModel.get().segments().stream().map(Segment::id).toList();
          String segment = all.get(new Random(seed).nextInt(all.size()));
          check(person, segment, Pay.ofMonth(10_000))
              .ifPresent(found -> {
                PayNow pay = found.pay();
                for (Pay bound : List.of(pay.low().pay(), pay.high().pay())) {
                  for (Pay shown :
                      List.of(Pay.ofMonth(bound.rupeesAMonth()), Pay.ofYear(bound.rupeesAYear()))) {
                    assertThat(OfferCheck.place(shown, pay))
                        .as("%s at %s", shown, bound)
                        .isNotIn(OfferCheck.OfferPlace.LOW, OfferCheck.OfferPlace.HIGH);
                  }
                }
                for (OfferCheck.ClaimCheck c : found.claims()) {
                  for (Pay bound : List.of(c.claim().low(), c.claim().high())) {
                    assertThat(OfferCheck.standing(Pay.ofMonth(bound.rupeesAMonth()), c.claim()))
                        .isEqualTo(OfferCheck.ClaimStanding.WITHIN);
                    assertThat(OfferCheck.standing(Pay.ofYear(bound.rupeesAYear()), c.claim()))
                        .isEqualTo(OfferCheck.ClaimStanding.WITHIN);
                  }
                  Pay rupee = Pay.ofMonth(1);
                  assertThat(OfferCheck.standing(c.claim().low().minus(rupee), c.claim()))
                      .isEqualTo(OfferCheck.ClaimStanding.BELOW);
                  assertThat(OfferCheck.standing(c.claim().high().plus(rupee), c.claim()))
                      .isEqualTo(OfferCheck.ClaimStanding.ABOVE);
                }
              });
        });
  }

  private static Optional<OfferCheck> check(Profile person, String segment, Pay offered) {
    Offer offer =
        new Offer(segment, BigDecimal.valueOf(offered.rupeesAMonth()), Offer.Period.MONTH);
    return Estimator.estimate(TestModel.get(), person.withOffer(Optional.of(offer))).offer();
  }

  @ParameterizedTest
  @CsvSource({"6999, BELOW", "7000, WITHIN", "9000, WITHIN", "9001, ABOVE"})
  void theEndsOfAClaimAreWithinIt(BigDecimal amount, OfferCheck.ClaimStanding standing) {
    assertThat(check("finance-accounting", amount, Offer.Period.MONTH).claims())
        .filteredOn(c -> c.claim().facts().contains("cc-pay-beginner"))
        .extracting(OfferCheck.ClaimCheck::standing)
        .containsExactly(standing);
  }

  /// Twelve years in the sector: past all ranges, under way to the ceiling.
  @ParameterizedTest
  @CsvSource({"60000, BELOW", "125000, WITHIN", "166667, WITHIN", "166668, ABOVE"})
  void anOfferAboveEveryRangeIsHeldAgainstTheCeilingToo(
      BigDecimal amount, OfferCheck.ClaimStanding standing) {
    OfferCheck check = later(amount);
    assertThat(check.place()).isEqualTo(OfferCheck.OfferPlace.ABOVE_EVERY_BAND);
    assertThat(check.claims())
        .filteredOn(c -> c.bearing() == OfferCheck.Bearing.CEILING)
        .singleElement()
        .satisfies(c -> assertThat(c.claim().facts()).containsExactly("cc-pay-ceiling"))
        .satisfies(c -> assertThat(c.standing()).isEqualTo(standing));
  }

  @Test
  void aClaimThatNamesNoExperienceIsShownThoughItDoesNotCount() {
    OfferCheck check = later(BigDecimal.valueOf(24_000));
    assertThat(check.place()).isEqualTo(OfferCheck.OfferPlace.BELOW_EVERY_FLOOR);
    assertThat(check.claims())
        .filteredOn(c -> c.bearing() == OfferCheck.Bearing.SET_ASIDE)
        .singleElement()
        .satisfies(c -> assertThat(c.claim().facts()).containsExactly("sa-pay-range"))
        .satisfies(c -> assertThat(c.standing()).isEqualTo(OfferCheck.ClaimStanding.WITHIN));
  }

  @Test
  void adviceIsShownThoughItDoesNotCount() {
    OfferCheck check = check("finance-accounting", BigDecimal.valueOf(8_000), Offer.Period.MONTH);
    assertThat(check.claims())
        .filteredOn(c -> c.bearing() == OfferCheck.Bearing.ADVICE)
        .singleElement()
        .satisfies(c ->
            assertThat(c.claim().facts()).containsExactly("sa-advice-start", "kb-advice-start"))
        .satisfies(c -> assertThat(c.standing()).isEqualTo(OfferCheck.ClaimStanding.BELOW));
  }

  private static OfferCheck later(BigDecimal amount) {
    Profile profile =
        TestModel.profile(
                """
                {"disha": 1, "education": [{"award": "bcom", "status": "completed"}],
                 "experience": [{"place": "kpo", "work": "accounting", "years": 12}]}
                """)
            .withOffer(Optional.of(new Offer("finance-accounting", amount, Offer.Period.MONTH)));
    return Estimator.estimate(TestModel.get(), profile).offer().orElseThrow();
  }
}
