package disha.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.pay.Prices;
import disha.estimate.questions.NextQuestion;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.SegmentEstimate;
import disha.estimate.ways.Way;
import disha.people.ProfileGenerator;
import disha.people.RandomProfiles;
import disha.profile.Interest;
import disha.profile.Profile;
import disha.property.Generators;
import disha.property.Property;
import disha.rules.Model;
import disha.rules.joining.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a wish does to the advice, whoever has it.
class InterestPropertiesTest {
  private static final Model MODEL = TestModel.get();
  private static final Estimator ESTIMATOR = new Estimator(MODEL);
  private static final int TRIES = 1000;

  private static Estimate of(Profile profile) {
    return ESTIMATOR.estimate(profile, Prices.AS_WRITTEN);
  }

  private static Profile with(Profile profile, long seed, Optional<Interest> interest) {
    return profile.withInterest(segment(seed), interest);
  }

  private static String segment(long seed) {
    return RandomProfiles.pick(new Random(seed), MODEL.segments()).id();
  }

  @Test
  void aWishChangesNoVerdictNoVoiceNoFitAndNoPay() {
    Property.check(TRIES, ProfileGenerator.ANY, this::aWishChangesNoVerdictAndNoPay);
  }

  void aWishChangesNoVerdictAndNoPay(Profile profile) {
    Profile plain = profile;
    for (Segment s : MODEL.segments()) {
      plain = plain.withInterest(s.id(), Optional.empty());
    }
    Estimate without = of(plain);
    for (SegmentEstimate s : of(profile).segments()) {
      SegmentEstimate other = without.segment(s.segment().id()).orElseThrow();
      assertThat(s.verdict()).isEqualTo(other.verdict());
      assertThat(s.possible()).isEqualTo(other.possible());
      assertThat(s.voices()).isEqualTo(other.voices());
      assertThat(s.fit()).isEqualTo(other.fit());
      assertThat(s.openQuestions()).isEqualTo(other.openQuestions());
      assertThat(s.pay().map(p -> p.likely().pay()))
          .isEqualTo(other.pay().map(p -> p.likely().pay()));
    }
  }

  @Test
  void noWayPromisesAnythingInWorkThatIsRuledOut() {
    Property.check(
        TRIES / 10,
        ProfileGenerator.ANY,
        Generators.SEEDS,
        (profile, seed) -> {
          Profile ruledOut = with(profile, seed, Optional.of(Interest.RATHER_NOT));
          for (Way way : ESTIMATOR.ways(of(ruledOut), Set.of(), Way.MOST_MOVES)) {
            assertThat(way.openings()).noneMatch(o -> ruledOut.rulesOut(o.segment()));
            assertThat(way.raises()).noneMatch(r -> ruledOut.rulesOut(r.segment()));
            assertThat(way.documents()).noneMatch(d -> ruledOut.rulesOut(d.segment()));
            assertThat(way.gains().met()).noneMatch(m -> ruledOut.rulesOut(m.segment()));
          }
        });
  }

  @Test
  void whatIsRuledOutStandsLastAndApart() {
    Property.check(TRIES, ProfileGenerator.ANY, Generators.SEEDS, this::whatIsRuledOutStandsLast);
  }

  void whatIsRuledOutStandsLast(Profile profile, long seed) {
    Profile ruledOut = with(profile, seed, Optional.of(Interest.RATHER_NOT));
    List<SegmentEstimate> all = of(ruledOut).segments();
    assertThat(all)
        .isSortedAccordingTo(Comparator.comparing(SegmentEstimate::isRuledOut))
        .allSatisfy(s ->
            assertThat(s.group() == AdviceGroup.RULED_OUT)
                .isEqualTo(ruledOut.rulesOut(s.segment().id())));
  }

  @Test
  void noQuestionIsAskedForTheSakeOfWhatIsRuledOut() {
    Property.check(
        TRIES / 10,
        ProfileGenerator.ANY,
        profile -> {
          for (NextQuestion q : ESTIMATOR.questions(of(profile))) {
            assertThat(q.decides()).noneMatch(profile::rulesOut);
            assertThat(q.moves()).noneMatch(profile::rulesOut);
          }
        });
  }

  @Test
  void whatIsLikedNeverStandsFurtherDownForIt() {
    Property.check(
        TRIES, ProfileGenerator.ANY, Generators.SEEDS, this::whatIsLikedNeverStandsFurtherDown);
  }

  void whatIsLikedNeverStandsFurtherDown(Profile profile, long seed) {
    int liked = place(with(profile, seed, Optional.of(Interest.LIKE)), seed);
    assertThat(liked).isLessThanOrEqualTo(place(with(profile, seed, Optional.empty()), seed));
  }

  private static int place(Profile profile, long seed) {
    String segment = segment(seed);
    List<String> ids = of(profile).segments().stream().map(s -> s.segment().id()).toList();
    return ids.indexOf(segment);
  }
}
