package disha.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import disha.estimate.batch.BatchEstimatorTest;
import disha.estimate.pay.ExperiencePropertiesTest;
import disha.estimate.pay.Prices;
import disha.people.RandomProfiles;
import disha.profile.Profile;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ObjLongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What holds for a thousand profiles holds for a million. Each has a number, which is the seed of
/// all its chances; a failure names it.
@Tag("hard")
class ManyProfilesTest {
  private static final long MANY = Long.getLong("disha.profiles", 1_000_000);

  /// A run that was stopped goes on from here.
  private static final long FIRST = Long.getLong("disha.profiles.first", 0);

  /// Some of the properties say much of a profile at once and are tried with one in so many only.
  private static final int RARE = 1000;

  /// The plain engine takes longer than all the rest together: it is asked for one in so many.
  private static final int PLAIN = 10;

  private final EstimatePropertiesTest properties = new EstimatePropertiesTest();
  private final AdvicePropertiesTest advice = new AdvicePropertiesTest();
  private final InterestPropertiesTest interest = new InterestPropertiesTest();
  private final ExperiencePropertiesTest experience = new ExperiencePropertiesTest();
  private final PlainEnginePropertiesTest plain = new PlainEnginePropertiesTest();
  private final BatchEstimatorTest batch = new BatchEstimatorTest();

  @Test
  void everyPropertyHolds() {
    holds(this::all);
  }

  /// The same for the one property that is proved of a million people at a stretch: in minutes and
  /// not in hours.
  @Test
  void theBatchFindsWhatTheEstimatorFinds() {
    holds((profile, seed) -> batch.theBatchFindsWhatTheEstimatorFinds(profile));
  }

  private static void holds(ObjLongConsumer<Profile> property) {
    AtomicLong tried = new AtomicLong();
    List<String> faults =
        LongStream.range(FIRST, FIRST + MANY)
            .parallel()
            .mapToObj(seed -> {
              tried.incrementAndGet();
              return fault(seed, property);
            })
            .filter(f -> !f.isEmpty())
            .limit(10)
            .toList();
    assertThat(faults).isEmpty();
    assertThat(tried).hasValue(MANY);
  }

  // The seed has to be told with what went wrong.
  private static String fault(long seed, ObjLongConsumer<Profile> property) {
    try {
      property.accept(RandomProfiles.profile(new Random(seed)), seed);
      return "";
    } catch (AssertionError | RuntimeException e) {
      return "profile " + seed + ": " + e;
    }
  }

  private void all(Profile profile, long seed) {
    Random random = new Random(~seed);
    estimate(profile, random);
    advice(profile, seed);
    pay(profile, seed);
    batch.theBatchFindsWhatTheEstimatorFinds(profile);
    if (seed % PLAIN == 0) {
      plain.theEstimatorComesToTheSame(profile);
    }
    if (seed % RARE == 0) {
      properties.theSameProfileGivesTheSameAnswer(profile);
      properties.theReportIsJsonThatSurvivesBeingReadAndWritten(profile);
    }
  }

  private void estimate(Profile profile, Random random) {
    properties.payIsOrderedAndEveryFigureHasABasis(profile);
    properties.aVerdictFollowsFromTheReadingsAndNeeds(profile);
    properties.addingNeverMakesWorse(profile, random);
    properties.theProjectionBeginsWithPayNowAndNeverFalls(profile);
    properties.restatedPayIsOrderedToo(profile);
    properties.anAnswerOnlyNarrowsWhatIsPossible(profile, random);
    properties.aProfileSurvivesItsFile(EstimatePropertiesTest.withOfferAndChanges(profile, random));
  }

  private void advice(Profile profile, long seed) {
    for (AdvicePropertiesTest.Improvement more : AdvicePropertiesTest.Improvement.values()) {
      advice.gainingNeverClosesWhatIsOpen(more, profile, seed);
    }
    advice.aSkillThatOneDeniesNeverFitsBetter(profile, seed);
    advice.nothingThatDoesNotFitIsAmongTheBest(profile);
    interest.aWishChangesNoVerdictAndNoPay(profile);
    interest.whatIsRuledOutStandsLast(profile, seed);
    interest.whatIsLikedNeverStandsFurtherDown(profile, seed);
  }

  private void pay(Profile profile, long seed) {
    for (Prices prices : Prices.values()) {
      experience.oneMonthMoreIsNoJump(prices, profile, seed);
    }
    experience.theMoreOfTheYearsElsewhereCounts(profile);
    experience.lowPayCountsNoYearElsewhere(profile);
  }
}
