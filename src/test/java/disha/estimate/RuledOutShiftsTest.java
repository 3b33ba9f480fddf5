package disha.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.pay.Prices;
import disha.estimate.segment.SegmentEstimate;
import disha.people.ProfileGenerator;
import disha.people.RandomProfiles;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.property.Generators;
import disha.property.Property;
import disha.rules.Model;
import disha.rules.joining.Move;
import disha.rules.vocabulary.Term;
import disha.rules.vocabulary.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whoever cannot work a shift is never told to accept it.
class RuledOutShiftsTest {
  private static final Model MODEL = TestModel.get();
  private static final Estimator ESTIMATOR = new Estimator(MODEL);
  private static final List<Term> SHIFTS = MODEL.vocabulary().shifts();

  private static Estimate of(Profile profile) {
    return ESTIMATOR.estimate(profile, Prices.AS_WRITTEN);
  }

  /// A person who accepts some shifts and has ruled out one that they do not accept.
  private static Profile rulingOut(Profile profile, String shift) {
    Answer<Set<String>> accepted =
        profile
            .shifts()
            .map(ids -> {
              Set<String> left = new LinkedHashSet<>(ids);
              left.remove(shift);
              return left;
            });
    return profile.withShifts(accepted).withRuledOut(WordList.SHIFTS, Set.of(shift));
  }

  @Test
  void noWayAsksForAShiftThatIsRuledOut() {
    Property.check(
        60,
        ProfileGenerator.ANY,
        Generators.SEEDS,
        (profile, seed) -> {
          Profile person = rulingOut(profile, RandomProfiles.pick(new Random(seed), SHIFTS).id());
          assertThat(ESTIMATOR.ways(of(person), Set.of(), 2))
              .flatMap(way -> way.moves())
              .extracting(Move::gives)
              .noneMatch(
                  g -> g instanceof Move.Gain.Shifts s && person.rulesOutAnyShift(s.shifts()));
        });
  }

  @Test
  void whatAlreadyIsNotAcceptedOpensNothingWhenItIsRuledOut() {
    Property.check(
        500,
        ProfileGenerator.ANY,
        Generators.SEEDS,
        (profile, seed) -> {
          Profile person = rulingOut(profile, RandomProfiles.pick(new Random(seed), SHIFTS).id());
          Estimate before = of(person.withRuledOut(WordList.SHIFTS, Set.of()));
          for (SegmentEstimate s : of(person).segments()) {
            SegmentEstimate was = before.segment(s.segment().id()).orElseThrow();
            assertThat(s.canBeOpen() && !was.canBeOpen()).as(s.segment().id()).isFalse();
            assertThat(
                    s.pay().isPresent() && was.pay().isPresent()
                        ? s.pay().get().likely().pay().paiseAYear()
                        : 0)
                .isLessThanOrEqualTo(
                    was.pay().map(p -> p.likely().pay().paiseAYear()).orElse(Long.MAX_VALUE));
          }
        });
  }

  @Test
  void aStepNeverNamesAShiftThatIsRuledOut() {
    Property.check(
        500,
        ProfileGenerator.ANY,
        profile -> {
          Profile person = rulingOut(profile, "night");
          for (SegmentEstimate s : of(person).segments()) {
            assertThat(s.needs())
                .filteredOn(n -> n.isBlock() && n.step().isPresent())
                .allSatisfy(n ->
                    assertThat(n.step().orElseThrow().in("en"))
                        .doesNotContainIgnoringCase("night"));
          }
        });
  }
}
