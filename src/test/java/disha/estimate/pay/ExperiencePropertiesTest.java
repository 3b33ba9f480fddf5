package disha.estimate.pay;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.basics.Months;
import disha.estimate.Estimator;
import disha.estimate.segment.SegmentEstimate;
import disha.people.ProfileGenerator;
import disha.profile.Answer;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.property.Generators;
import disha.property.Property;
import disha.rules.Model;
import disha.rules.grounds.Assumptions;
import disha.rules.vocabulary.Sector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How pay goes with experience, whoever it is about.
public class ExperiencePropertiesTest {
  private static final Model MODEL = TestModel.get();
  private static final Estimator ESTIMATOR = new Estimator(MODEL);
  private static final int TRIES = 2000;

  /// The most that a month can make of pay, in percent of what it was.
  private static final int MOST_OF_A_MONTH = 105;

  private static Map<String, PayNow> pay(Profile profile, Prices prices) {
    return ESTIMATOR.estimate(profile, prices).segments().stream()
        .filter(s -> s.pay().isPresent())
        .collect(Collectors.toMap(s -> s.segment().id(), s -> s.pay().orElseThrow()));
  }

  /// Holds pay in each segment that has a figure in both against one another.
  private static void compare(
      Map<String, PayNow> before, Map<String, PayNow> after, BiConsumer<PayNow, PayNow> check) {
    before.forEach((segment, pay) ->
        Optional.ofNullable(after.get(segment)).ifPresent(other -> check.accept(pay, other)));
  }

  private static Profile withAssumption(Profile p, String id, String value) {
    Map<String, String> set = new HashMap<>(p.assumptions());
    set.put(id, value);
    return p.withAssumptions(set);
  }

  private static Profile experience(Profile p, UnaryOperator<List<Experience>> change) {
    return p.withExperience(p.experience().map(change));
  }

  @ParameterizedTest
  @EnumSource
  void oneMonthMoreNeverLowersPayAndNeverRaisesItByMoreThanATwentieth(Prices prices) {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        Generators.SEEDS,
        (profile, seed) -> oneMonthMoreIsNoJump(prices, profile, seed));
  }

  public void oneMonthMoreIsNoJump(Prices prices, Profile profile, long seed) {
    Profile later = experience(profile, all -> monthMore(all, new Random(seed)));
    compare(
        pay(profile, prices),
        pay(later, prices),
        (before, after) -> {
          step(before.low(), after.low());
          step(before.likely(), after.likely());
          step(before.high(), after.high());
        });
  }

  private static void step(Figure before, Figure after) {
    long from = before.pay().paiseAYear();
    assertThat(after.pay().paiseAYear()).isBetween(from, from * MOST_OF_A_MONTH / 100);
  }

  /// One of the jobs lasts a month longer, where it is known how long it lasted.
  private static List<Experience> monthMore(List<Experience> all, Random random) {
    if (all.isEmpty()) {
      return all;
    }
    int at = random.nextInt(all.size());
    List<Experience> out = new ArrayList<>(all);
    Experience e = all.get(at);
    out.set(
        at,
        new Experience(e.place(), e.work(), e.years().map(ExperiencePropertiesTest::monthMore)));
    return out;
  }

  private static BigDecimal monthMore(BigDecimal years) {
    BigDecimal months = years.multiply(BigDecimal.valueOf(Months.A_YEAR)).add(BigDecimal.ONE);
    return Months.inYears(months, 6, RoundingMode.CEILING);
  }

  // What holds of a month holds of every month, early and late, wherever a person stands.
  @ParameterizedTest
  @EnumSource
  void noMonthOfTheEvidenceIsAJump(Prices prices) {
    PayEstimator estimator = new PayEstimator(MODEL, Assumptions.of(MODEL.assumptions()), prices);
    for (Sector sector : MODEL.vocabulary().sectors()) {
      PayCurve curve = estimator.curve(sector.id());
      for (int position = 10_000; position < Pool.MILLION; position += 10_000) {
        for (int month = 0; month < 20 * Months.A_YEAR; month++) {
          long from = curve.quantile(month, position).paiseAYear();
          assertThat(curve.quantile(month + 1, position).paiseAYear())
              .as("%s, month %d, position %d", sector.id(), month, position)
              .isBetween(from, from * MOST_OF_A_MONTH / 100);
        }
      }
    }
  }

  @Test
  void theMoreOfTheYearsElsewhereCountsTheHigherIsLikelyPayAndNothingElseMoves() {
    Property.check(TRIES, ProfileGenerator.ANY, this::theMoreOfTheYearsElsewhereCounts);
  }

  public void theMoreOfTheYearsElsewhereCounts(Profile profile) {
    Map<String, PayNow> none = pay(share(profile, "0"), Prices.AS_WRITTEN);
    Map<String, PayNow> half = pay(share(profile, "0.5"), Prices.AS_WRITTEN);
    Map<String, PayNow> all = pay(share(profile, "1"), Prices.AS_WRITTEN);
    compare(none, half, ExperiencePropertiesTest::counted);
    compare(half, all, ExperiencePropertiesTest::counted);
    all.values().stream()
        .filter(p -> p.experience() != CountedWork.ExperienceKnown.ASSUMED)
        .forEach(p -> assertThat(p.months()).isEqualTo(p.work().most()));
    none.values().stream()
        .filter(p -> p.experience() == CountedWork.ExperienceKnown.EXACT)
        .forEach(p -> assertThat(p.months()).isEqualTo(p.work().least()));
  }

  private static Profile share(Profile profile, String value) {
    return withAssumption(profile, "suiting-work-counts", value);
  }

  private static void counted(PayNow less, PayNow more) {
    assertThat(less.work().least()).isEqualTo(more.work().least());
    assertThat(less.work().most()).isEqualTo(more.work().most());
    assertThat(less.months()).isLessThanOrEqualTo(more.months());
    assertThat(less.likely().pay()).isLessThanOrEqualTo(more.likely().pay());
    assertThat(less.low().pay()).isEqualTo(more.low().pay());
    assertThat(less.high().pay()).isEqualTo(more.high().pay());
  }

  // Whose years elsewhere may count sees the same low end as a beginner, and the same high end as
  // somebody who did all that work in the sector.
  @Test
  void lowPayCountsNoYearElsewhereAndHighPayAllThatSuit() {
    Property.check(TRIES, ProfileGenerator.ANY, this::lowPayCountsNoYearElsewhere);
  }

  public void lowPayCountsNoYearElsewhere(Profile profile) {
    if (!profile.experience().isGiven()) {
      return;
    }
    for (Sector sector : MODEL.vocabulary().sectors()) {
      Answer<Experience.Workplace> here = Answer.of(new Experience.Workplace.InSector(sector.id()));
      Profile without =
          experience(profile, all -> all.stream().filter(e -> e.place().equals(here)).toList());
      Map<String, PayNow> beginner = pay(without, Prices.AS_WRITTEN);
      for (SegmentEstimate s : ESTIMATOR.estimate(profile, Prices.AS_WRITTEN).segments()) {
        PayNow other = beginner.get(s.segment().id());
        if (s.segment().sector().equals(sector.id()) && s.pay().isPresent() && other != null) {
          PayNow pay = s.pay().orElseThrow();
          assertThat(pay.low().pay()).isEqualTo(other.low().pay());
          assertThat(pay.high().pay()).isGreaterThanOrEqualTo(other.high().pay());
          assertThat(pay.work().hasWorkElsewhere() || pay.months() == other.months()).isTrue();
        }
      }
    }
  }
}
