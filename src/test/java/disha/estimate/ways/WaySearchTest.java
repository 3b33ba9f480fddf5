package disha.estimate.ways;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Pay;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.OwnWork;
import disha.estimate.segment.SegmentEstimate;
import disha.people.ProfileGenerator;
import disha.people.RandomProfiles;
import disha.profile.Answer;
import disha.profile.Experience;
import disha.profile.Interest;
import disha.profile.Profile;
import disha.property.Generators;
import disha.property.Property;
import disha.rules.Model;
import disha.rules.joining.FitGrade;
import disha.rules.joining.Move;
import disha.rules.joining.Reading;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What holds of the ways told to anybody.
class WaySearchTest {
  private static final Model MODEL = TestModel.get();
  private static final Estimator ESTIMATOR = new Estimator(MODEL);
  private static final int TRIES = 1000;

  private static Estimate of(Profile profile) {
    return ESTIMATOR.estimate(profile, Prices.AS_WRITTEN);
  }

  /// By profile: each property is asked of the same people.
  private static final Map<Profile, List<Way>> WAYS = new ConcurrentHashMap<>();

  private static List<Way> ways(Estimate estimate) {
    return WAYS.computeIfAbsent(
        estimate.profile(), p -> ESTIMATOR.ways(estimate, Set.of(), Way.MOST_MOVES));
  }

  private static Stream<String> touched(Way way) {
    return Stream.of(
            way.openings().stream().map(Way.Opening::segment),
            way.documents().stream().map(DocumentGain::segment),
            way.raises().stream().map(Way.Raise::segment),
            way.gains().met().stream().map(Gains.MetNeed::segment))
        .flatMap(s -> s);
  }

  @Test
  void aWayKeepsItsPromise() {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        profile -> {
          Estimate before = of(profile);
          ways(before).forEach(way -> checkPromise(before, way));
        });
  }

  private static void checkPromise(Estimate before, Way way) {
    Estimate after = of(ESTIMATOR.after(before, way));
    for (Way.Opening o : way.openings()) {
      SegmentEstimate now = before.segment(o.segment()).orElseThrow();
      SegmentEstimate then = after.segment(o.segment()).orElseThrow();
      assertThat(now.verdict()).isEqualTo(o.from());
      assertThat(then.verdict()).isEqualTo(o.to());
      assertThat(then.group().isOpen()).isTrue();
      assertThat(now.group().isOpen()).isEqualTo(!o.isNew());
    }
    for (Way.Raise r : way.raises()) {
      assertThat(likely(before, r.segment())).contains(r.from());
      assertThat(likely(after, r.segment())).contains(r.to());
      assertThat(r.to()).isGreaterThan(r.from());
    }
    for (DocumentGain g : way.documents()) {
      assertThat(admitting(before, g.segment())).isEqualTo(g.before()).isLessThan(g.after());
      assertThat(admitting(after, g.segment())).isEqualTo(g.after());
      assertThat(after.segment(g.segment()).orElseThrow().group())
          .isNotEqualTo(AdviceGroup.NOT_NOW);
    }
    for (Gains.MetNeed m : way.gains().met()) {
      assertThat(after.segment(m.segment()).orElseThrow().needs())
          .anyMatch(n -> n.need().equals(m.need()) && n.isStrength());
    }
  }

  private static Optional<Pay> likely(Estimate estimate, String segment) {
    return estimate.segment(segment).flatMap(SegmentEstimate::pay).map(p -> p.likely().pay());
  }

  private static long admitting(Estimate estimate, String segment) {
    return estimate.segment(segment).orElseThrow().readings().stream()
        .filter(r -> r.is(Reading.Outcome.ADMITS))
        .count();
  }

  @Test
  void everyWayIsPossible() {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        profile -> {
          Moves moves = new Moves(MODEL, of(profile).assumptions());
          for (Way way : ways(of(profile))) {
            Profile p = profile;
            for (Move m : way.moves()) {
              Optional<Profile> next = moves.made(p, m);
              assertThat(next).as(m.id()).isPresent();
              p = next.orElseThrow();
            }
          }
        });
  }

  @Test
  void everyWayIsForWhatFitsOrIsOpenAndADearOneForWhatFits() {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        profile -> {
          Estimate before = of(profile);
          boolean settled =
              before.segments().stream()
                  .anyMatch(
                      s -> s.group() == AdviceGroup.BEST && s.fit().sure() == FitGrade.DIRECT);
          for (Way way : ways(before)) {
            assertThat(touched(way)).isNotEmpty();
            if (settled && !way.efforts().contains(MoveEffort.STUDIES)) {
              boolean dear = !way.effort().isLight() && way.effort() != MoveEffort.WORK;
              assertThat(touched(way))
                  .map(s -> before.segment(s).orElseThrow())
                  .allMatch(s ->
                      s.fit().isSure()
                          || s.interest().equals(Optional.of(Interest.LIKE))
                          || (!dear && s.group().isOpen()));
            }
          }
        });
  }

  @Test
  void shiftsThatWereLeftOutAreMarkedNeverPartOfAPlanAndOpenSomething() {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        profile -> {
          for (Way way : ways(of(profile))) {
            boolean shifts = way.efforts().contains(MoveEffort.SHIFTS);
            assertThat(way.fit() == Way.PersonFit.LEFT_OUT).isEqualTo(shifts);
            if (shifts) {
              assertThat(way.moves()).hasSize(1);
              assertThat(way.openings()).anyMatch(Way.Opening::isNew);
              assertThat(profile.chosen(WordList.SHIFTS).isGiven()).isTrue();
            }
          }
        });
  }

  @Test
  void workIsNoWayIntoASectorButToHigherPayInWhatIsOpenAlready() {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        profile -> {
          Estimate before = of(profile);
          for (Way way : ways(before)) {
            if (way.efforts().contains(MoveEffort.WORK)) {
              assertThat(way.moves()).hasSize(1);
              assertThat(way.openings()).isEmpty();
              assertThat(way.documents()).isEmpty();
              assertThat(way.raises())
                  .isNotEmpty()
                  .allMatch(r -> before.segment(r.segment()).orElseThrow().group().isOpen());
            }
          }
        });
  }

  @Test
  void thereAreFiveAtMostTheCheapestFirstBehindThoseThatOpenTheOwnField() {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        profile -> {
          Estimate estimate = of(profile);
          List<Way> ways = ways(estimate);
          assertThat(ways).hasSizeLessThanOrEqualTo(5);
          Set<String> own =
              estimate.segments().stream()
                  .filter(SegmentEstimate::isOwnField)
                  .map(s -> s.segment().id())
                  .collect(Collectors.toSet());
          boolean settled = OwnWork.isAmong(estimate.segments());
          assertThat(
                  ways.stream()
                      .filter(w ->
                          w.gains().opened().stream().noneMatch(o -> own.contains(o.segment())))
                      .filter(w -> w.fit() != Way.PersonFit.UNDER_WAY)
                      .filter(w -> !settled || own.stream().anyMatch(w::serves)))
              .extracting(w -> w.effort().cost())
              .isSorted();
        });
  }

  @Test
  void aYearOfOtherWorkTakesNoWayIntoTheOwnFieldAway() {
    Property.check(
        TRIES, ProfileGenerator.ANY, Generators.SEEDS, this::aYearOfOtherWorkTakesNoWayAway);
  }

  void aYearOfOtherWorkTakesNoWayAway(Profile profile, long seed) {
    Experience year =
        new Experience(
            Answer.of(new Experience.Workplace.Elsewhere()),
            Answer.of(RandomProfiles.pick(new Random(seed), MODEL.vocabulary().work()).id()),
            Answer.of(BigDecimal.ONE));
    Profile longer =
        profile.withExperience(
            profile
                .experience()
                .map(list -> Stream.concat(list.stream(), Stream.of(year)).toList()));
    Estimate then = of(longer);
    Set<String> opened =
        ways(then).stream()
            .flatMap(w -> w.gains().opened().stream())
            .map(Way.Opening::segment)
            .collect(Collectors.toSet());
    for (Way way : ways(of(profile))) {
      for (Way.Opening o : way.gains().opened()) {
        SegmentEstimate s = then.segment(o.segment()).orElseThrow();
        boolean direct = s.fit().sure() == FitGrade.DIRECT;
        assertThat(!direct || s.group().isOpen() || opened.contains(o.segment()))
            .as(o.segment())
            .isTrue();
      }
    }
  }

  @Test
  void noneIsMadeNeedlessByOneThatIsToldBefore() {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        profile -> {
          List<Way> told = ways(of(profile));
          for (int i = 0; i < told.size(); i++) {
            Gains gains = told.get(i).gains();
            assertThat(told.subList(0, i)).noneMatch(w -> gains.isCoveredBy(w.gains()));
            assertThat(told.get(i).moves()).doesNotHaveDuplicates();
          }
        });
  }

  @Test
  void aSecondNewDegreeIsToldOnlyForWorkThatTheFirstDoesNotOpen() {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        profile -> {
          List<Way> degrees =
              ways(of(profile)).stream()
                  .filter(w -> w.efforts().contains(MoveEffort.DEGREE))
                  .toList();
          for (int i = 1; i < degrees.size(); i++) {
            Set<String> opened = opened(degrees.get(i));
            for (Way before : degrees.subList(0, i)) {
              assertThat(opened(before).containsAll(opened)).isFalse();
            }
          }
        });
  }

  private static Set<String> opened(Way way) {
    return way.openings().stream()
        .filter(Way.Opening::isNew)
        .map(Way.Opening::segment)
        .collect(Collectors.toSet());
  }

  @Test
  void twoMovesOpenTogetherWhatNoneToldOpensAlone() {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        profile -> {
          List<Way> told = ways(of(profile));
          Set<String> alone = new HashSet<>();
          told.stream()
              .filter(w -> w.moves().size() == 1)
              .flatMap(w -> w.gains().opened().stream())
              .forEach(o -> alone.add(o.segment()));
          assertThat(told)
              .filteredOn(w -> w.moves().size() > 1)
              .allMatch(
                  w -> w.gains().opened().stream().anyMatch(o -> !alone.contains(o.segment())));
        });
  }

  @Test
  void waysAboutOneSegmentAreForNothingElse() {
    Property.check(20, ProfileGenerator.ANY, WaySearchTest::waysAboutOneSegmentAreForNothingElse);
  }

  /// One person has as many searches as there are segments.
  @Test
  @Tag("hard")
  void waysAboutOneSegmentAreForNothingElseForMany() {
    Property.check(2000, ProfileGenerator.ANY, WaySearchTest::waysAboutOneSegmentAreForNothingElse);
  }

  private static void waysAboutOneSegmentAreForNothingElse(Profile profile) {
    Estimate before = of(profile);
    for (SegmentEstimate s : before.segments()) {
      String id = s.segment().id();
      assertThat(ESTIMATOR.ways(before, Set.of(id), Way.MOST_MOVES))
          .hasSizeLessThanOrEqualTo(5)
          .allSatisfy(w -> assertThat(touched(w)).containsOnly(id));
    }
  }

  @Test
  void withOneMoveThereAreNoPairs() {
    Property.check(
        200,
        ProfileGenerator.ANY,
        profile ->
            assertThat(ESTIMATOR.ways(of(profile), Set.of(), 1))
                .allMatch(w -> w.moves().size() == 1));
  }

  @Test
  void anEmptyProfileHasNoWays() {
    assertThat(ways(of(Profile.EMPTY))).isEmpty();
  }
}
