package disha.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.pay.Prices;
import disha.estimate.segment.AdviceGroup;
import disha.estimate.segment.OwnWork;
import disha.estimate.segment.SegmentEstimate;
import disha.people.ProfileGenerator;
import disha.people.RandomProfiles;
import disha.profile.Answer;
import disha.profile.Education;
import disha.profile.Experience;
import disha.profile.Profile;
import disha.property.Generators;
import disha.property.Property;
import disha.rules.Model;
import disha.rules.joining.FitGrade;
import disha.rules.vocabulary.Award;
import disha.rules.vocabulary.Named;
import disha.rules.vocabulary.Vocabulary;
import disha.rules.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What always holds of the advice, whoever asks.
class AdvicePropertiesTest {
  private static final Model MODEL = TestModel.get();
  private static final Vocabulary WORDS = MODEL.vocabulary();
  private static final Estimator ESTIMATOR = new Estimator(MODEL);
  private static final int TRIES = 3000;

  /// What a person can gain or do more.
  enum Improvement {
    SHIFTS {
      @Override
      Profile added(Profile p, Random random) {
        return RandomProfiles.accepting(
            p, p.shifts().map(all -> more(all, pick(random, WORDS.shifts()))));
      }
    },
    SKILL {
      @Override
      Profile added(Profile p, Random random) {
        return p.withSkill(pick(random, WORDS.skills()), Answer.of(true));
      }
    },
    DEGREE {
      @Override
      Profile added(Profile p, Random random) {
        return p.withEducation(p.education().map(all -> more(all, completed(random))));
      }
    },
    /// What is being studied is completed.
    DEGREE_FINISHED {
      @Override
      Profile added(Profile p, Random random) {
        return p.withEducation(
            p.education().map(all -> all.stream().map(AdvicePropertiesTest::finished).toList()));
      }
    },
    CERTIFICATE {
      @Override
      Profile added(Profile p, Random random) {
        return p.withCertificates(
            p.chosen(WordList.CERTIFICATES)
                .map(all -> more(all, pick(random, WORDS.certificates()))));
      }
    },
    /// Of work that is known in full.
    YEAR {
      @Override
      Profile added(Profile p, Random random) {
        return p.withExperience(p.experience().map(all -> more(all, year(random))));
      }
    };

    abstract Profile added(Profile p, Random random);
  }

  private static List<SegmentEstimate> of(Profile profile) {
    return ESTIMATOR.estimate(profile, Prices.AS_WRITTEN).segments();
  }

  // So neither does the number of them fall, nor does what is settled come to hang on an answer.
  @ParameterizedTest
  @EnumSource
  void gainingNeverClosesWhatIsOpenNorMakesItFitLess(Improvement more) {
    Property.check(
        TRIES,
        ProfileGenerator.ANY,
        Generators.SEEDS,
        (profile, seed) -> gainingNeverClosesWhatIsOpen(more, profile, seed));
  }

  void gainingNeverClosesWhatIsOpen(Improvement more, Profile profile, long seed) {
    Map<String, SegmentEstimate> before = byId(profile);
    for (SegmentEstimate after : of(more.added(profile, new Random(seed)))) {
      SegmentEstimate s = before.get(after.segment().id());
      if (isOpen(s)) {
        assertThat(isOpen(after)).as(more + " " + s.segment().id()).isTrue();
      }
      assertThat(after.fit().sure()).isGreaterThanOrEqualTo(s.fit().sure());
      assertThat(after.fit().weight()).isGreaterThanOrEqualTo(s.fit().weight());
    }
  }

  private static boolean isOpen(SegmentEstimate s) {
    return s.group() == AdviceGroup.BEST || s.group() == AdviceGroup.OPEN;
  }

  private static Map<String, SegmentEstimate> byId(Profile profile) {
    return of(profile).stream()
        .collect(Collectors.toMap(s -> s.segment().id(), Function.identity()));
  }

  @Test
  void aSkillThatOneDeniesNeverFitsBetterThanOneThatOneHas() {
    Property.check(
        TRIES, ProfileGenerator.ANY, Generators.SEEDS, this::aSkillThatOneDeniesNeverFitsBetter);
  }

  void aSkillThatOneDeniesNeverFitsBetter(Profile profile, long seed) {
    String skill = pick(new Random(seed), WORDS.skills());
    Map<String, SegmentEstimate> has = byId(profile.withSkill(skill, Answer.of(true)));
    List<SegmentEstimate> without = of(profile.withSkill(skill, Answer.of(false)));
    // Whoever has work of their own by it need not think of that of others.
    boolean ownWorkByIt = ownWork(has.values()) > ownWork(without);
    for (SegmentEstimate denies : without) {
      SegmentEstimate s = has.get(denies.segment().id());
      assertThat(denies.fit().sure()).isLessThanOrEqualTo(s.fit().sure());
      assertThat(denies.fit().possible()).isLessThanOrEqualTo(s.fit().possible());
      assertThat(denies.fit().weight()).isLessThanOrEqualTo(s.fit().weight());
      assertThat(denies.fit().possibleWeight()).isLessThanOrEqualTo(s.fit().possibleWeight());
      boolean ofAnother = ownWorkByIt && isOfAnotherTrade(s);
      assertThat(isOpen(s) || ofAnother || denies.group().compareTo(s.group()) >= 0)
          .as(s.segment().id() + " " + denies.group() + " " + s.group())
          .isTrue();
    }
  }

  @Test
  void aFurtherNoBringsNothingAheadButWorkOfAnotherTrade() {
    Property.check(TRIES, ProfileGenerator.ANY, Generators.SEEDS, this::aFurtherNoBringsNothing);
  }

  void aFurtherNoBringsNothing(Profile profile, long seed) {
    String skill = pick(new Random(seed), WORDS.skills());
    Map<String, SegmentEstimate> before = byId(profile);
    List<SegmentEstimate> after = of(profile.withSkill(skill, Answer.of(false)));
    boolean ownWorkByIt = ownWork(before.values()) > ownWork(after);
    for (SegmentEstimate denies : after) {
      SegmentEstimate s = before.get(denies.segment().id());
      boolean ofAnother = ownWorkByIt && isOfAnotherTrade(s);
      assertThat(isOpen(s) || ofAnother || denies.group().compareTo(s.group()) >= 0)
          .as(skill + " " + s.segment().id() + " " + denies.group() + " " + s.group())
          .isTrue();
    }
    assertThat(best(after)).isGreaterThanOrEqualTo(best(before.values()));
  }

  private static AdviceGroup best(Collection<SegmentEstimate> segments) {
    return segments.stream()
        .map(SegmentEstimate::group)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  @Test
  void aFurtherShiftPutsNoWorkThatDoesNotFitInThePlaceOfTheOwnField() {
    Property.check(TRIES, ProfileGenerator.ANY, Generators.SEEDS, this::aFurtherShiftBringsNoWork);
  }

  void aFurtherShiftBringsNoWork(Profile profile, long seed) {
    SegmentEstimate own = of(profile).getFirst();
    // What the person denies and the way is blocked without keeps it back.
    if (own.fit().sure() == FitGrade.DIRECT && own.blocks() == 0) {
      SegmentEstimate first = of(Improvement.SHIFTS.added(profile, new Random(seed))).getFirst();
      assertThat(first.fit().sure()).as(first.segment().id()).isNotEqualTo(FitGrade.NONE);
    }
  }

  private static boolean isOfAnotherTrade(SegmentEstimate s) {
    return s.group() == AdviceGroup.NOT_NOW && !s.fitAhead().isSure();
  }

  /// How near work of a person's own is: 2 where it is open, 1 where it waits, 0 where they have
  /// none.
  private static int ownWork(Collection<SegmentEstimate> segments) {
    return OwnWork.isAmong(List.copyOf(segments))
        ? 2
        : segments.stream().anyMatch(OwnWork::isAhead) ? 1 : 0;
  }

  @Test
  void nothingThatDoesNotFitIsAmongTheBest() {
    Property.check(TRIES, ProfileGenerator.ANY, this::nothingThatDoesNotFitIsAmongTheBest);
  }

  void nothingThatDoesNotFitIsAmongTheBest(Profile profile) {
    for (SegmentEstimate s : of(profile)) {
      assertThat(s.group() == AdviceGroup.BEST && s.fit().sure() == FitGrade.NONE)
          .as(s.segment().id())
          .isFalse();
      assertThat(s.fit().sure()).isLessThanOrEqualTo(s.fit().possible());
    }
  }

  private static String pick(Random random, List<? extends Named> words) {
    return RandomProfiles.pick(random, words).id();
  }

  private static Set<String> more(Set<String> ids, String id) {
    Set<String> out = new LinkedHashSet<>(ids);
    out.add(id);
    return out;
  }

  private static <T> List<T> more(List<T> all, T item) {
    List<T> out = new ArrayList<>(all);
    out.add(item);
    return out;
  }

  private static Education completed(Random random) {
    Award award = RandomProfiles.pick(random, WORDS.awards());
    return new Education(
        Answer.of(award.level()),
        Answer.of(RandomProfiles.pick(random, award.fields())),
        Answer.of(award.id()),
        Answer.of(Education.Status.COMPLETED),
        Answer.open());
  }

  private static Education finished(Education e) {
    return e.isUnderWay() && e.level().isGiven() && e.field().isGiven() && e.award().isGiven()
        ? new Education(
            e.level(), e.field(), e.award(), Answer.of(Education.Status.COMPLETED), e.marks())
        : e;
  }

  private static Experience year(Random random) {
    List<Experience.Workplace> places = new ArrayList<>();
    places.add(new Experience.Workplace.Elsewhere());
    WORDS.sectors().forEach(s -> places.add(new Experience.Workplace.InSector(s.id())));
    return new Experience(
        Answer.of(RandomProfiles.pick(random, places)),
        Answer.of(pick(random, WORDS.work())),
        Answer.of(BigDecimal.ONE));
  }
}
