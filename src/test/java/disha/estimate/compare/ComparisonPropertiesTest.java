package disha.estimate.compare;

import static org.assertj.core.api.Assertions.assertThat;

import disha.TestModel;
import disha.estimate.Estimate;
import disha.estimate.Estimator;
import disha.estimate.pay.Pay;
import disha.estimate.pay.PayChange;
import disha.estimate.pay.PayNow;
import disha.estimate.pay.Prices;
import disha.estimate.pay.Projection;
import disha.estimate.segment.SegmentEstimate;
import disha.people.ProfileGenerator;
import disha.people.RandomProfiles;
import disha.profile.Answer;
import disha.profile.Profile;
import disha.profile.QuestionId;
import disha.property.Generator;
import disha.property.ListGenerator;
import disha.property.Property;
import disha.rules.Model;
import disha.rules.vocabulary.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What holds for every comparison.
class ComparisonPropertiesTest {
  private static final Model MODEL = TestModel.get();
  private static final Estimator ESTIMATOR = new Estimator(MODEL);

  /// Two to four profiles, each the one before it with some answers of another.
  private static final Generator<List<Profile>> SCENARIOS =
      new ListGenerator<>(ComparisonPropertiesTest::scenarios, 2, ProfileGenerator.ANY);

  private static List<Profile> scenarios(Random random) {
    List<Profile> out = new ArrayList<>(List.of(RandomProfiles.profile(random)));
    int others = 1 + random.nextInt(3);
    for (int i = 0; i < others; i++) {
      Profile p = out.getLast();
      Profile other = RandomProfiles.profile(random);
      out.add(
          switch (random.nextInt(4)) {
            case 0 -> p.withEducation(other.education());
            case 1 ->
                p.withShifts(other.shifts())
                    .withRuledOut(WordList.SHIFTS, other.ruledOut(WordList.SHIFTS));
            case 2 -> p.withExperience(other.experience());
            default -> other;
          });
    }
    return out;
  }

  private static Comparison compare(Profile... profiles) {
    return compare(List.of(profiles));
  }

  private static Comparison compare(List<Profile> profiles) {
    return Comparer.compare(
        ESTIMATOR, profiles.stream().map(p -> ESTIMATOR.estimate(p, Prices.AS_WRITTEN)).toList());
  }

  private static Set<String> ids(List<SegmentComparison> segments) {
    return segments.stream().map(s -> s.segment().id()).collect(Collectors.toSet());
  }

  @Test
  void aProfileDoesNotDifferFromItself() {
    Property.check(100, ProfileGenerator.ANY, this::aProfileDoesNotDifferFromItself);
  }

  void aProfileDoesNotDifferFromItself(Profile profile) {
    Comparison c = compare(profile, profile);
    assertThat(c.questions()).isEmpty();
    assertThat(c.assumptions()).isEmpty();
    assertThat(c.differing()).isEmpty();
    assertThat(c.same()).hasSize(MODEL.segments().size());
  }

  @Test
  void whatDiffersIsTheSameFromBothSides() {
    Property.check(
        100, ProfileGenerator.ANY, ProfileGenerator.ANY, this::whatDiffersIsTheSameFromBothSides);
  }

  void whatDiffersIsTheSameFromBothSides(Profile one, Profile two) {
    Comparison there = compare(one, two);
    Comparison back = compare(two, one);
    assertThat(back.questions()).isEqualTo(there.questions());
    assertThat(ids(back.differing())).isEqualTo(ids(there.differing()));
    for (SegmentComparison s : there.segments()) {
      SegmentComparison other =
          back.segments().stream()
              .filter(x -> x.segment().equals(s.segment()))
              .findFirst()
              .orElseThrow();
      assertThat(other.isOpened(1)).isEqualTo(s.isClosed(1));
      assertThat(other.isClosed(1)).isEqualTo(s.isOpened(1));
      assertThat(other.change(1, 0).map(c -> Pay.ZERO.minus(c.likely())))
          .isEqualTo(s.change(1, 0).map(PayChange::likely));
    }
  }

  @Test
  void everySegmentThatDiffersIsListedAndNoOther() {
    Property.check(50, SCENARIOS, this::everySegmentThatDiffersIsListedAndNoOther);
  }

  void everySegmentThatDiffersIsListedAndNoOther(List<Profile> profiles) {
    Comparison c = compare(profiles);
    Set<String> expected = new HashSet<>();
    for (Estimate a : c.estimates()) {
      for (Estimate b : c.estimates()) {
        for (SegmentEstimate s : a.segments()) {
          SegmentEstimate t = b.segment(s.segment().id()).orElseThrow();
          if (s.group() != t.group()
              || s.verdict() != t.verdict()
              || !s.possible().equals(t.possible())
              || !pays(a, s).equals(pays(b, t))) {
            expected.add(s.segment().id());
          }
        }
      }
    }
    assertThat(ids(c.differing())).isEqualTo(expected);
    Set<String> same = ids(c.same());
    assertThat(same).noneMatch(expected::contains);
    assertThat(same.size() + expected.size()).isEqualTo(MODEL.segments().size());
  }

  /// Pay of today, of the fifth and the tenth year, and the most that is named.
  private static List<Object> pays(Estimate estimate, SegmentEstimate s) {
    Optional<Projection> projection = ESTIMATOR.project(estimate, s);
    List<Object> out = new ArrayList<>();
    out.add(projection.flatMap(Projection::ceiling));
    for (int year : new int[] {0, 5, 10}) {
      Optional<PayNow> then = projection.map(p -> p.years().get(year));
      out.add(then.map(p -> Arrays.asList(p.low().pay(), p.likely().pay(), p.high().pay())));
      out.add(then.flatMap(PayNow::ceiling).map(x -> List.of(x.low().pay(), x.high().pay())));
    }
    return out;
  }

  @Test
  void aChangeInPayAddsUp() {
    Property.check(100, SCENARIOS, this::aChangeInPayAddsUp);
  }

  void aChangeInPayAddsUp(List<Profile> profiles) {
    Comparison c = compare(profiles);
    for (SegmentComparison s : c.segments()) {
      for (int i = 0; i < profiles.size(); i++) {
        Optional<PayNow> base = s.standings().getFirst().orElseThrow().estimate().pay();
        Optional<PayNow> here = s.standings().get(i).orElseThrow().estimate().pay();
        Optional<PayChange> change = s.change(i, 0);
        assertThat(change.isPresent()).isEqualTo(base.isPresent() && here.isPresent());
        if (change.isPresent()) {
          PayNow b = base.orElseThrow();
          PayNow h = here.orElseThrow();
          assertThat(b.low().pay().plus(change.get().low())).isEqualTo(h.low().pay());
          assertThat(b.likely().pay().plus(change.get().likely())).isEqualTo(h.likely().pay());
          assertThat(b.high().pay().plus(change.get().high())).isEqualTo(h.high().pay());
        }
      }
    }
  }

  @Test
  void aQuestionIsListedWhereItsAnswersDiffer() {
    Property.check(100, SCENARIOS, this::aQuestionIsListedWhereItsAnswersDiffer);
  }

  void aQuestionIsListedWhereItsAnswersDiffer(List<Profile> profiles) {
    Comparison c = compare(profiles);
    Set<String> listed = c.questions().stream().map(QuestionId::text).collect(Collectors.toSet());
    assertThat(listed.contains("shifts"))
        .isEqualTo(
            differ(profiles, Profile::shifts)
                || differ(profiles, p -> Answer.of(p.ruledOut(WordList.SHIFTS))));
    assertThat(listed.contains("professions"))
        .isEqualTo(differ(profiles, p -> p.chosen(WordList.PROFESSIONS)));
    assertThat(listed.contains("certificates"))
        .isEqualTo(differ(profiles, p -> p.chosen(WordList.CERTIFICATES)));
    MODEL
        .vocabulary()
        .skills()
        .forEach(k ->
            assertThat(listed.contains("skills." + k.id()))
                .isEqualTo(differ(profiles, p -> p.skill(k.id()))));
    MODEL
        .vocabulary()
        .preferences()
        .forEach(k ->
            assertThat(listed.contains("preferences." + k.id()))
                .isEqualTo(differ(profiles, p -> p.preference(k.id()))));
    assertThat(c.alike()).noneMatch(q -> listed.contains(q.text()));
  }

  private interface ComparedPart {
    Object of(Profile profile);
  }

  private static boolean differ(List<Profile> profiles, ComparedPart part) {
    return profiles.stream().map(part::of).distinct().count() > 1;
  }
}
