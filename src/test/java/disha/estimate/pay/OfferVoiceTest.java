package disha.estimate.pay;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.TestPack;
import disha.basics.Months;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.batch.BatchResult;
import disha.estimate.segment.SegmentEstimate;
import disha.evidence.EvidencePack;
import disha.evidence.ObservedOffer;
import disha.evidence.OfferStatistics;
import disha.evidence.OfferVoice;
import disha.people.ProfileGenerator;
import disha.profile.Profile;
import disha.property.Generators;
import disha.property.Property;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.grounds.Fact;
import disha.rules.joining.Segment;
import disha.rules.pay.OffersOnRecord.OfferClaim;
import disha.rules.pay.PriceIndex;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Offers on record as one more voice on pay: by the rule of every other voice, for pay alone, and
/// only where they are enough.
class OfferVoiceTest {
  private static final Model MODEL = TestModel.get();
  private static final Estimator WITHOUT = new Estimator(MODEL);
  private static final int FEW = 4;
  private static final int MANY = 12;

  /// Packs of chance, by their seeds: each is tried with many people.
  private static final Map<Long, Estimator> KEPT = new HashMap<>();

  /// @param most how many offers of a kind of work and an experience there are at most
  private static EvidencePack chance(Random random, int most) {
    List<String> offers = new ArrayList<>();
    for (Segment segment : MODEL.segments()) {
      for (int years : List.of(0, 2, 4, 7, 11)) {
        int amount = 4_000 + random.nextInt(120_000);
        for (int n = random.nextInt(most + 1); n > 0; n--) {
          offers.add(
              String.join(
                  "|",
                  Integer.toString(2009 + random.nextInt(20)),
                  segment.id(),
                  Integer.toString(amount + random.nextInt(amount)),
                  "month",
                  Integer.toString(years)));
        }
      }
    }
    return TestPack.of(offers);
  }

  private static Estimator counting(long seed) {
    return KEPT.computeIfAbsent(
        seed % 8, s -> new Estimator(OfferVoice.in(MODEL, chance(new Random(s), MANY))));
  }

  private interface PersonAndPack {
    void check(Profile profile, Estimator counting, Prices prices);
  }

  private static void eachWay(PersonAndPack property) {
    Property.check(
        300,
        ProfileGenerator.ANY,
        Generators.SEEDS,
        (profile, seed) -> {
          for (Prices prices : Prices.values()) {
            property.check(profile, counting(Math.abs(seed % 8)), prices);
          }
        });
  }

  private static List<OfferClaim> claims(Estimator counting, String segment) {
    return counting.model().offers().orElseThrow().claims().stream()
        .filter(c -> c.segment().equals(segment))
        .toList();
  }

  @Test
  void fewerThanFiveOfEachAreNoVoice() {
    Property.check(
        50,
        Generators.SEEDS,
        seed -> assertThat(OfferVoice.in(MODEL, chance(new Random(seed), FEW))).isSameAs(MODEL));
  }

  @Test
  void theyChangeNothingButPay() {
    eachWay((profile, counting, prices) -> {
      Estimate with = counting.estimate(profile, prices);
      Estimate without = WITHOUT.estimate(profile, prices);
      assertThat(with.segments()).hasSameSizeAs(without.segments());
      assertThat(with.errors()).isEqualTo(without.errors());
      for (SegmentEstimate w : with.segments()) {
        SegmentEstimate o = without.segment(w.segment().id()).orElseThrow();
        assertThat(w.verdict()).isEqualTo(o.verdict());
        assertThat(w.possible()).isEqualTo(o.possible());
        // Pay is what orders work at the very last, and the first eight that fit are the best.
        assertThat(w.group().isOpen()).isEqualTo(o.group().isOpen());
        assertThat(w.group().isOpen() || w.group() == o.group()).isTrue();
        assertThat(w.fit()).isEqualTo(o.fit());
        assertThat(w.readings()).isEqualTo(o.readings());
        assertThat(w.missing()).isEqualTo(o.missing());
        if (claims(counting, w.segment().id()).isEmpty()) {
          assertThat(w.pay()).isEqualTo(o.pay());
        }
      }
    });
  }

  @Test
  void theBatchCountsThemToo() {
    eachWay((profile, counting, prices) -> {
      Estimate explained = counting.estimate(profile, prices);
      BatchResult batch = counting.batch(prices).estimate(profile);
      for (int rank = 0; rank < explained.segments().size(); rank++) {
        SegmentEstimate s = explained.segments().get(rank);
        int place = batch.ranked(rank);
        s.pay()
            .ifPresent(p -> {
              assertThat(batch.low(place)).isEqualTo(p.low().pay().paiseAYear());
              assertThat(batch.likely(place)).isEqualTo(p.likely().pay().paiseAYear());
              assertThat(batch.high(place)).isEqualTo(p.high().pay().paiseAYear());
            });
      }
    });
  }

  @Test
  void whatIsSpannedHoldsTheMiddleHalfOfThemAndLeadsToThem() {
    eachWay((profile, counting, prices) -> {
      for (SegmentEstimate s : counting.estimate(profile, prices).segments()) {
        s.pay()
            .ifPresent(pay ->
                claims(counting, s.segment().id()).stream()
                    .filter(c -> c.from() <= pay.work().least() && pay.work().most() <= c.to())
                    .forEach(c -> {
                      Quartiles middle = restated(c, prices);
                      assertThat(pay.spanLow().pay()).isLessThanOrEqualTo(middle.first());
                      assertThat(pay.spanHigh().pay()).isGreaterThanOrEqualTo(middle.third());
                      for (Figure f : List.of(pay.low(), pay.likely(), pay.high())) {
                        assertThat(f.facts()).contains(c.lower().id(), c.upper().id());
                      }
                    }));
      }
    });
  }

  // Prices after the last year held are those of that year.
  private static Quartiles restated(OfferClaim claim, Prices prices) {
    int last = MODEL.prices().latest().year();
    return Quartiles.of(
        claim.amounts().stream()
            .map(a ->
                prices == Prices.AS_WRITTEN
                    ? new Pay(a.paiseAYear())
                    : new Pay(
                        BigDecimal.valueOf(a.paiseAYear())
                            .multiply(index(last))
                            .divide(index(Math.min(a.year(), last)), 0, RoundingMode.HALF_EVEN)
                            .longValueExact()))
            .toList());
  }

  private static BigDecimal index(int year) {
    return MODEL.prices().in(year).map(PriceIndex.PriceYear::index).orElseThrow();
  }

  /// Where the documents speak as well, every share of both lies between the same share of each; so
  /// the middle moves towards the median of the offers.
  @Test
  void theyMoveEveryShareTowardsTheirOwn() {
    for (long seed = 0; seed < 8; seed++) {
      Estimator counting = counting(seed);
      Assumptions set = Assumptions.of(MODEL.assumptions());
      Restatement today =
          Restatement.to(
              MODEL.prices().latest().year(), counting.model(), set, Restatement.Dating.ASSUMED);
      for (Segment segment : MODEL.segments()) {
        PayCurve curve =
            PayCurve.of(counting.model(), set, PayPlace.of(segment, counting.model()), today);
        curve.points().forEach(p -> checkMixture(p.own(), counting));
      }
    }
  }

  private static void checkMixture(Pool own, Estimator counting) {
    String voice = counting.model().offers().orElseThrow().record().lineage();
    List<Band> offers = own.bands().stream().filter(b -> b.lineage().equals(voice)).toList();
    List<Band> documents = own.bands().stream().filter(b -> !b.lineage().equals(voice)).toList();
    if (offers.isEmpty() || documents.isEmpty()) {
      return;
    }
    Pool theirs = Pool.ofVoices(offers);
    Pool others = Pool.ofVoices(documents);
    for (int share : List.of(100_000, Pool.MILLION / 2, 900_000)) {
      List<Pay> ends = Stream.of(theirs, others).map(p -> p.quantile(share)).sorted().toList();
      assertThat(own.quantile(share)).isBetween(ends.getFirst(), ends.getLast());
    }
    long weight = offers.stream().mapToLong(Band::weight).sum();
    long voices = own.bands().stream().map(Band::lineage).distinct().count();
    assertThat(weight).isEqualTo(Pool.WHOLE / voices);
  }

  @Test
  void fiveAlikeAreTheVoiceThatIsToldBesideTheDocuments() {
    EvidencePack five =
        TestPack.of(
            List.of(
                "2024|payroll|20000|month|0",
                "2024|payroll|22000|month|0",
                "2024|payroll|24000|month|0",
                "2024|payroll|2.88 lakh|year|0",
                "2024|payroll|30000|month|0"));
    OfferStatistics told = five.of("payroll", 0);
    Model heard = OfferVoice.in(MODEL, five);
    OfferClaim claim = heard.offers().orElseThrow().claims().getFirst();
    assertThat(told.quartiles()).contains(restated(claim, Prices.AS_WRITTEN));
    assertThat(claim.from()).isZero();
    assertThat(claim.to()).isEqualTo(Months.A_YEAR - 1);
    Fact lower = heard.fact(claim.lower().id());
    assertThat(lower.says().in("en")).contains("5 offers of 2024", "₹22,000", "₹24,000");
    assertThat(lower.says().in("hi")).contains("₹22,000").isNotEqualTo(lower.says().in("en"));
    assertThat(heard.document(lower.document()).about().in("en")).contains("one more source");
    assertThat(heard.documents()).isEqualTo(MODEL.documents());
    assertThat(heard.facts()).isEqualTo(MODEL.facts());
    assertThat(heard.numberOf(lower.id())).isEqualTo(MODEL.facts().size() + 1);
  }

  @Test
  void offersFromBeforeTheFirstPricesAreNoVoice() {
    int before = MODEL.prices().years().getFirst().year() - 1;
    List<String> offers = new ArrayList<>();
    for (int i = 0; i < FEW; i++) {
      offers.add("2024|payroll|20000|month|0");
    }
    offers.add(before + "|payroll|20000|month|0");
    EvidencePack pack = TestPack.of(offers);
    assertThat(pack.offers()).extracting(ObservedOffer::segment).hasSize(FEW + 1);
    assertThat(OfferVoice.in(MODEL, pack)).isSameAs(MODEL);
  }

  @Test
  void offersOfManyYearsOfExperienceReachAsFarAsOneOfThemDoes() {
    List<String> offers = new ArrayList<>();
    for (int years = 10; years < 15; years++) {
      offers.add("2024|payroll|90000|month|" + years);
    }
    OfferClaim claim =
        OfferVoice.in(MODEL, TestPack.of(offers)).offers().orElseThrow().claims().getFirst();
    assertThat(claim.from()).isEqualTo(10 * Months.A_YEAR);
    assertThat(claim.to()).isEqualTo(14 * Months.A_YEAR);
  }
}
