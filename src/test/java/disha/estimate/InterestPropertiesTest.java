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
import disha.profile.Answer;
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

  private static boolean rulesOut(Profile profile, String segment) {
    return profile.rulesOut(MODEL.segment(segment));
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
            assertThat(way.openings()).noneMatch(o -> rulesOut(ruledOut, o.segment()));
            assertThat(way.raises()).noneMatch(r -> rulesOut(ruledOut, r.segment()));
            assertThat(way.documents()).noneMatch(d -> rulesOut(ruledOut, d.segment()));
            assertThat(way.gains().met()).noneMatch(m -> rulesOut(ruledOut, m.segment()));
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
                .isEqualTo(ruledOut.rulesOut(s.segment())));
  }

  @Test
  void noQuestionIsAskedForTheSakeOfWhatIsRuledOut() {
    Property.check(
        TRIES / 10,
        ProfileGenerator.ANY,
        profile -> {
          for (NextQuestion q : ESTIMATOR.questions(of(profile))) {
            assertThat(q.decides()).noneMatch(id -> rulesOut(profile, id));
            assertThat(q.moves()).noneMatch(id -> rulesOut(profile, id));
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

  @Test
  void aNoToWhatWorkCannotBeDoneWithoutChangesNoVerdictNoVoiceNoFitAndNoPay() {
    Property.check(TRIES, ProfileGenerator.ANY, this::aNoChangesNoVerdictAndNoPay);
  }

  void aNoChangesNoVerdictAndNoPay(Profile profile) {
    Estimate no = of(saying(profile, Answer.of(false)));
    // Any answer at all lets pay be told.
    List<Answer<Boolean>> others =
        profile.isEmpty()
            ? List.of(Answer.of(true), Answer.notSure())
            : List.of(Answer.of(true), Answer.notSure(), Answer.open());
    for (Answer<Boolean> other : others) {
      Estimate without = of(saying(profile, other));
      for (SegmentEstimate s : no.segments()) {
        SegmentEstimate o = without.segment(s.segment().id()).orElseThrow();
        assertThat(s.verdict()).isEqualTo(o.verdict());
        assertThat(s.possible()).isEqualTo(o.possible());
        assertThat(s.voices()).isEqualTo(o.voices());
        assertThat(s.fit()).isEqualTo(o.fit());
        assertThat(s.openQuestions()).isEqualTo(o.openQuestions());
        assertThat(s.pay()).isEqualTo(o.pay());
      }
    }
  }

  @Test
  void yesAndNotSureChangeNothingAtAll() {
    Property.check(TRIES, ProfileGenerator.ANY, this::yesAndNotSureChangeNothing);
  }

  void yesAndNotSureChangeNothing(Profile profile) {
    List<SegmentEstimate> open = of(saying(profile, Answer.open())).segments();
    for (Answer<Boolean> said : List.of(Answer.of(true), Answer.<Boolean>notSure())) {
      assertThat(order(of(saying(profile, said)).segments())).isEqualTo(order(open));
    }
  }

  @Test
  void aNoPutsWorkWhereItStandsIfOneWouldRatherNotDoIt() {
    Property.check(TRIES, ProfileGenerator.ANY, this::aNoPutsWorkWhereAWishWould);
  }

  void aNoPutsWorkWhereAWishWould(Profile profile) {
    Profile wish = saying(profile, Answer.of(true));
    for (Segment s : MODEL.segments()) {
      if (s.ruledOutWithout().isPresent() && profile.interest(s.id()).isEmpty()) {
        wish = wish.withInterest(s.id(), Optional.of(Interest.RATHER_NOT));
      }
    }
    assertThat(order(of(saying(profile, Answer.of(false))).segments()))
        .isEqualTo(order(of(wish).segments()));
  }

  // Which group stands first, and what belongs to the own field, can hang on what is ruled out; so
  // can how far a wish lifts.
  @Test
  void aNoLeavesTheOrderOfTheRestOfEachGroup() {
    Property.check(TRIES, ProfileGenerator.ANY, this::aNoLeavesTheRestOfEachGroup);
  }

  void aNoLeavesTheRestOfEachGroup(Profile profile) {
    Estimate no = of(saying(profile, Answer.of(false)));
    Estimate yes = of(saying(profile, Answer.of(true)));
    for (AdviceGroup group : AdviceGroup.values()) {
      assertThat(alikeIn(group, no, yes)).isEqualTo(alikeIn(group, yes, no));
    }
  }

  /// What stands in a group in both estimates and is not liked, in the order of the first.
  private static List<String> alikeIn(AdviceGroup group, Estimate first, Estimate other) {
    return first.segments().stream()
        .filter(s -> s.group() == group && s.interest().isEmpty())
        .map(s -> s.segment().id())
        .filter(id -> other.segment(id).orElseThrow().group() == group)
        .toList();
  }

  /// The same person who answers so to everything that work cannot be done without.
  private static Profile saying(Profile profile, Answer<Boolean> answer) {
    Profile out = profile;
    for (Segment s : MODEL.segments()) {
      if (s.ruledOutWithout().isPresent()) {
        out = out.withPreference(s.ruledOutWithout().get(), answer);
      }
    }
    return out;
  }

  private static List<List<Object>> order(List<SegmentEstimate> segments) {
    return segments.stream().map(s -> List.<Object>of(s.segment().id(), s.group())).toList();
  }
}
